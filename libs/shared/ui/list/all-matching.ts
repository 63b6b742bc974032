import type { ListDefinition, ListParams } from './list-definition';

/** Rows that can be selected at once: a bulk action takes each by itself, and somebody waits for it. */
export const MOST_SELECTED = 1000;
const pageSize = '200';

/** Every row that matches the filters, page by page, up to the most that can be selected. */
export async function allMatching<Row>(
  list: Pick<ListDefinition<Row>, 'query'>,
  params: ListParams,
  signal: AbortSignal,
): Promise<Row[]> {
  const rows: Row[] = [];
  const { after: _after, ...wanted } = params;
  let after: string | null = null;
  do {
    const page: ListParams = { ...wanted, limit: pageSize, ...(after === null ? {} : { after }) };
    const { items, next } = await list.query(page).queryFn({ signal });
    rows.push(...items);
    after = next;
  } while (after !== null && rows.length < MOST_SELECTED);
  return rows.slice(0, MOST_SELECTED);
}
