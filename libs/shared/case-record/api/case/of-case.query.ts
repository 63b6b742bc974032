import type { NamedQuery } from '@passage/platform/api';

/**
 * A statement that reads a list kept with one case: no row when the case is not within the reader's scope, and
 * otherwise one row whose `items` are the list. `$1` is the case.
 * @param items SQL that selects one JSON value a row, in the order wanted.
 */
export function listOfCase(name: string, items: string): NamedQuery {
  return {
    name,
    text: `select (select coalesce(json_agg(item), '[]') from (${items}) listed (item)) as items
      from case_record.cases c where c.id = $1`,
  };
}
