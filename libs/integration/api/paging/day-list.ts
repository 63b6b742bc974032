import { createHash } from 'node:crypto';
import type { NamedQuery, Reads } from '@passage/platform/api';
import { decodeCursor, encodeCursor, isPlainDate, platformProblems, refuse, type Page } from '@passage/platform/domain';

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** As the query of every list allows. */
const largestPage = 200;

/** A list ordered by a day, then by an identifier. */
export interface DayList {
  /** A row as JSON. */
  json: string;
  /** From which tables. */
  from: string;
  /** What every row meets. */
  where: string;
  /** The day and the identifier of a row. */
  day: string;
  id: string;
}

/** A filter that is left out while its value is undefined; the sign `?` stands for the value. */
export type Filter = readonly [condition: string, value: string | undefined];

/** Which page of a list is asked for. */
export interface PageWish {
  /** A leading minus turns the order round. */
  sort: string;
  limit: number;
  after?: string | undefined;
}

/** One page of a list. */
export async function dayPage<Row>(
  reads: Reads,
  list: DayList,
  wish: PageWish,
  filters: readonly Filter[],
): Promise<Page<Row>> {
  const { query, values } = dayStatement(list, wish, filters);
  const rows = await reads.rows<{ json: { day: string; id: string; row: Row } }>(query, values);
  const shown = rows.slice(0, wish.limit).map(({ json }) => json);
  const last = shown.at(-1);
  return {
    items: shown.map(({ row }) => row),
    next: rows.length > wish.limit && last ? encodeCursor([last.day, last.id]) : null,
  };
}

/**
 * The statement of a page, named by its text: each combination of filters is planned once. The largest page stands in
 * the statement itself: by it the planner sees that walking an index beats sorting every row.
 */
function dayStatement(
  { json, from, where, day, id }: DayList,
  { sort, limit, after }: PageWish,
  filters: readonly Filter[],
): { query: NamedQuery; values: unknown[] } {
  const isBackwards = sort.startsWith('-');
  const values: unknown[] = [limit + 1];
  const at = (value: unknown) => `$${values.push(value)}`;
  const conditions = filters.flatMap(([condition, value]) =>
    value === undefined ? [] : [condition.replace('?', at(value))],
  );
  if (after !== undefined) {
    const [lastDay, lastId] = cursorOf(after);
    conditions.push(`(${day}, ${id}) ${isBackwards ? '<' : '>'} (${at(lastDay)}::date, ${at(lastId)}::uuid)`);
  }
  const order = isBackwards ? ' desc' : '';
  const text = /* sql */ `select page.json from (
    select json_build_object('day', ${day}, 'id', ${id}, 'row', ${json}) as json ${from}
    where ${[where, ...conditions].join(' and ')} order by ${day}${order}, ${id}${order} limit ${largestPage + 1}) page limit $1`;
  const name = `integration-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return { query: { name, text }, values };
}

function cursorOf(after: string): [string, string] {
  const [day, id] = (decodeCursor(after) ?? []).map(String);
  if (day && id && isPlainDate(day) && uuidShape.test(id)) return [day, id];
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}
