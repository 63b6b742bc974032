import { z } from 'zod';

/** What sort of refusal a problem is; the API maps each to one HTTP status. */
export const problemStatus = {
  invalid: 422,
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  'precondition-required': 428,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemStatus;

/** One way in which the product refuses: a stable code's meaning, and what the reader can do about it. */
export interface ProblemDefinition {
  kind: ProblemKind;
  /** What went wrong, in plain English; `{name}` stands for a parameter. */
  title: string;
  /** What to do about it. */
  remedy: string;
}

export type ProblemCatalogue = Readonly<Record<string, ProblemDefinition>>;

/** Declares the problems of an area. Codes read `<area>.<concept>.<what>`, and never change once released. */
export function defineProblems<const T extends ProblemCatalogue>(catalogue: T): T {
  return catalogue;
}

/** Values that fill the places of a title or remedy. */
export type ProblemParams = Readonly<Record<string, string | number | boolean | null>>;

/** What is wrong with one field of the input. `field` is a dotted path; '' means the input as a whole. */
export const fieldProblem = z
  .object({
    field: z.string().meta({ description: 'Dotted path of the field, empty for the input as a whole' }),
    code: z.string().meta({ description: 'Stable code, by which clients translate' }),
    reason: z.string().meta({ description: 'What is wrong, in English' }),
    remedy: z.string().meta({ description: 'What to do about it, in English' }),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  })
  .meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof fieldProblem>;

/** RFC 9457 problem details, with the code, the fields and the remedy. */
export const problemDetails = z
  .object({
    type: z.string().meta({ description: 'Stable address of the problem, made of its code' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'The remedy, in English' }),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    errors: z.array(fieldProblem).optional(),
    current: z.unknown().optional().meta({ description: 'With 412: the record as it now stands' }),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457)' });
export type ProblemDetails = z.infer<typeof problemDetails>;

/** What a refusal may carry besides its code. */
export interface RefusalOptions {
  params?: ProblemParams;
  /** The field the problem is about, when it is about one. */
  field?: string;
  /** Several fields at once. */
  errors?: readonly FieldProblem[];
  /** With `stale`: the record as it now stands. */
  current?: unknown;
}

/** The one exception of the rules and services: a known code, never an HTTP status. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly definition: ProblemDefinition,
    readonly options: RefusalOptions = {},
  ) {
    super(`${code}: ${definition.title}`);
  }
}

/** Makes the refusal of a declared code, to be thrown. */
export function refuse<T extends ProblemCatalogue>(
  catalogue: T,
  code: keyof T & string,
  options: RefusalOptions = {},
): Refusal {
  const definition = catalogue[code];
  if (!definition) throw new Error(`undeclared problem ${code}`);
  return new Refusal(code, definition, options);
}

/** A title or remedy with its parameters filled in. */
export function fillIn(text: string, params: ProblemParams = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
}
