import { Readable } from 'node:stream';
import type { CellValue } from '../csv/csv-writer';
import { streamedArchive, type ArchivePart } from './streamed-archive';
import { escaped } from './xstring';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formats = 'http://schemas.openxmlformats.org';
const documents = `${formats}/officeDocument/2006/relationships`;
const sheets = `${formats}/spreadsheetml/2006/main`;

type Rows = AsyncIterable<readonly CellValue[]>;

/**
 * A workbook of one sheet with its header always in view, written as its rows come: a workbook made in memory would hold
 * all of them, however many there are. Texts stay texts, also those like `=1+1`.
 */
export function streamedWorkbook(name: string, rows: Rows, { isRightToLeft = false } = {}): Readable {
  return Readable.from(streamedArchive(partsOf(name, rows, isRightToLeft)));
}

function partsOf(name: string, rows: Rows, isRightToLeft: boolean): ArchivePart[] {
  const part = (path: string, content: string): ArchivePart => ({ name: path, content: [declaration, content] });
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${formats}/package/2006/relationships"><Relationship Id="rId1" Type="${documents}/${type}" Target="${target}"/></Relationships>`;
  const type = (path: string, kind: string) =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
    ),
    part('_rels/.rels', relation('officeDocument', 'xl/workbook.xml')),
    part('xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${sheets}" xmlns:r="${documents}"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    { name: 'xl/worksheets/sheet1.xml', content: sheetOf(rows, isRightToLeft) },
  ];
}

async function* sheetOf(rows: Rows, isRightToLeft: boolean): AsyncGenerator<string> {
  const direction = isRightToLeft ? ' rightToLeft="1"' : '';
  yield `${declaration}<worksheet xmlns="${sheets}"><sheetViews><sheetView${direction} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr baseColWidth="18" defaultRowHeight="15"/><sheetData>`;
  let number = 0;
  for await (const row of rows) {
    number += 1;
    yield `<row r="${number}">${row.map((cell, column) => cellOf(cell, column, number)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellOf(value: CellValue, column: number, row: number): string {
  if (value === '' || value === null) return '';
  if (typeof value === 'number') return `<c r="${letters(column)}${row}"><v>${value}</v></c>`;
  return `<c r="${letters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

/** Name of a column: A to Z, AA and so on. */
function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

function xml(text: string): string {
  return escaped(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
