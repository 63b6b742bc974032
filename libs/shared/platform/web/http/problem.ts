/** One wrong field of a request, as the API reports it in a problem document. */
export interface FieldProblem {
  /** Path of the field in the request body, dots between levels: `address.city`, `members.0.birthDate`. */
  readonly field: string;
  /** Stable code of the reason; translated as message `problem.<code>`. */
  readonly code: string;
  /** The server's own sentence, shown when no translation of the code exists. */
  readonly reason?: string;
  /** The server's own advice, shown when no translation of the code exists. */
  readonly remedy?: string;
  /** Values for the placeholders of the translated sentence. */
  readonly params?: ProblemParams;
}

/** Values for the placeholders of a problem's sentence. */
export type ProblemParams = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A problem document (RFC 9457) as the API sends it. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** The server's advice, shown when no translation of the code exists. */
  readonly remedy?: string;
  /** Stable code, for example `movement.booking.outside-window`; translated as message `problem.<code>`. */
  readonly code: string;
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldProblem[];
  /** The row as it now stands, sent with 412 when somebody else saved first. */
  readonly current?: unknown;
}

/** Codes of problems that arise in the browser, before any server has answered. */
export const localProblemCodes = {
  /** The server could not be reached. */
  unreachable: 'platform.unreachable',
  /** The server answered with something that is not a problem document. */
  unexpected: 'platform.unexpected',
} as const;

/** A request that failed: every failed call of {@link http} rejects with this. */
export class ProblemError extends Error implements ProblemDocument {
  override readonly name = 'ProblemError';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly remedy: string | undefined;
  readonly code: string;
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly current: unknown;

  constructor(problem: ProblemDocument) {
    super(problem.detail ?? problem.title);
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.remedy = problem.remedy;
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
export function localProblem(code: string, status: number, detail: string): ProblemError {
  return new ProblemError({ type: 'about:blank', title: detail, status, detail, code });
}

/** Reads a failed answer; an answer that is no problem document becomes `platform.unexpected`. */
export function problemFromText(text: string, contentType: string | null, status: number): ProblemError {
  if (contentType?.includes('json')) {
    const body = parseJson(text);
    if (isProblemDocument(body)) return new ProblemError({ ...body, status: body.status ?? status });
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

function isProblemDocument(body: unknown): body is ProblemDocument {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
