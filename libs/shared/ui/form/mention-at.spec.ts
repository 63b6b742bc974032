import { describe, expect, it } from '@jest/globals';
import { mentionAt, withMention } from './mention-at';

const at = (text: string) => mentionAt(text.replace('|', ''), text.indexOf('|'));

describe('a mention being typed', () => {
  it('begins with an @ at the beginning of a word and reaches to the caret', () => {
    expect(at('Please @om|')).toEqual({ from: 7, query: 'om' });
    expect(at('@Omar Sa|id')).toEqual({ from: 0, query: 'Omar Sa' });
    expect(at('رأي @رن|')).toEqual({ from: 4, query: 'رن' });
    expect(at('@|')).toEqual({ from: 0, query: '' });
  });

  it('is no e-mail address, and ends with its line', () => {
    expect(at('omar@exa|')).toBeUndefined();
    expect(at('@Omar\nnext|')).toBeUndefined();
    expect(at('no name|')).toBeUndefined();
  });

  it('gives way to the name that is picked', () => {
    expect(withMention('Please @om today', { from: 7, query: 'om' }, 'Omar Said')).toBe('Please @Omar Said today');
    expect(withMention('@', { from: 0, query: '' }, 'Omar Said')).toBe('@Omar Said ');
  });
});
