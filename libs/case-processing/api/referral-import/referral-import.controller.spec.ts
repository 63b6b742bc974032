import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportFamily, ReferralImport, RejectedRow } from '@passage/case-processing/domain';
import type { CaseDetail } from '@passage/case-record/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, created, families, familiesOf, referralCsv, referralTable, upload } from './referral-file.fixture';

const example = (name: string) =>
  Uint8Array.from(readFileSync(path.resolve(import.meta.dirname, '../../../../examples/referrals', name)));

describe('a referral import', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const count = async (text: string, ...values: unknown[]) =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${text}`, values)).rows[0]?.n);

  it('makes cases of the families of a file, complete with windows, relationships and a line in the timeline', async () => {
    const found = await checked(caseworker, example('small-en.csv'), 'small-en.csv');
    expect(found).toMatchObject({ state: 'checked', format: 'csv', fileName: 'small-en.csv', problem: null });
    expect(found.counts).toMatchObject({ rows: 16, rejectedRows: 0, undecided: 0, created: 0 });
    expect(await count('case_record.cases')).toBe(0);
    const done = await created(caseworker, found);
    expect(done).toMatchObject({ state: 'done', counts: { created: found.counts.families, ready: 0 } });
    expect(await count('case_record.people')).toBe(16);
    expect(await count('pipeline.case_windows where traveller_count > 0')).toBe(found.counts.families);
    expect(await count('case_processing.referral_rows')).toBe(0);
    const { body: list } = await caseworker.get<Page<{ travelWindow: object }>>('/api/cases?limit=50');
    expect(list.items).toHaveLength(found.counts.families);
    const [family] = await familiesOf(caseworker, done);
    expect(family).toMatchObject({ state: 'created', referralNumber: 'JOR-26C10001', caseNumber: expect.any(String) });
    const { body: made } = await caseworker.get<CaseDetail>(`/api/cases/${family?.caseId}`);
    expect(made).toMatchObject({ referralNumber: 'JOR-26C10001', referredOn: '2026-01-21', office: { code: 'AMM' } });
    expect(
      made.members.map(({ relationship, person }) => `${relationship} ${person.givenNames} ${person.nameLocal}`),
    ).toEqual(['principal-applicant Mahmoud محمود الديب', 'spouse Rasha رشا العلي', 'child Ahmad أحمد الديب']);
    expect(made.relationships.map(({ kind }) => kind).sort()).toEqual(['biological-parent', 'spouse']);
    const { rows } = await api.owner.query('select code, params from case_record.timeline_events where case_id = $1', [
      made.id,
    ]);
    expect(rows).toEqual([{ code: 'case-processing.referral.imported', params: { source: 'UNHCR', members: 3 } }]);
  });

  it('of the same file twice creates nothing twice', async () => {
    const before = await count('case_record.people');
    const again = await checked(caseworker, example('small-en.csv'), 'small-en-again.csv');
    expect(again.counts).toMatchObject({ ready: 0, alreadyThere: again.counts.families, duplicates: 0 });
    const [family] = await familiesOf(caseworker, again);
    expect(family).toMatchObject({ state: 'already-there', caseNumber: expect.any(String) });
    const path = `/api/referral-imports/${again.id}/confirmation`;
    const refused = await caseworker.post<ProblemDetails>(path, undefined, { ifMatch: again.version });
    expect([refused.status, refused.body.code]).toEqual([409, 'case-processing.import-run.nothing-to-create']);
    expect(await count('case_record.people')).toBe(before);
  });

  it('keeps numbers of documents with the paper they are of, as the cell or the header says it', async () => {
    const csv = (rows: string[][]) => rows.map((row) => row.join(',')).join('\n');
    const [one, , , two, , , three] = families(3, 'DOC');
    const table = referralTable([
      { ...one, document_number: 'p1', document_kind: 'Passeport' },
      { ...two, document_number: 'u2', document_kind: 'UNHCR' },
      { ...three, document_number: 'x3' },
    ]);
    await created(caseworker, await checked(caseworker, csv(table)));
    const [older] = families(1, 'OLDDOC');
    const [header = [], ...rows] = referralTable([{ ...older, document_number: 'p4' }]);
    const kind = header.indexOf('document_kind');
    const renamed = header.map((name) => (name === 'document_number' ? 'Passport No' : name));
    const withoutKind = [renamed, ...rows].map((row) => row.filter((_, place) => place !== kind));
    await created(caseworker, await checked(caseworker, csv(withoutKind)));
    const { rows: kept } = await api.owner.query<{ kept: string }>(
      `select number || ' ' || kind as kept from case_record.identity_documents where number ~ '^[PUX].$' order by number`,
    );
    expect(kept.map((each) => each.kept)).toEqual(['P1 passport', 'P4 passport', 'U2 unhcr-registration', 'X3 other']);
  });

  it('creates nothing twice when two imports of one file are confirmed one after the other', async () => {
    const file = referralCsv(families(4, 'TWIN'));
    const [one, other] = [await checked(caseworker, file), await checked(caseworker, file)];
    expect([one.counts.ready, other.counts.ready]).toEqual([4, 4]);
    expect((await created(caseworker, one)).counts).toMatchObject({ created: 4, alreadyThere: 0 });
    expect((await created(caseworker, other)).counts).toMatchObject({ created: 0, alreadyThere: 4, ready: 0 });
    expect(await count(`case_record.cases where referral_number like 'TWIN-%'`)).toBe(4);
  });

  it('takes names in Arabic script from a workbook', async () => {
    const found = await checked(caseworker, example('families-arabic.xlsx'), 'families-arabic.xlsx');
    expect(found).toMatchObject({ state: 'checked', format: 'xlsx', counts: { rejectedRows: 0 } });
    if (found.counts.undecided > 0)
      await caseworker.post(`/api/referral-imports/${found.id}/choices`, { choice: 'create' });
    const { counts } = await created(caseworker, found);
    expect(counts.created).toBe(counts.families);
    const { rows } = await api.owner.query<{ name: string }>(
      `select p.name_local as name from case_record.people p join case_processing.referral_families f on f.id = p.case_id where f.import_id = $1`,
      [found.id],
    );
    expect(rows.length).toBeGreaterThan(counts.families);
    expect(rows.every(({ name }) => /\p{Script=Arabic}/u.test(name))).toBe(true);
  });

  it('rejects a family as a whole, says why row by row, and gives the rows back to be corrected', async () => {
    const rows = families(3, 'ERR');
    const bad = rows.map((row, index) =>
      index === 4
        ? { ...row, birth_date: '2011-02-30', sex: 'perhaps' }
        : index === 8
          ? { ...row, referral_number: '' }
          : row,
    );
    const found = await checked(caseworker, referralCsv(bad), 'errors.csv');
    expect(found.counts).toMatchObject({ rows: 9, families: 3, ready: 2, rejected: 1, rejectedRows: 4 });
    const { body } = await caseworker.get<Page<RejectedRow>>(`/api/referral-imports/${found.id}/rejected-rows`);
    const said = body.items.map(({ rowNumber, errors }) => [
      rowNumber,
      ...errors.map(({ column, code }) => `${column} ${code.split('.').at(-1)}`),
    ]);
    expect(said).toEqual([
      [5, ' family-rejected'],
      [6, 'sex not-a-choice', 'birth_date not-a-date'],
      [7, ' family-rejected'],
      [10, 'referral_number required'],
    ]);
    expect(body.items[1]).toMatchObject({ referralNumber: 'ERR-2', name: expect.any(String) });
    const file = await caseworker.get<string>(`/api/referral-imports/${found.id}/rejected-rows/file`);
    expect(file.headers.get('content-disposition')).toContain('errors - rejected.csv');
    const lines = file.body.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^referral_number,.*,flags,reason,remedy$/);
    expect(lines[2]).toContain('2011-02-30');
    expect((await created(caseworker, found)).counts.created).toBe(2);
    const corrected = lines
      .map((line) => line.replace('2011-02-30', '2011-02-28').replace('perhaps', 'male'))
      .join('\r\n');
    const second = await checked(caseworker, corrected);
    expect(second.counts).toMatchObject({ ready: 1, rejectedRows: 1 });
    expect(second.counts.duplicates).toBe(0);
  });

  it('pages through rejected rows and families without gap or double', async () => {
    const rows = families(25, 'PAGE').map((row, index) => (index % 2 ? row : { ...row, sex: 'perhaps' }));
    const found = await checked(caseworker, referralCsv(rows));
    const pages = async <T>(list: string, take: (item: T) => unknown) => {
      const seen: unknown[] = [];
      let after = '';
      do {
        const address = `/api/referral-imports/${found.id}/${list}?limit=7${after && `&after=${encodeURIComponent(after)}`}`;
        const { body } = await caseworker.get<Page<T>>(address);
        seen.push(...body.items.map(take));
        after = body.next ?? '';
      } while (after);
      return seen;
    };
    const numbers = await pages<RejectedRow>('rejected-rows', ({ rowNumber }) => rowNumber);
    expect(numbers).toEqual(Array.from({ length: 75 }, (_, index) => index + 2));
    const referrals = await pages<ImportFamily>('families', ({ referralNumber }) => referralNumber);
    expect(referrals).toEqual(Array.from({ length: 25 }, (_, index) => `PAGE-${index + 1}`));
    for (const bad of ['families?after=x', 'rejected-rows?after=x', 'families?state=gone', 'families?limit=999']) {
      expect((await caseworker.get(`/api/referral-imports/${found.id}/${bad}`)).status).toBe(422);
    }
  });

  it('brings cases to one’s own offices and open programmes only', async () => {
    const [row] = families(1, 'SCOPE');
    const found = await checked(
      caseworker,
      referralCsv([
        { ...row, referral_number: 'SCOPE-1', office_code: 'NBO' },
        { ...row, referral_number: 'SCOPE-2', programme_code: 'XX-NOWHERE' },
      ]),
    );
    const { body } = await caseworker.get<Page<RejectedRow>>(`/api/referral-imports/${found.id}/rejected-rows`);
    expect(body.items.map(({ errors }) => errors.map(({ column }) => column))).toEqual([
      ['office_code'],
      ['programme_code'],
    ]);
    const manager = await api.as('manager');
    const ofAll = await checked(manager, referralCsv([{ ...row, referral_number: 'SCOPE-3', office_code: 'NBO' }]));
    expect(ofAll.counts).toMatchObject({ ready: 1, rejectedRows: 0 });
  });

  it('keeps what people wrote as they wrote it, and nothing that a database cannot keep', async () => {
    const [row] = families(1, 'TEXT');
    const odd = { ...row, given_names: `O'Brien; drop table`, family_name: 'Ünal', name_local: 'أ\u200Fحمد' };
    const found = await checked(
      caseworker,
      referralCsv([
        { ...odd, referral_number: 'TEXT-1' },
        { ...row, referral_number: 'TEXT-2', language: 'a\u0001b' },
      ]),
    );
    expect(found.state).toBe('checked');
    const { body } = await caseworker.get<Page<RejectedRow>>(`/api/referral-imports/${found.id}/rejected-rows`);
    expect(body.items.map(({ referralNumber }) => referralNumber)).toContain('TEXT-2');
  });

  it('is seen by whoever started it, and by nobody else', async () => {
    const found = await checked(caseworker, referralCsv(families(1, 'MINE')));
    const colleague = await api.as('caseworker.amman@passage.example');
    const address = `/api/referral-imports/${found.id}`;
    for (const path of ['', '/families', '/rejected-rows', '/rejected-rows/file']) {
      expect((await colleague.get(`${address}${path}`)).status).toBe(404);
    }
    expect((await colleague.post(`${address}/choices`, { choice: 'skip' })).status).toBe(404);
    expect((await colleague.post(`${address}/confirmation`, undefined, { ifMatch: 1 })).status).toBe(404);
    expect((await colleague.delete(address, undefined, { ifMatch: 1 })).status).toBe(404);
    const { body: own } = await colleague.get<Page<ReferralImport>>('/api/referral-imports');
    expect(own.items).toEqual([]);
    const { body: mine } = await caseworker.get<Page<ReferralImport>>('/api/referral-imports?limit=2');
    expect([mine.items[0]?.id, mine.items.length]).toEqual([found.id, 2]);
    const more = await caseworker.get<Page<ReferralImport>>(
      `/api/referral-imports?limit=2&after=${encodeURIComponent(mine.next ?? '')}`,
    );
    expect(more.body.items[0]?.id).not.toBe(mine.items[1]?.id);
    const { body: done } = await caseworker.get<Page<ReferralImport>>('/api/referral-imports?state=done&limit=200');
    expect(done.items.length).toBeGreaterThan(1);
    expect(new Set(done.items.map(({ state }) => state))).toEqual(new Set(['done']));
  });

  it('can be given up before it begins, and leaves nothing of the file', async () => {
    const found = await checked(caseworker, referralCsv(families(2, 'GONE')));
    const address = `/api/referral-imports/${found.id}`;
    expect((await caseworker.delete(address)).status).toBe(428);
    expect((await caseworker.delete(address, undefined, { ifMatch: 99 })).status).toBe(412);
    expect((await caseworker.delete(address, undefined, { ifMatch: found.version })).status).toBe(204);
    expect((await caseworker.get<ReferralImport>(address)).body.state).toBe('discarded');
    expect(await count('case_processing.referral_rows where import_id = $1', found.id)).toBe(0);
    const late = await caseworker.post<ProblemDetails>(`${address}/confirmation`, undefined, {
      ifMatch: found.version + 1,
    });
    expect([late.status, late.body.code, late.body.params]).toEqual([
      409,
      'case-processing.import-run.wrong-state',
      { state: 'discarded' },
    ]);
  });

  it('needs a file', async () => {
    const none = await caseworker.send<ProblemDetails>('POST', '/api/referral-imports', new FormData());
    expect([none.status, none.body.code]).toEqual([422, 'case-processing.import-run.no-file']);
    const json = await caseworker.post<ProblemDetails>('/api/referral-imports', { file: 'x' });
    expect([json.status, json.body.code]).toEqual([415, 'platform.request.unsupported']);
    expect((await upload(caseworker, 'x', '../../etc/passwd.csv')).body.fileName).toBe('passwd.csv');
  });
});
