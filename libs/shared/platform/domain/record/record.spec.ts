import { describe, expect, it } from '@jest/globals';
import { text } from './record';

describe('text of a form', () => {
  it.each(['ليلى', 'Zoë', '👩‍👩‍👧', 'two\nlines\tand more'])('holds what people write: %j', (value) => {
    expect(text(40, 1).parse(` ${value} `)).toBe(value);
  });

  it.each(['a\u0000b', 'a\u007F', '\uD800', 'half \uDE00 of a picture'])(
    'holds nothing the database would alter: %j',
    (value) => {
      expect(text(40).safeParse(value).success).toBe(false);
    },
  );
});
