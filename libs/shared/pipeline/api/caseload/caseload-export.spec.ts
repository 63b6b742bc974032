import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssignmentResult, PipelineCounts } from '@passage/pipeline/domain';
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

  it('holds exactly the rows of the list, in its order, over more than one page', async () => {
    const query = { sort: '-number', referredFrom: '2026-01-03' };
    const listed = await everyPage(caseworker, { ...query, limit: '200' });
    const lines = await exported(new URLSearchParams(query).toString());
    expect(listed.length).toBeGreaterThan(800);
    expect(lines.map(({ number }) => number)).toEqual(listed.map(({ number }) => number));
  });

  it('lets no name become a formula', async () => {
    const { caseId } = await aFamily(api);
    await api.owner.query(
      `update case_record.people set given_names = '=HYPERLINK("http://example.org")', name_local = '+1' where case_id = $1`,
      [caseId],
    );
    const { rows } = await api.owner.query<{ number: string }>('select number from case_record.cases where id = $1', [
      caseId,
    ]);
    const [line] = await exported(`q=${rows[0]?.number}`);
    expect(line?.name).toMatch(/^'=HYPERLINK/);
    expect(line?.nameLocal).toBe(`'+1`);
  });

  it('holds nothing of other offices, and refuses the same filters as the list', async () => {
    expect(await exported('', await api.as('caseworker.nairobi@passage.example'))).toEqual([]);
    const { status, body } = await caseworker.get<ProblemDetails>('/api/cases/export.csv?stage=nowhere');
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'stage']);
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
      { caseId: own.caseId, isDone: true },
      { caseId: other.caseId, isDone: false },
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
    expect((await give([caseId], null)).body.items).toEqual([{ caseId, isDone: true }]);
  });

  it('gives none to a colleague of another office', async () => {
    const { caseId } = await aFamily(api);
    const { rows } = await api.owner.query<{ id: string }>('select id from access.staff where email = $1', [
      'caseworker.nairobi@passage.example',
    ]);
    expect((await give([caseId], rows[0]?.id ?? '')).body.items).toEqual([{ caseId, isDone: false }]);
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
