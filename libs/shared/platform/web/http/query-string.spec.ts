import { describe, expect, it } from '@jest/globals';
import { parseQueryString, queryString, withQuery } from './query-string';

describe('query string', () => {
  it('leaves out empty values and repeats lists', () => {
    const query = { stage: ['health', 'movement'], q: '', after: undefined, size: 0, isHeld: false };
    expect(queryString(query)).toBe('stage=health&stage=movement&size=0&isHeld=false');
  });

  it('joins a path that has a query already', () => {
    expect(withQuery('/api/cases?limit=5', { q: 'a b' })).toBe('/api/cases?limit=5&q=a+b');
    expect(withQuery('/api/cases', {})).toBe('/api/cases');
  });

  it('reads plain text back, without guessing numbers', () => {
    expect(parseQueryString('?stage=health&stage=movement&number=0042')).toEqual({
      stage: ['health', 'movement'],
      number: '0042',
    });
  });

  it('keeps names in any script through writing and reading', () => {
    expect(parseQueryString(queryString({ q: 'أمينة & عمر' }))).toEqual({ q: 'أمينة & عمر' });
  });
});
