import { describe, expect, it } from '@jest/globals';
import { listParams, sortDirection, toggledSort } from './list-address';

describe('address of a list', () => {
  it('gives the endpoint its filters, order and cursor, and nothing else of the page', () => {
    const search = { stage: ['health', 'movement'], tab: 'list', after: 'x1' };
    expect(listParams(search, { filterIds: ['stage', 'q'], defaultSort: '-windowEnd' })).toEqual({
      stage: ['health', 'movement'],
      sort: '-windowEnd',
      after: 'x1',
      limit: '50',
    });
  });

  it('prefers the order in the address', () => {
    expect(listParams({ sort: 'name' }, { filterIds: [], defaultSort: 'number' })).toEqual({
      sort: 'name',
      limit: '50',
    });
  });

  it('turns the order of a column round on a second press', () => {
    expect(toggledSort(undefined, 'name')).toBe('name');
    expect(toggledSort('name', 'name')).toBe('-name');
    expect(toggledSort('-name', 'name')).toBe('name');
    expect(toggledSort('-number', 'name')).toBe('name');
  });

  it('tells the direction of each column', () => {
    expect(sortDirection('-name', 'name')).toBe('descending');
    expect(sortDirection('name', 'name')).toBe('ascending');
    expect(sortDirection('name', 'number')).toBe('none');
  });
});
