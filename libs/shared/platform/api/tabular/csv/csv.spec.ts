import { describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { cellsOf, inPieces, refusalOfFile, rowsOf, scratch } from '../read-all.fixture';
import { openTabular } from '../tabular-file';
import { writeCsv } from './csv-writer';

const names = 'name;note\r\nليلى;"two\nlines; one ""cell"""\r\n';
const expected = [
  ['name', 'note'],
  ['ليلى', 'two\nlines; one "cell"'],
];

const utf16be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

describe('reading CSV', () => {
  it('reads UTF-8 with and without byte order mark, and UTF-16 of either order', async () => {
    expect(await cellsOf(names)).toEqual(expected);
    expect(await cellsOf(`\uFEFF${names}`)).toEqual(expected);
    expect(await cellsOf(Buffer.from(`\uFEFF${names}`, 'utf16le'))).toEqual(expected);
    expect(await cellsOf(utf16be(names))).toEqual(expected);
  });

  it('reads the same, in whatever pieces the bytes come', async () => {
    expect(await cellsOf(inPieces(names, 1))).toEqual(expected);
    expect(await cellsOf(inPieces(utf16be(names), 3))).toEqual(expected);
  });

  it.each([',', ';', '\t'])('finds out that cells are parted by %j', async (delimiter) => {
    expect(await cellsOf(`"a,;\t"${delimiter}b${delimiter}c\n1${delimiter}2`)).toEqual([
      ['a,;\t', 'b', 'c'],
      ['1', '2'],
    ]);
  });

  it('numbers rows as a spreadsheet does, and gives out none that is empty', async () => {
    expect(await rowsOf('a,b\n\n,,\n"1\n1",2,,\n')).toEqual([
      { rowNumber: 1, cells: ['a', 'b'] },
      { rowNumber: 4, cells: ['1\n1', '2'] },
    ]);
    expect(await rowsOf('')).toEqual([]);
  });

  it('refuses windows-1256 rather than guess at names', async () => {
    const arabic1256 = Buffer.concat([Buffer.from('name\r\n'), Buffer.from([0xe1, 0xed, 0xe1, 0xec, 0x0d, 0x0a])]);
    expect(await refusalOfFile(arabic1256)).toEqual({ reason: 'unknown-encoding' });
    expect(await refusalOfFile(Buffer.from('name\r\nJosé', 'latin1'))).toEqual({ reason: 'unknown-encoding' });
    expect(await refusalOfFile(Buffer.from('name,ل').subarray(0, -1))).toEqual({ reason: 'unknown-encoding' });
  });

  it.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['\x89PNG\r\n', 'a picture'],
    ['<html><table>', 'a web page'],
    ['a,b\n1,\x002', 'binary content'],
  ])('refuses %j, %s', async (content) => {
    expect(await refusalOfFile(Buffer.from(content, 'latin1'))).toEqual({ reason: 'wrong-type' });
  });

  it('refuses a quotation mark that is out of place or never closed', async () => {
    expect(await refusalOfFile('a,b\n1,2\n3,"4\n5,6')).toEqual({ reason: 'broken-file', row: 3 });
    expect(await refusalOfFile(`a,b\n1,"${'x\n'.repeat(800_000)}`)).toEqual({
      reason: 'cell-too-long',
      row: 2,
      maximum: 32_767,
    });
  });

  it('refuses more than it was told to take', async () => {
    expect(await refusalOfFile('a\nb\nc', { limits: { rows: 2 } })).toEqual({ reason: 'too-many-rows', maximum: 2 });
    expect(await refusalOfFile('a,b,c', { limits: { columns: 2 } })).toEqual({
      reason: 'too-many-columns',
      row: 1,
      maximum: 2,
    });
    expect(await refusalOfFile('a\nbcd', { limits: { cellCharacters: 2 } })).toEqual({
      reason: 'cell-too-long',
      row: 2,
      maximum: 2,
    });
    const large = inPieces('a,b\n'.repeat(600_000));
    expect(await refusalOfFile(large, { limits: { fileBytes: 2 * 1024 * 1024 } })).toEqual({
      reason: 'too-large',
      maximum: '2 MB',
    });
    expect(large.destroyed).toBe(true);
  });

  it('lets go of the file when left off early', async () => {
    const source = inPieces('a,b\n'.repeat(600_000));
    const file = await openTabular(source, scratch);
    for await (const row of file.rows) if (row.rowNumber === 2) break;
    expect(source.destroyed).toBe(true);
  });
});

describe('writing CSV', () => {
  async function written(rows: (string | number | null)[][]): Promise<string> {
    return (await buffer(writeCsv(rows))).toString();
  }

  it('makes a file that spreadsheets open as UTF-8', async () => {
    expect(
      await written([
        ['name', 'age', 'note'],
        ['ليلى', 7, null],
      ]),
    ).toBe('\uFEFFname,age,note\r\nليلى,7,\r\n');
  });

  it('lets no text become a formula', async () => {
    const texts = ['=1+1', '+962 7', '-x', '@SUM(A1)', '\tx', '\rx', '＝1'];
    const lines = await written([texts, [-5, 'a=b', 'a-b']]);
    for (const each of texts) expect(lines).toContain(`'${each}`);
    expect(lines).toContain('\r\n-5,a=b,a-b\r\n');
  });

  it('writes what is read again as the same texts', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1', '+49 30', '-', '@x', 'a;b', 'a,b', '"', 'x\r\ny', 'ليلى'),
    );
    const cells = cell.filter((each) => !/[\0\uFEFF\uD800-\uDFFF]/.test(each) && !each.startsWith("'"));
    const rows = fc.array(
      fc.array(cells, { minLength: 1, maxLength: 4 }).map((row) => ['first, last', ...row, 'x']),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (expectedRows) => {
        const header = ['a', 'b', 'c'];
        expect(await cellsOf(writeCsv([header, ...expectedRows]))).toEqual([header, ...expectedRows]);
      }),
      { numRuns: 60 },
    );
  });
});
