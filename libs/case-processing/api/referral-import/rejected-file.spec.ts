import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferralImport } from '@passage/case-processing/domain';
import { openTabular, writeXlsx } from '@passage/platform/api';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, families, referralTable, scratch } from './referral-file.fixture';

describe('the file of rejected rows', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const workbookOf = async ([header = [], ...rows]: string[][]) =>
    Uint8Array.from(await writeXlsx([{ name: 'Referrals', header, rows }]));

  /** The file as it is downloaded: its name and its rows. */
  async function download({ id }: ReferralImport): Promise<{ disposition: string; rows: string[][] }> {
    const response = await fetch(`${api.url}/api/referral-imports/${id}/rejected-rows/file`, {
      headers: caseworker.headers,
    });
    expect(response.status).toBe(200);
    const { format, rows } = await openTabular(Readable.from([Buffer.from(await response.arrayBuffer())]), scratch);
    expect(format).toBe('xlsx');
    const read: string[][] = [];
    for await (const { cells } of rows) read.push(cells);
    return { disposition: response.headers.get('content-disposition') ?? '', rows: read };
  }

  it('is a workbook where a workbook was uploaded, with the cells as they were and the reason and remedy beside', async () => {
    const odd = { given_names: '<Ünal> & "Co"', name_local: 'ليلى\nحداد', phone: 'x', flags: '=1+1' };
    const table = referralTable([
      { referral_number: 'REJ-1', birth_date: '1990-02-30', ...odd },
      { referral_number: 'REJ-2' },
    ]);
    const found = await checked(caseworker, await workbookOf(table), 'families.xlsx');
    expect(found.counts).toMatchObject({ ready: 1, rejectedRows: 1 });
    const { disposition, rows } = await download(found);
    expect(disposition).toContain('families - rejected.xlsx');
    expect(rows).toHaveLength(2);
    const [header = [], row = []] = rows;
    expect(header).toEqual([...(table[0] ?? []), 'reason', 'remedy']);
    expect(row.slice(0, -2)).toEqual(table[1]);
    expect(row.at(-2)).toContain('birth_date: “1990-02-30” is not a day of the calendar');
    expect(row.at(-1)).toContain('Write the day as YYYY-MM-DD');
  });

  it('is taken in again once it is corrected, its explanations being left alone', async () => {
    const table = referralTable(families(3, 'AGAIN').map((row) => ({ ...row, sex: 'perhaps' })));
    const found = await checked(caseworker, await workbookOf(table), 'again.xlsx');
    expect(found.counts).toMatchObject({ ready: 0, rejectedRows: 9 });
    const { rows } = await download(found);
    const corrected = rows.map((row) => row.map((cell) => (cell === 'perhaps' ? 'unknown' : cell)));
    const second = await checked(caseworker, await workbookOf(corrected), 'corrected.xlsx');
    expect(second.counts).toMatchObject({ ready: 3, rejectedRows: 0 });
  });

  it('comes whole when it has many pages of rows', async () => {
    const table = referralTable(families(900, 'MANY').map((row) => ({ ...row, sex: 'perhaps' })));
    const found = await checked(caseworker, await workbookOf(table), 'many.xlsx');
    const { rows } = await download(found);
    expect(rows.map((row) => row.slice(0, -2))).toEqual(table);
  });
});
