import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScratchFolder } from '../../file/scratch-folder';
import { cellsOf, inPieces, refusalOfFile, rowsOf } from '../read-all.fixture';
import { openTabular } from '../tabular-file';
import { workbookOf, workbookParts, zipOf } from '../workbook.fixture';
import { isDayFormat } from './number-formats';
import { writeXlsx } from './xlsx-writer';

const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="[$-401]dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.00&quot;days&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';

const sheet = (cells: string, after = '') => `<sheetData><row r="1">${cells}</row></sheetData>${after}`;
const firstRow = async (file: Buffer) => (await cellsOf(file))[0];

describe('reading a workbook', () => {
  it('reads shared, inline and calculated-long-ago texts, leaving pronunciation away', async () => {
    const strings = '<si><t>a</t></si><si><r><t>Lay</t></r><r><t>la</t></r><rPh><t>x</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>ليلى</t></is></c><c r="D1" t="str"><v>a_x000D_b &amp; c</v></c>';
    expect(await firstRow(workbookOf(sheet(cells), { strings }))).toEqual(['Layla', '', 'ليلى', 'a\rb & c']);
  });

  it('reads days by the format of their cells', async () => {
    const cells =
      '<c s="1"><v>45000</v></c><c s="2"><v>59.75</v></c><c s="3"><v>45000</v></c><c s="1"><v>60</v></c><c t="d"><v>2024-02-29T00:00:00</v></c>';
    expect(await firstRow(workbookOf(sheet(cells), { styles }))).toEqual([
      '2023-03-15',
      '1900-02-28',
      '45000',
      '1900-02-28',
      '2024-02-29',
    ]);
    const from1904 = { styles, properties: '<workbookPr date1904="1"/>' };
    expect(await firstRow(workbookOf(sheet('<c s="1"><v>43538</v></c>'), from1904))).toEqual(['2023-03-15']);
  });

  it('knows formats of days from those of amounts and times', () => {
    for (const code of ['yyyy-mm-dd', 'd. mmmm yyyy', '[$-40C]dd-mmm-yy;@', 'mm/dd/yyyy hh:mm'])
      expect(isDayFormat(code)).toBe(true);
    for (const code of ['General', '0.00', '[Red]0', '0 "days"', 'hh:mm', '\\d0', '_d0'])
      expect(isDayFormat(code)).toBe(false);
  });

  it('reads numbers as they were typed, and truth values', async () => {
    const cells =
      '<c><v>9.62790000001E11</v></c><c><v>0.1</v></c><c><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>';
    expect(await firstRow(workbookOf(sheet(cells)))).toEqual(['962790000001', '0.1', '0.3', 'true', 'false', '#N/A']);
  });

  it('keeps row numbers and leaves empty rows out', async () => {
    const rows =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/></row><row><c><v>2</v></c></row></sheetData>';
    expect(await rowsOf(workbookOf(rows))).toEqual([
      { rowNumber: 2, cells: ['', '1'] },
      { rowNumber: 4, cells: ['2'] },
    ]);
  });

  it('reads the first sheet, or the one that is named', async () => {
    const file = await writeXlsx([
      { name: 'One', header: ['a'], rows: [['1']] },
      { name: 'Two', header: ['b'], rows: [['2']] },
    ]);
    expect(await cellsOf(file)).toEqual([['a'], ['1']]);
    expect(await cellsOf(file, { sheet: 'Two' })).toEqual([['b'], ['2']]);
    expect(await refusalOfFile(file, { sheet: 'Three' })).toEqual({ reason: 'no-such-sheet', sheet: 'Three' });
  });

  it('reads what it writes, formulas being texts', async () => {
    const rows = [
      ['=1+1', 'ليلى', 'x', '+962'],
      ['<&">', '', 'line\nbreak', '007'],
    ];
    const file = await writeXlsx([
      { name: 'Rows', header: ['a', 'b', 'c', 'd'], rows, isRightToLeft: true, widths: [20] },
    ]);
    expect(await cellsOf(file)).toEqual([['a', 'b', 'c', 'd'], ...rows]);
  });
});

describe('refusing a workbook', () => {
  it('names the cell that holds a formula', async () => {
    expect(await refusalOfFile(workbookOf(sheet('<c r="B1"><f>A1+1</f><v>2</v></c>')))).toEqual({
      reason: 'formula-cell',
      cell: 'B1',
    });
  });

  it('names the cells that are merged', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>';
    expect(await refusalOfFile(workbookOf(sheet('<c r="A1"><v>1</v></c>', merged)))).toEqual({
      reason: 'merged-cells',
      cells: 'A1:A3',
    });
  });

  it('stops a real bomb, also one that claims to be small', async () => {
    const bomb = workbookParts(sheet(`<c t="inlineStr"><is><t>1</t></is></c>${'<c/>'.repeat(10_000_000)}`));
    for (const claimed of [undefined, { inflatedBytes: 1000 }]) {
      const file = zipOf(bomb, claimed);
      expect(file.length).toBeLessThan(200_000);
      expect(await refusalOfFile(file)).toEqual({ reason: 'zip-bomb' });
    }
  });

  it('stops at the bytes allowed, however little they are compressed', async () => {
    const file = workbookOf(sheet('<c><v>1</v></c>'.repeat(100)));
    expect(await refusalOfFile(file, { limits: { inflatedBytes: 1000 } })).toEqual({ reason: 'zip-bomb' });
  });

  it('knows locked workbooks from old ones', async () => {
    const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([container, Buffer.alloc(9000), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusalOfFile(inPieces(locked, 9020))).toEqual({ reason: 'encrypted' });
    expect(await refusalOfFile(Buffer.concat([container, Buffer.alloc(9000)]))).toEqual({ reason: 'wrong-type' });
    expect(await refusalOfFile(zipOf(workbookParts(sheet('')), { flags: 1 }))).toEqual({ reason: 'encrypted' });
  });

  it('refuses other archives, broken ones and documents that declare types', async () => {
    expect(await refusalOfFile(zipOf({ 'word/document.xml': '<w/>' }))).toEqual({ reason: 'wrong-type' });
    const whole = workbookOf(sheet('<c><v>1</v></c>'));
    expect((await refusalOfFile(whole.subarray(0, -30)))?.reason).toBe('broken-file');
    expect((await refusalOfFile(workbookOf('<sheetData><row>')))?.reason).toBe('broken-file');
    expect((await refusalOfFile(workbookOf(sheet('<c t="s"><v>7</v></c>'))))?.reason).toBe('broken-file');
    const parts = workbookParts('');
    const entity = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>';
    expect((await refusalOfFile(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': entity })))?.reason).toBe('broken-file');
  });

  it('refuses a cell that is too long before it is whole', async () => {
    const long = sheet(`<c t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c>`);
    expect(await refusalOfFile(workbookOf(long))).toEqual({ reason: 'cell-too-long', row: 1, maximum: 32_767 });
    expect(await refusalOfFile(workbookOf(sheet('<c r="ZZ1"><v>1</v></c>')))).toEqual({
      reason: 'too-many-columns',
      row: 1,
      maximum: 200,
    });
  });

  it('leaves nothing on disk, read to the end or not', async () => {
    const place = mkdtempSync(path.join(tmpdir(), 'passage-scratch-'));
    const own = new ScratchFolder(place);
    for (const content of [workbookOf(sheet('<c><v>1</v></c>')), Buffer.from('PK\x03\x04 broken')]) {
      const { rows } = await openTabular(inPieces(content), own);
      const readOne = async () => {
        for await (const _ of rows) return 'a row';
        return 'nothing';
      };
      expect(await readOne().catch(() => 'refused')).toBe(content.length > 100 ? 'a row' : 'refused');
      expect(readdirSync(place)).toEqual([]);
    }
    rmSync(place, { recursive: true });
  });
});
