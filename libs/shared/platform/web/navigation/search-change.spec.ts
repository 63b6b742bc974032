import { describe, expect, it } from '@jest/globals';
import { changedSearch } from './search-change';

describe('change of the query', () => {
  it('sets what is given and keeps the rest', () => {
    expect(changedSearch({ tab: 'family', sort: 'name' }, { sort: '-name' })).toEqual({ tab: 'family', sort: '-name' });
  });

  it('removes what is empty', () => {
    expect(changedSearch({ q: 'x', stage: ['a'], tab: 'y' }, { q: '', stage: [], tab: undefined })).toEqual({});
  });
});
