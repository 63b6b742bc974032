import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssignmentResult, PipelineCounts } from '@passage/pipeline/domain';
import { openTabular, ScratchFolder } from '@passage/platform/api';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient } from '@passage/testing';
import { parse } from 'csv-parse/sync';
import { everyPage, manyCases } from './caseload.fixture';

type Line = Record<string, string>;

describe('the export of the list of cases', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    await manyCases(api, 1205, 'OUT');
  });

  afterAll(async () => {
    await api.stop();
  });

  const exported = async (query: string, client = caseworker) => {
    const { status, headers, body } = await client.get<string>(`/api/cases/export.csv?${query}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toContain('attachment');
    return parse<Line>(body, { columns: true, bom: true });
  };

  /** The cells of the workbook, as texts. */
  const workbook = async (query: string) => {
    const response = await fetch(`${api.url}/api/cases/export.xlsx?${query}`, { headers: caseworker.headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ]);
    const content = Readable.from([Buffer.from(await response.arrayBuffer())]);
    const scratch = new ScratchFolder(path.join(tmpdir(), 'passage-scratch'));
    const rows: string[][] = [];
    for await (const { cells } of (await openTabular(content, scratch)).rows) rows.push(cells);
    return rows;
  };

  it('holds exactly the rows of the list, in its order, over more than one page', async () => {
    const query = { sort: '-number', referredFrom: '2026-01-03' };
    const listed = await everyPage(caseworker, { ...query, limit: '200' });
    const lines = await exported(new URLSearchParams(query).toString());
    expect(listed.length).toBeGreaterThan(800);
    expect(lines.map(({ number }) => number)).toEqual(listed.map(({ number }) => number));
  });

  it('holds exactly the columns asked for, in their order, in the words of the reader', async () => {
    const query = 'q=OUT00007&columns=stage,number,countryOfOrigin,priority&locale=';
    const [codes] = await exported(`q=OUT00007&columns=stage,number`);
    expect(codes).toEqual({ stage: 'case-processing', stageState: 'in-progress', number: 'OUT00007' });
    const [french] = await exported(`${query}fr`);
    expect(Object.entries(french ?? {})).toEqual([
      ['Étape', 'Traitement du dossier'],
      ['État', 'En cours'],
      ['Numéro', 'OUT00007'],
      ['Pays d’origine', 'Syrie'],
      ['Priorité', 'Normal'],
    ]);
    const [arabic] = await exported(`${query}ar`);
    expect(arabic?.['بلد المنشأ']).toBe('سوريا');
    const [named] = await exported('q=OUT00007&columns=office,programme&locale=ar');
    expect(Object.values(named ?? {})).toEqual(['عمّان', expect.stringMatching(/\p{Script=Arabic}/u)]);
    const { body } = await caseworker.get<ProblemDetails>('/api/cases/export.csv?columns=number,secret');
    expect(body.errors?.[0]?.field).toMatch(/^columns/);
  });

  it.each(['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'lets a name that begins like a formula become none: %j',
    async (name) => {
      const { caseId } = await aFamily(api);
      await api.owner.query('update case_record.people set given_names = $2, name_local = $2 where case_id = $1', [
        caseId,
        name,
      ]);
      const { rows } = await api.owner.query<{ number: string }>('select number from case_record.cases where id = $1', [
        caseId,
      ]);
      const [line] = await exported(`q=${rows[0]?.number}`);
      expect(line?.nameLocal).toBe(`'${name}`);
      expect(line?.name).toMatch(/^['=+\-@]/);
      expect(line?.name).not.toMatch(/^[=+\-@\t\r]/);
    },
  );

  it('is the same as a workbook, with figures as figures and texts as texts', async () => {
    const { caseId } = await aFamily(api);
    await api.owner.query(`update case_record.people set name_local = '=1+1' where case_id = $1`, [caseId]);
    const query = 'sort=-number&columns=number,name,size,closesOn&locale=en';
    const rows = await workbook(query);
    const lines = await exported(query);
    expect(rows[0]).toEqual(['Number', 'Principal applicant', 'Name in own script', 'Travellers', 'Closes']);
    expect(rows.slice(1).map(([number]) => number)).toEqual(lines.map((line) => line['Number']));
    expect(rows.find(([, , nameLocal]) => nameLocal === '=1+1')?.[3]).toBe('2');
  });

  it('is written down with every case it showed, page by page', async () => {
    const manager = await api.as('manager');
    const lines = await exported('referredTo=2026-01-06', manager);
    const { rows } = await api.owner.query<{ cases: number }>(
      `select coalesce(sum(cardinality(case_ids)), 0)::int as cases from audit.read_log where staff_id = $1 and what = 'case-export'`,
      [manager.staff.id],
    );
    expect(rows[0]?.cases).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(800);
  });

  it('holds nothing of other offices, and refuses the same filters as the list', async () => {
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect(await exported('', stranger)).toEqual([]);
    const { status, body } = await caseworker.get<ProblemDetails>('/api/cases/export.csv?stage=nowhere');
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'stage']);
    expect((await caseworker.get('/api/cases/export.xlsx?stage=nowhere')).status).toBe(422);
  });
});

describe('giving cases to a colleague', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const give = async <T = AssignmentResult>(caseIds: string[], ownerId: string | null) =>
    await caseworker.post<T>('/api/cases/assignments', { caseIds, ownerId });

  it('says of each case whether it could be given, and changes only those of the office', async () => {
    const own = await aFamily(api);
    const other = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    const { status, body } = await give([own.caseId, other.caseId], caseworker.staff.id);
    expect(status).toBe(200);
    expect(body.items).toEqual([
      { caseId: own.caseId, failure: null },
      { caseId: other.caseId, failure: 'platform.record.not-found' },
    ]);
    const { rows } = await api.owner.query<{ owner_id: string | null }>(
      'select owner_id from case_record.cases where id = any ($1) order by (id = $2) desc',
      [[own.caseId, other.caseId], own.caseId],
    );
    expect(rows.map(({ owner_id }) => owner_id)).toEqual([caseworker.staff.id, null]);
  });

  it('gives a case back to nobody', async () => {
    const { caseId } = await aFamily(api);
    await give([caseId], caseworker.staff.id);
    expect((await give([caseId], null)).body.items).toEqual([{ caseId, failure: null }]);
  });

  it('gives none to a colleague of another office', async () => {
    const { caseId } = await aFamily(api);
    const { rows } = await api.owner.query<{ id: string }>('select id from access.staff where email = $1', [
      'caseworker.nairobi@passage.example',
    ]);
    expect((await give([caseId], rows[0]?.id ?? '')).body.items).toEqual([
      { caseId, failure: 'pipeline.caseload.owner-elsewhere' },
    ]);
  });

  it('gives no case that is closed', async () => {
    const { caseId } = await aFamily(api);
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-10', closure_reason = 'withdrawn' where id = $1`,
      [caseId],
    );
    expect((await give([caseId], caseworker.staff.id)).body.items).toEqual([
      { caseId, failure: 'case-record.case.closed' },
    ]);
  });

  it('refuses somebody who does not exist, no case at all, and what is no identifier', async () => {
    const { caseId } = await aFamily(api);
    const unknown = await give<ProblemDetails>([caseId], '00000000-0000-7000-8000-000000000000');
    expect([unknown.status, unknown.body.code]).toEqual([422, 'pipeline.caseload.unknown-owner']);
    expect(unknown.body.errors?.[0]?.field).toBe('ownerId');
    expect((await give([], null)).status).toBe(422);
    expect((await give(['one'], null)).status).toBe(422);
  });
});

describe('the counts of the pipeline', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(async () => {
    await api.stop();
  });

  const counts = async (query = '', who = 'manager') =>
    (await (await api.as(who)).get<PipelineCounts>(`/api/pipeline/counts?${query}`)).body.items;

  it('follow every case through the pipeline, within the reader’s scope', async () => {
    expect(await counts()).toEqual([]);
    const family = await aFamily(api, { birthDates: ['1990-01-01', '2015-01-01', '2020-01-01'] });
    const nairobi = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    const starting = { stage: 'case-processing', state: 'in-progress' };
    expect(await counts()).toEqual([{ ...starting, cases: 2, people: 5 }]);
    expect(await counts('', 'caseworker')).toEqual([{ ...starting, cases: 1, people: 3 }]);
    expect(await counts(`officeId=${nairobi.officeId}`)).toEqual([{ ...starting, cases: 1, people: 2 }]);
    expect(await counts(`officeId=${nairobi.officeId}`, 'caseworker')).toEqual([]);

    await clearEverything(api, family, '2026-06-01', '2026-12-01');
    expect(await counts('', 'caseworker')).toEqual([{ stage: 'movement', state: 'in-progress', cases: 1, people: 3 }]);

    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-10', closure_reason = 'withdrawn' where id = $1`,
      [family.caseId],
    );
    expect(await counts('', 'caseworker')).toEqual([]);
    expect(await counts()).toEqual([{ ...starting, cases: 1, people: 2 }]);
  });

  it('narrow by programme', async () => {
    const { rows } = await api.owner.query<{ id: string; code: string }>('select id, code from pipeline.programmes');
    const idOf = (code: string) => rows.find((row) => row.code === code)?.id ?? '';
    expect(await counts(`programmeId=${idOf('EU-RELOCATION')}`)).toHaveLength(1);
    expect(await counts(`programmeId=${idOf('US-RESETTLEMENT')}`)).toEqual([]);
  });

  it('refuse what is no identifier', async () => {
    const manager = await api.as('manager');
    expect((await manager.get('/api/pipeline/counts?officeId=all')).status).toBe(422);
  });
});
