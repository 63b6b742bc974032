import { columnMappingInput, referralColumns, type ColumnMatching } from '@passage/case-processing/domain';
import { z } from 'zod';

/** Fixed values as a form has them: one field a column, empty where nothing is fixed. */
const fixedFields = z.record(z.string(), z.string().nullable());

/** A matching as a form has it. */
export const matchingForm = z.object({
  columns: columnMappingInput.shape.columns,
  fixed: fixedFields,
  name: z.string().trim().max(100),
});
export type MatchingForm = z.input<typeof matchingForm>;

/** The form of a matching. */
export function formOf({ columns, fixed }: ColumnMatching, name: string, asked: readonly string[]): MatchingForm {
  const values = new Map<string, string>(fixed.map(({ column, value }) => [column, value]));
  const fields = [...new Set([...asked, ...values.keys()])];
  return { columns, name, fixed: Object.fromEntries(fields.map((column) => [column, values.get(column) ?? ''])) };
}

/** What a form says, as the API takes it. */
export function matchingFrom({ columns, fixed }: z.output<typeof matchingForm>): ColumnMatching {
  return {
    columns,
    fixed: referralColumns.flatMap(({ name }) => {
      const value = fixed[name]?.trim();
      return value ? [{ column: name, value }] : [];
    }),
  };
}
