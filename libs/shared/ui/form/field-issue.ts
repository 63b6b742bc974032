import type { FieldFinding } from '@passage/platform/web';
import type { z } from 'zod';

/**
 * Why a schema does not accept the value of a field, under the same codes as the API uses, so that a field says the
 * same whether the browser or the server found the fault. `value` is what stands in the field.
 */
export function fieldIssue(issue: z.core.$ZodIssue, value: unknown): FieldFinding {
  const isEmpty = value === undefined || value === null || value === '';
  const code = issue.code === 'custom' ? ruleCode(issue) : undefined;
  if (isEmpty && code === 'platform.field.date') return { code: 'platform.field.required' };
  if (code) return { code, params: scalars(issue.code === 'custom' ? issue.params : undefined) };
  if (isEmpty) return { code: 'platform.field.required' };
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array' && Number(issue.minimum) === 1) return { code: 'platform.field.none-chosen' };
      return {
        code: issue.origin === 'string' ? 'platform.field.too-short' : 'platform.field.too-small',
        params: { minimum: Number(issue.minimum) },
      };
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'platform.field.too-long' : 'platform.field.too-big',
        params: { maximum: Number(issue.maximum) },
      };
    case 'invalid_format':
      return { code: issue.format === 'date' ? 'platform.field.date' : 'platform.field.format' };
    case 'invalid_value':
      return { code: 'platform.field.choice' };
    case 'invalid_type':
      return { code: 'platform.field.type' };
    default:
      return { code: 'platform.field.not-accepted' };
  }
}

/** A rule of a domain names its problem code in `params.code`. */
function ruleCode(issue: z.core.$ZodIssueCustom): string | undefined {
  const code: unknown = issue.params?.['code'];
  return typeof code === 'string' ? code : undefined;
}

function scalars(params: Record<string, unknown> | undefined): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(params ?? {}).filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
}

/** The value at a path of a form, such as `['members', 0, 'birthDate']`. */
export function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );
}
