import type { FieldProblem, ProblemDetails, ProblemParams } from '@passage/platform/domain';

/** Codes of problems that arise in the browser, before any server has answered. */
export const localProblemCodes = {
  /** The server could not be reached. */
  unreachable: 'platform.unreachable',
  /** The server answered with something that is not a problem document. */
  unexpected: 'platform.unexpected',
} as const;

/** A request that failed: every failed call of {@link http} rejects with this. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** The server's advice, in English; shown when its code has no translation. */
  readonly detail: string;
  readonly code: string;
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  /** With 412: the row as it now stands. */
  readonly current: unknown;

  constructor(problem: ProblemDetails) {
    super(problem.title);
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.code = problem.code;
    this.params = problem.params ?? {};
    this.errors = problem.errors ?? [];
    this.current = problem.current;
  }
}

/** Any thrown value as a problem, so that every screen shows failures in one way. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return localProblem(localProblemCodes.unexpected, 0, error instanceof Error ? error.message : String(error));
}

/** A problem that arose in the browser. `status` is 0 when no answer came at all. */
export function localProblem(code: string, status: number, cause: string): ProblemError {
  return new ProblemError({ type: 'about:blank', title: cause, status, detail: '', code });
}

/** Reads a failed answer; an answer that is no problem document becomes `platform.unexpected`. */
export function problemFromText(text: string, contentType: string | null, status: number): ProblemError {
  if (contentType?.includes('json')) {
    const body = parseJson(text);
    if (isProblem(body)) return new ProblemError(body);
  }
  return localProblem(localProblemCodes.unexpected, status, `HTTP ${status}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
