import { platformProblems, refuse, type ProblemParams, type Refusal } from '@passage/platform/domain';
import type { DatabaseError } from 'pg';
import { fieldProblem } from './field-problems';

/** A constraint of a table: the columns it is about, and as PostgreSQL writes it. */
export interface Constraint {
  columns: readonly string[];
  definition: string;
}

/** By schema, table and name, with dots between. */
export type Constraints = ReadonlyMap<string, Constraint>;

type Code = keyof typeof platformProblems;

/** The refusal for what the database does not accept; it names the fields as far as the constraint tells them. */
export function databaseRefusal(error: DatabaseError, constraints: Constraints): Refusal {
  const constraint = constraints.get(`${error.schema}.${error.table}.${error.constraint}`);
  const columns = constraint?.columns ?? [];
  switch (error.code) {
    case '23505':
    case '23P01':
      return refuse(platformProblems, 'platform.record.exists', at(columns.at(-1)));
    case '23503':
      return error.message.startsWith('update or delete')
        ? refuse(platformProblems, 'platform.record.in-use')
        : refuse(platformProblems, 'platform.field.unknown-reference', at(columns[0]));
    case '23502':
      return error.column
        ? refuse(platformProblems, 'platform.input.invalid', {
            errors: [fieldProblem(fieldOf(error.column), 'platform.field.required')],
          })
        : refuse(platformProblems, 'platform.input.invalid');
    case '23514':
      return refuse(platformProblems, 'platform.input.invalid', { errors: constraint && checkProblems(constraint) });
    case '22001':
      return refuse(platformProblems, 'platform.input.too-long');
    case '22003':
      return refuse(platformProblems, 'platform.input.too-large');
    case '22P02':
    case '22007':
    case '22008':
      return refuse(platformProblems, 'platform.input.unreadable');
    case '22021':
    case '22P05':
      return refuse(platformProblems, 'platform.input.control-characters');
    case '42501':
      return refuse(platformProblems, 'platform.request.not-permitted');
    case '40001':
    case '40P01':
    case '55P03':
      return refuse(platformProblems, 'platform.request.retry');
    case '57014':
    case '57P01':
    case '57P03':
    case '53300':
      return refuse(platformProblems, 'platform.server.unavailable');
    default:
      return refuse(platformProblems, 'platform.server.unexpected');
  }
}

function at(column: string | undefined): { field?: string } {
  return column === undefined ? {} : { field: fieldOf(column) };
}

/** Columns are called as the fields they keep, with lines instead of capitals. */
function fieldOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function checkProblems({ columns, definition }: Constraint): ReturnType<typeof fieldProblem>[] {
  const [code, params] = columns.length === 1 ? ofOneField(definition) : (['platform.field.does-not-fit'] as const);
  return columns.map((column) => fieldProblem(fieldOf(column), code, params));
}

/** What a check of one column asks for, where it is one of the usual kinds. */
function ofOneField(definition: string): readonly [Code, ProblemParams?] {
  const values = /(?:ANY \(|<@ )ARRAY\[(.*?)\]/.exec(definition)?.[1];
  if (values)
    return [
      'platform.field.choice',
      { choices: [...values.matchAll(/'([^']*)'/g)].map(([, value]) => value).join(', ') },
    ];
  const bound = (sign: string): number | undefined => {
    const found = new RegExp(` ${sign} \\(?(\\d+)\\)?`).exec(definition)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const minimum = bound('>=') ?? (bound('>') === undefined ? undefined : Number(bound('>')) + 1);
  const maximum = bound('<=');
  if (definition.includes('cardinality(')) {
    return minimum === 1 && maximum === undefined ? ['platform.field.none-chosen'] : ['platform.field.not-accepted'];
  }
  const isLength = definition.includes('length(');
  if (minimum !== undefined && maximum !== undefined) {
    return [isLength ? 'platform.field.length' : 'platform.field.out-of-range', { minimum, maximum }];
  }
  if (maximum !== undefined) return [isLength ? 'platform.field.too-long' : 'platform.field.too-big', { maximum }];
  if (minimum !== undefined) return [isLength ? 'platform.field.too-short' : 'platform.field.too-small', { minimum }];
  return ['platform.field.not-accepted'];
}
