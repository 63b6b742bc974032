import type { z } from 'zod';

const requiredFields = new WeakMap<z.ZodType, Map<string, boolean>>();

/** Whether leaving a field empty is refused, found by trying once: the schema is the only place that knows. */
export function isRequired(schema: z.ZodType, name: string): boolean {
  const known = requiredFields.get(schema) ?? new Map<string, boolean>();
  requiredFields.set(schema, known);
  const answer = known.get(name) ?? isNothingRefused(schema, name.split('.'));
  known.set(name, answer);
  return answer;
}

function isNothingRefused(schema: z.ZodType, field: readonly string[]): boolean {
  const isRefused = (nothing: unknown): boolean =>
    (schema.safeParse(holding(field, nothing)).error?.issues ?? []).some(({ path }) =>
      field.every((part, at) => String(path[at]) === part),
    );
  return isRefused(undefined) && isRefused(null) && isRefused('');
}

/** Values of which nothing is given but one, however deep it lies: a number in its path is a place in a list. */
function holding(field: readonly string[], value: unknown): unknown {
  return field.reduceRight<unknown>(
    (held, part) => (/^\d+$/.test(part) ? Array.from({ length: Number(part) + 1 }, () => held) : { [part]: held }),
    value,
  );
}
