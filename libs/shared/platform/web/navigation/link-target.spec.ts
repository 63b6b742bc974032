import { describe, expect, it } from '@jest/globals';
import { linkTarget } from './link-target';

describe('address of a link', () => {
  it('is taken apart into path, query and place', () => {
    expect(linkTarget('/cases?stage=health&stage=movement#list')).toEqual({
      to: '/cases',
      search: { stage: ['health', 'movement'] },
      hash: 'list',
    });
  });

  it('may be a path alone', () => {
    expect(linkTarget('/cases/c1')).toEqual({ to: '/cases/c1', search: {}, hash: undefined });
  });
});
