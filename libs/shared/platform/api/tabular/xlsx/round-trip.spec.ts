import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf } from '../read-all.fixture';
import { streamedWorkbook } from './streamed-workbook';
import { writeXlsx } from './xlsx-writer';
import { escaped, unescaped } from './xstring';

/** Pieces of which texts are made that could be taken for numbers of signs, or are such signs. */
const pieces = ['_', 'x', 'X', '_x0041_', '_x005F_', 'x0041', '0041', 'f', '\u0001', '\r', '\r\n', '\u0085', '\uFFFE'];

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const trickyText = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const text = fc.oneof(anyText, trickyText, fc.string({ minLength: 1 }));
const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 });

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('texts of a workbook', () => {
  it('come back as they were written, whatever signs they hold', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const [header = [], ...others] = written;
        expect(await cellsOf(await writeXlsx([{ name: 'Rows', header, rows: others }]))).toEqual(written);
      }),
    );
  }, 60_000);

  it('come back as they were written when the workbook is streamed', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        expect(await cellsOf(streamedWorkbook('Rows', each(written)))).toEqual(written);
      }),
    );
  }, 60_000);

  it('hold no sign that XML does not know', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(escaped(given)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
        expect(unescaped(escaped(given))).toBe(given);
      }),
      { numRuns: 5000 },
    );
  });

  it('are written as Excel writes them', () => {
    expect(escaped('_x0041_')).toBe('_x005F_x0041_');
    expect(escaped('_x0041\u0001')).toBe('_x005F_x0041_x0001_');
    expect(escaped('a\rb_c _x41_')).toBe('a_x000D_b_c _x41_');
  });

  it('may be names of what every object has', async () => {
    const [header = [], ...others] = [['constructor', '__proto__'], ['toString', 'constructor'], ['hasOwnProperty']];
    expect(await cellsOf(await writeXlsx([{ name: 'Rows', header, rows: others }]))).toEqual([header, ...others]);
  });

  it('may be as long as a cell, each sign being written as its number', async () => {
    const long = '\u0001'.repeat(32_767);
    expect(await cellsOf(streamedWorkbook('Rows', each([[long]])))).toEqual([[long]]);
  });
});
