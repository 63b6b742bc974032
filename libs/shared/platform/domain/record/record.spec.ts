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

  it('loses signs that turn the letters after them, and keeps those that writing in two directions needs', () => {
    expect(text(40).parse('passport \u202Egpj.exe\u202C')).toBe('passport gpj.exe');
    expect(text(40).parse('رقم \u2068AB-12\u2069\u200F، می\u200Cخواهم')).toBe(
      'رقم \u2068AB-12\u2069\u200F، می\u200Cخواهم',
    );
  });

  it('is missing where it holds nothing else', () => {
    expect(text(40, 1).safeParse('\u202E \u202C').success).toBe(false);
  });
});
