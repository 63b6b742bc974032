import type { z } from 'zod';

/** Why a value of a form is not accepted: a sentence of the catalogue, or a problem code of a domain rule. */
export type FieldIssue =
  | { readonly kind: 'required' | 'wrong-type' | 'wrong-date' | 'wrong-format' | 'not-an-option' }
  | { readonly kind: 'too-short' | 'too-long' | 'too-small' | 'too-large' | 'too-few' | 'too-many'; readonly limit: number }
  | { readonly kind: 'rule'; readonly code: string; readonly text: string; readonly params: Record<string, unknown> };

/** Reads one complaint of a schema. `value` is what stands in the field. */
export function fieldIssue(issue: z.core.$ZodIssue, value: unknown): FieldIssue {
  const isEmpty = value === undefined || value === null || value === '';
  switch (issue.code) {
    case 'custom':
      return customIssue(issue);
    case 'too_small':
      return isEmpty ? { kind: 'required' } : { kind: smallKinds[issue.origin] ?? 'too-small', limit: Number(issue.minimum) };
    case 'too_big':
      return { kind: bigKinds[issue.origin] ?? 'too-large', limit: Number(issue.maximum) };
    case 'invalid_format':
      if (isEmpty) return { kind: 'required' };
      return { kind: issue.format === 'date' ? 'wrong-date' : 'wrong-format' };
    case 'invalid_value':
      return { kind: isEmpty ? 'required' : 'not-an-option' };
    default:
      return { kind: isEmpty ? 'required' : 'wrong-type' };
  }
}

const smallKinds: Readonly<Record<string, 'too-short' | 'too-few'>> = { string: 'too-short', array: 'too-few', set: 'too-few' };
const bigKinds: Readonly<Record<string, 'too-long' | 'too-many'>> = { string: 'too-long', array: 'too-many', set: 'too-many' };

/** A rule of a domain names its problem code in `params.code`, or gives it as the message itself. */
function customIssue(issue: z.core.$ZodIssueCustom): FieldIssue {
  const params = { ...issue.params };
  const code = typeof params['code'] === 'string' ? params['code'] : issue.message;
  return { kind: 'rule', code, text: issue.message, params };
}

/** The value at a path of a form, such as `['members', 0, 'birthDate']`. */
export function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );
}
