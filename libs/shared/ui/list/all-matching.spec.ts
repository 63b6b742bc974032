import { describe, expect, it } from '@jest/globals';
import { allMatching, MOST_SELECTED } from './all-matching';
import type { ListParams } from './list-definition';

/** A list of so many numbers, which remembers what it was asked for. */
function listOf(total: number) {
  const asked: ListParams[] = [];
  const query = (params: ListParams) => ({
    queryKey: ['numbers', params],
    queryFn: async () => {
      asked.push(params);
      const from = Number(params['after'] ?? 0);
      const to = Math.min(total, from + Number(params['limit']));
      return { items: Array.from({ length: to - from }, (_, n) => from + n), next: to < total ? String(to) : null };
    },
  });
  return { asked, query };
}

describe('all rows that match', () => {
  const signal = new AbortController().signal;

  it('are gathered over all pages from the first on, with the filters in force', async () => {
    const { asked, query } = listOf(450);
    const rows = await allMatching({ query }, { stage: 'health', after: '300', limit: '50' }, signal);
    expect(rows).toEqual(Array.from({ length: 450 }, (_, n) => n));
    expect(asked).toEqual([
      { stage: 'health', limit: '200' },
      { stage: 'health', limit: '200', after: '200' },
      { stage: 'health', limit: '200', after: '400' },
    ]);
  });

  it('are no more than can be selected', async () => {
    expect(await allMatching(listOf(MOST_SELECTED + 1), {}, signal)).toHaveLength(MOST_SELECTED);
  });
});
