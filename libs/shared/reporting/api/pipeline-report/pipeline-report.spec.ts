import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCaseload } from '@passage/demo';
import type { CaseloadRow } from '@passage/pipeline/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import type { PipelineReport } from '@passage/reporting/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { parse } from 'csv-parse/sync';

type Filters = Record<string, string>;

describe('the report of the pipeline', () => {
  let api: TestApi;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    await seedCaseload({ ownerUrl: api.ownerUrl, people: 700, today: api.today, log: () => undefined });
    manager = await api.as('manager');
  });

  afterAll(async () => {
    await api.stop();
  });

  const report = async (filters: Filters = {}, client = manager) => {
    const { status, body } = await client.get<PipelineReport>(`/api/reports/pipeline?${new URLSearchParams(filters)}`);
    expect(status).toBe(200);
    return body;
  };
  /** The list that a figure leads to: how many cases, how many people travel with them. */
  const listed = async (filters: Filters, client = manager) => {
    const figure = { cases: 0, people: 0 };
    for (let after: string | null = ''; after !== null;) {
      const search: URLSearchParams = new URLSearchParams({ ...filters, limit: '200', ...(after && { after }) });
      const { body } = await client.get<Page<CaseloadRow>>(`/api/cases?${search}`);
      figure.cases += body.items.length;
      figure.people += body.items.reduce((sum, { size }) => sum + size, 0);
      after = body.next;
    }
    return figure;
  };
  const figureOf = ({ cases, people }: { cases: number; people: number }) => ({ cases, people });

  it('counts every open case and every traveller once, however it is cut', async () => {
    const { asOf, totals, stages, programmes, offices, ageing } = await report();
    expect(asOf).toBe(api.today);
    expect(totals.cases).toBeGreaterThan(150);
    const sum = (rows: { cases: number; people: number }[]) =>
      rows.reduce((all, row) => ({ cases: all.cases + row.cases, people: all.people + row.people }), {
        ...{ cases: 0, people: 0 },
      });
    for (const rows of [stages, programmes, offices]) expect(sum(rows)).toEqual(figureOf(totals));
    const complete = stages.filter(({ stage }) => stage === 'complete');
    expect(sum([...ageing, ...complete])).toEqual(figureOf(totals));
  });

  it('leads from every figure to exactly the cases behind it', async () => {
    const { totals, stages, ageing, closing, programmes, offices } = await report();
    expect(await listed({})).toEqual(figureOf(totals));
    expect((await listed({ stageState: 'blocked' })).cases).toBe(totals.blocked);
    expect((await listed({ hasHolds: 'true' })).cases).toBe(totals.onHold);
    const figures: [Filters, { cases: number; people: number }][] = [
      ...stages.map((row) => [{ stage: row.stage, stageState: row.state }, row] as [Filters, typeof row]),
      ...ageing.map((row) => [{ stage: row.stage, ageing: row.band }, row] as [Filters, typeof row]),
      ...closing.map((row) => [{ closing: row.band }, row] as [Filters, typeof row]),
      ...programmes.map((row) => [{ programmeId: row.programmeId, stage: row.stage }, row] as [Filters, typeof row]),
      ...offices.map((row) => [{ officeId: row.officeId, stage: row.stage }, row] as [Filters, typeof row]),
    ];
    expect(closing.length).toBeGreaterThan(3);
    expect(ageing.length).toBeGreaterThan(10);
    for (const [filters, row] of figures) {
      expect({ filters, ...(await listed(filters)) }).toEqual({ filters, ...figureOf(row) });
    }
  });

  it('narrows by programme and office, and every figure with it', async () => {
    const { programmes, offices } = await report();
    const filters = { programmeId: programmes[0]?.programmeId ?? '', officeId: offices[0]?.officeId ?? '' };
    const narrowed = await report(filters);
    expect(figureOf(narrowed.totals)).toEqual(await listed(filters));
    expect(new Set(narrowed.programmes.map(({ programmeId }) => programmeId)).size).toBeLessThanOrEqual(1);
    for (const row of narrowed.closing) expect(await listed({ ...filters, closing: row.band })).toEqual(figureOf(row));
  });

  it('says the same as CSV, in which no name becomes a formula', async () => {
    await api.owner.query(`update pipeline.programmes set name = '=1+1' where code = 'EU-RELOCATION'`);
    const { status, headers, body } = await manager.get<string>('/api/reports/pipeline.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    const lines = parse<Filters>(body, { columns: true, bom: true });
    const { stages, programmes } = await report();
    const ofStages = lines.filter(({ figure }) => figure === 'stage');
    expect(ofStages.map(({ stage, of, cases }) => [stage, of, Number(cases)])).toEqual(
      stages.map(({ stage, state, cases }) => [stage, state, cases]),
    );
    const names = lines.filter(({ figure }) => figure === 'programme').map(({ of }) => of);
    expect(names).toHaveLength(programmes.length);
    expect(names).toContain(`'=1+1`);
    expect(names.some((name) => name?.startsWith('='))).toBe(false);
  });

  it('is for those who steer, and refuses what is no identifier', async () => {
    expect((await (await api.as('caseworker')).get('/api/reports/pipeline')).status).toBe(403);
    const { status, body } = await manager.get<ProblemDetails>('/api/reports/pipeline?officeId=all');
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'officeId']);
  });
});
