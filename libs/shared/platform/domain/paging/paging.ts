import { z } from 'zod';

/** Query of every list: at most `limit` rows, those after the cursor a previous page gave. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'Rows per page' }),
  after: z.string().max(500).optional().meta({ description: 'Cursor from the page before' }),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** One page of a list. `next` is the cursor of the page after it, null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** The schema of a page of `item`; `id` names it in the API description. */
export function pageOf<T extends z.ZodType>(id: string, item: T) {
  return z
    .object({
      items: z.array(item),
      next: z.string().nullable().meta({ description: 'Cursor of the next page; null at the end' }),
    })
    .meta({ id });
}

/** A cursor made of the sort values of the last row. Opaque to clients. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return btoa(encodeURIComponent(JSON.stringify(values)));
}

/** The sort values of a cursor, or undefined when the text is not one. */
export function decodeCursor(cursor: string): (string | number | null)[] | undefined {
  try {
    const values: unknown = JSON.parse(decodeURIComponent(atob(cursor)));
    const isValue = (value: unknown) => value === null || ['string', 'number'].includes(typeof value);
    return Array.isArray(values) && values.every(isValue) ? (values as (string | number | null)[]) : undefined;
  } catch {
    return undefined;
  }
}
