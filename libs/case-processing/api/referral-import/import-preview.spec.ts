import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referralTemplateHeader, type ReadRow, type ReferralColumnGuide } from '@passage/case-processing/domain';
import { openTabular } from '@passage/platform/api';
import type { Page } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, created, families, referralCsv, scratch } from './referral-file.fixture';

describe('before an import', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const workbook = async () => {
    const response = await fetch(`${api.url}/api/referral-imports/template`, { headers: caseworker.headers });
    expect(response.headers.get('content-disposition')).toContain('referrals.xlsx');
    return new Uint8Array(await response.arrayBuffer());
  };

  const columnsOf = async (client: TestClient) => {
    const { body } = await client.get<{ items: ReferralColumnGuide[] }>('/api/referral-imports/columns');
    return new Map(body.items.map((column) => [column.name, column]));
  };

  it('there is a template that is empty until it is filled in', async () => {
    const csv = await caseworker.get<string>('/api/referral-imports/template?format=csv');
    expect(csv.body.trim()).toMatch(/^\uFEFF?referral_number,.*,flags$/);
    expect((await checked(caseworker, csv.body)).problem?.code).toBe('case-processing.referral-import.empty-file');
    const found = await checked(caseworker, await workbook(), 'referrals.xlsx');
    expect(found.problem?.code).toBe('case-processing.referral-import.empty-file');
    expect((await caseworker.get('/api/referral-imports/template?format=pdf')).status).toBe(422);
  });

  it('the workbook says on further sheets how it is filled in and what each column means', async () => {
    const content = Buffer.from(await workbook());
    const sheet = async (name: string) => {
      const { rows } = await openTabular(Readable.from([content]), scratch, { sheet: name });
      const read: string[][] = [];
      for await (const { cells } of rows) read.push(cells);
      return read;
    };
    const [header, ...examples] = await sheet('example');
    expect(header).toEqual(referralTemplateHeader);
    expect(examples).toHaveLength(2);
    const [titles, ...columns] = await sheet('columns');
    expect(titles?.slice(0, 4)).toEqual(['column', 'needed', 'meaning', 'choices']);
    expect(columns.map(([name]) => name)).toEqual(referralTemplateHeader);
    expect(columns.every(([, needed, meaning]) => needed && meaning)).toBe(true);
    expect(columns.find(([name]) => name === 'office_code')?.[3]).toBe('AMM');
  });

  it('the columns are explained, with the codes of whoever asks', async () => {
    const own = await columnsOf(caseworker);
    expect([...own.keys()]).toEqual(referralTemplateHeader);
    expect(own.get('sex')).toMatchObject({
      isRequired: true,
      about: 'person',
      choices: ['female', 'male', 'other', 'unknown'],
    });
    expect(own.get('office_code')).toMatchObject({ isRequired: true, about: 'family', choices: ['AMM'] });
    expect(own.get('programme_code')?.choices).toContain('US-RESETTLEMENT');
    expect((await columnsOf(await api.as('manager'))).get('office_code')?.choices).toContain('NBO');
  });

  it('the rows are shown as they were understood', async () => {
    const found = await checked(
      caseworker,
      referralCsv([
        {
          referral_number: 'SEE-1',
          name_local: 'سميرة حداد',
          sex: 'أنثى',
          birth_date: '17.5.1990',
          nationality: 'Syria',
        },
        { referral_number: 'SEE-2', given_names: 'Yusuf', birth_date: '1990-02-30' },
      ]),
    );
    const { body } = await caseworker.get<Page<ReadRow>>(`/api/referral-imports/${found.id}/rows`);
    expect(body.items).toMatchObject([
      {
        ...{ rowNumber: 2, referralNumber: 'SEE-1', name: 'Samira Haddad', isRejected: false },
        person: {
          nameLocal: 'سميرة حداد',
          relationship: 'principal-applicant',
          sex: 'female',
          birthDate: '1990-05-17',
          nationality: 'SY',
        },
      },
      { rowNumber: 3, referralNumber: 'SEE-2', name: 'Yusuf Haddad', isRejected: true, person: null },
    ]);
    await created(caseworker, found);
    const after = await caseworker.get<Page<ReadRow>>(`/api/referral-imports/${found.id}/rows`);
    expect(after.body.items.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });

  it('the rows come page by page, to whoever uploaded them', async () => {
    const found = await checked(caseworker, referralCsv(families(3, 'ROWS')));
    const address = `/api/referral-imports/${found.id}/rows`;
    const first = await caseworker.get<Page<ReadRow>>(`${address}?limit=5`);
    const rest = await caseworker.get<Page<ReadRow>>(
      `${address}?limit=5&after=${encodeURIComponent(first.body.next ?? '')}`,
    );
    const numbers = [...first.body.items, ...rest.body.items].map(({ rowNumber }) => rowNumber);
    expect([numbers, rest.body.next]).toEqual([[2, 3, 4, 5, 6, 7, 8, 9, 10], null]);
    expect((await caseworker.get(`${address}?after=x`)).status).toBe(422);
    expect((await (await api.as('caseworker.amman@passage.example')).get(address)).status).toBe(404);
  });

  it('a file with a mistake in nearly every family says of each what is wrong', async () => {
    const file = path.resolve(import.meta.dirname, '../../../../examples/referrals/with-errors.csv');
    const found = await checked(caseworker, Uint8Array.from(readFileSync(file)), 'with-errors.csv');
    expect(found.counts).toMatchObject({ ready: 1 });
    expect(found.counts.rejected).toBe(found.counts.families - 1);
    const { body } = await caseworker.get<Page<{ errors: { reason: string; remedy: string }[] }>>(
      `/api/referral-imports/${found.id}/rejected-rows?limit=200`,
    );
    expect(body.items).toHaveLength(found.counts.rejectedRows);
    expect(
      body.items.every(({ errors }) => errors.length > 0 && errors.every(({ reason, remedy }) => reason && remedy)),
    ).toBe(true);
  });
});
