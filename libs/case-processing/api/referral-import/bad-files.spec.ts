import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referralColumns, type ReferralImport } from '@passage/case-processing/domain';
import { writeXlsx } from '@passage/platform/api';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { zipBomb } from './archive.fixture';
import { checked, families, referralCsv, referralTable, upload } from './referral-file.fixture';

type Content = string | Uint8Array<ArrayBuffer>;

const bytes = (content: Buffer | Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(content);
const latin1 = (text: string) => bytes(Buffer.from(text, 'latin1'));
const table = () => referralTable(families(2, 'BAD'));
const csv = () => referralCsv(families(2, 'BAD'));

/** A workbook of the table in which the first cells of the first rows are as given. */
async function workbookWith(...cells: Row[number][]): Promise<Content> {
  const rows: Row[] = table();
  cells.forEach((cell, index) => rows[index + 1]?.splice(0, 1, cell));
  return bytes(await writeXlsxFile(rows).toBuffer());
}

async function workbook(): Promise<Buffer> {
  const [header = [], ...rows] = table();
  return await writeXlsx([{ name: 'referrals', header, rows }]);
}

/** What workbooks locked with a password look like: a compound file that holds a package it does not show. */
const locked = () =>
  bytes(
    Buffer.concat([
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      Buffer.alloc(3000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  );

const refused: [what: string, name: string, content: () => Content | Promise<Content>, problem: object][] = [
  ['a PDF', 'referrals.pdf', () => latin1('%PDF-1.7 and so on'), { code: 'file-wrong-type' }],
  ['a PDF that is called a workbook', 'referrals.xlsx', () => latin1('%PDF-1.7'), { code: 'file-wrong-type' }],
  ['a picture', 'list.csv', () => latin1('\x89PNG\r\n\x1a\n'), { code: 'file-wrong-type' }],
  ['a web page', 'list.xls', () => '<html><table><tr><td>1</td></tr></table></html>', { code: 'file-wrong-type' }],
  [
    'a workbook of before 2007',
    'old.xls',
    () => bytes(Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), Buffer.alloc(4000)])),
    { code: 'file-wrong-type' },
  ],
  ['bytes that are no text', 'x.csv', () => bytes(Buffer.from('a,b\n\0\0\0')), { code: 'file-wrong-type' }],
  [
    'a list in Windows-1256',
    'arabic.csv',
    () => bytes(Buffer.concat([Buffer.from(csv()), Buffer.from([0x0a, 0xe3, 0xcd, 0xe3, 0xcf])])),
    { code: 'file-unknown-encoding' },
  ],
  ['a list in Latin-1', 'latin.csv', () => latin1(`${csv()}\nJosé`), { code: 'file-unknown-encoding' }],
  ['a workbook with a password', 'secret.xlsx', locked, { code: 'file-encrypted' }],
  ['a zip bomb', 'bomb.xlsx', () => zipBomb(256), { code: 'file-zip-bomb' }],
  [
    'half a workbook',
    'half.xlsx',
    async () => bytes((await workbook()).subarray(0, 2000)),
    { code: 'file-broken-file' },
  ],
  [
    'an archive that is no workbook',
    'archive.xlsx',
    () => latin1(`PK\x03\x04${deflateRawSync('x').toString('latin1')}`),
    { code: 'file-broken-file' },
  ],
  [
    'a workbook with a formula',
    'formula.xlsx',
    () => workbookWith({ value: 'CONCATENATE("JOR-",1)', type: 'Formula' }),
    { code: 'file-formula-cell', params: { cell: 'A2' } },
  ],
  [
    'a workbook with merged cells',
    'merged.xlsx',
    () => workbookWith({ value: 'BAD-1', rowSpan: 3 }, null, null),
    { code: 'file-merged-cells', params: { cells: 'A2:A4' } },
  ],
  ['an empty file', 'empty.csv', () => '', { code: 'empty-file' }],
  ['a file of empty lines', 'blank.csv', () => '\r\n\r\n,,,\r\n', { code: 'empty-file' }],
  ['a header without rows', 'header.csv', () => `${csv().split('\r\n')[0]}\r\n`, { code: 'empty-file' }],
  [
    'a row of too many cells',
    'wide.csv',
    () => `${csv()}\r\n${'x,'.repeat(201)}x`,
    { code: 'file-too-many-columns', params: { maximum: 200, row: 8 } },
  ],
  [
    'a quotation mark that is never closed',
    'open.csv',
    () => `${csv()}\r\n"${'x'.repeat(40_000)}`,
    { code: expect.stringMatching(/file-(cell-too-long|broken-file)$/) },
  ],
];

describe('a file that cannot be imported', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const nothingIsKept = async ({ id }: ReferralImport) => {
    const { rows } = await api.owner.query(
      `select storage_key, (select count(*)::int from case_processing.referral_rows where import_id = i.id) as rows
       from case_processing.referral_imports i where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ storage_key: null, rows: 0 }]);
  };

  it.each(refused)(
    'is refused with its reason: %s',
    async (_, name, content, { code, ...problem }: { code?: unknown }) => {
      const found = await checked(caseworker, await content(), name);
      const said = typeof code === 'string' ? `case-processing.referral-import.${code}` : code;
      expect(found).toMatchObject({ state: 'refused', fileName: name, problem: { code: said, ...problem } });
      await nothingIsKept(found);
    },
  );

  it('is not taken in at all when it is larger than 50 MB', async () => {
    const { status, body } = await upload(caseworker, bytes(Buffer.alloc(50 * 1024 * 1024 + 1, 'x')), 'large.csv');
    const problem = body as unknown as ProblemDetails;
    expect([status, problem.code]).toEqual([413, 'platform.request.too-large']);
    expect((await caseworker.get('/api/referral-imports')).status).toBe(200);
  });

  it('may be in UTF-16, with semicolons, with other names of columns and in another order', async () => {
    const names = new Map<string, string>(referralColumns.map(({ name, aliases }) => [name, aliases.at(-1) ?? name]));
    const lines = table()
      .map((row) => row.toReversed())
      .map((row, index) => (index === 0 ? row.map((cell) => names.get(cell) ?? cell) : row).join(';'));
    const found = await checked(caseworker, bytes(Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le')), 'utf16.csv');
    expect(found).toMatchObject({ state: 'checked', counts: { families: 2, ready: 2, rejectedRows: 0 } });
  });

  it('may have days that never were: those rows come back, each with the reason', async () => {
    const days = ['1990-02-30', '2190-01-01', '1850-01-01', '03/04/1990', 'yesterday', '٢٠١٠-١٣-٠١'];
    const rows = days.map((birth_date, index) => ({ referral_number: `DAY-${index}`, birth_date }));
    const found = await checked(caseworker, referralCsv(rows), 'days.csv');
    expect(found.counts).toMatchObject({ ready: 0, rejectedRows: days.length });
    const { body } = await caseworker.get<{ items: { errors: { column: string; code: string; remedy: string }[] }[] }>(
      `/api/referral-imports/${found.id}/rejected-rows`,
    );
    expect(body.items.map(({ errors }) => errors.map(({ code }) => code.split('.').at(-1)).join())).toEqual([
      ...['not-a-date', 'future-date', 'too-old', 'ambiguous-date', 'not-a-date', 'not-a-date'],
    ]);
    expect(
      body.items.every(({ errors }) => errors.every(({ column, remedy }) => column === 'birth_date' && remedy)),
    ).toBe(true);
  });
});
