import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Paper } from './paper';
import { isolated, textsOf, unprintable, withoutIsolates } from './paper.rules';

const bare: Paper = {
  ...{ language: 'en', title: 'T', day: '2026-06-15', letterhead: { name: '', lines: [] }, facts: [], recipient: [] },
  ...{ heading: '', blocks: [], foot: '', pageWords: '{page} / {pages}' },
};
const saying = (text: string): Paper => ({ ...bare, blocks: [{ kind: 'paragraph', text }] });

describe('a value on a paper', () => {
  it('is held apart from the direction of the sentence, and cannot turn it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('\u202E', '\u2067', '\u2069', ''), (text, sign) => {
        const held = isolated(`${text}${sign}x`);
        expect(held.startsWith('\u2068') && held.endsWith('\u2069')).toBe(true);
        expect(held.slice(1, -1)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
        expect(withoutIsolates(held)).toBe(withoutIsolates(`${text}${sign}x`));
      }),
    );
    expect(isolated('')).toBe('');
  });
});

describe('signs that the fonts of papers lack', () => {
  it('are named, each once, and no letter of the scripts that are there is', () => {
    expect(unprintable(saying('Rania رانيا ሰላም Олена Ελένη 12 #*$] — “é”'))).toEqual([]);
    expect(unprintable(saying('😀 မြ 😀'))).toEqual(['😀', 'မ', 'ြ']);
  });

  it('are looked for in every part of a paper', () => {
    const paper: Paper = {
      ...bare,
      letterhead: { name: 'a', lines: ['b'] },
      ...{ facts: [{ label: 'c', value: 'd' }], recipient: ['e'], heading: 'f', foot: 'z' },
      blocks: [
        { kind: 'heading', text: 'g' },
        { kind: 'list', items: ['h'] },
        { kind: 'boxes', items: ['i'] },
        { kind: 'facts', items: [{ label: 'j', value: 'k' }] },
        { kind: 'table', title: 'l', headers: ['m'], rows: [['n']] },
        { kind: 'answer', question: 'o', answer: 'p' },
        { kind: 'signatures', places: [[{ name: 'q', label: 'r' }]] },
        { kind: 'closing', text: 's', lines: ['t'] },
      ],
    };
    expect([...textsOf(paper)].sort().join('')).toBe('abcdefghijklmnopqrstz');
  });
});
