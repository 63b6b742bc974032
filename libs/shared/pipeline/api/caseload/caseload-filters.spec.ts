import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseloadRow } from '@passage/pipeline/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

type Name = 'new' | 'ready' | 'held' | 'closed' | 'nairobi';

describe('the list of cases', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;
  const families = {} as Record<Name, TestFamily>;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    manager = await api.as('manager');
    families.new = await aFamily(api);
    families.ready = await aFamily(api);
    families.held = await aFamily(api, { programme: 'US-RESETTLEMENT', birthDates: ['1988-01-01'] });
    families.closed = await aFamily(api);
    families.nairobi = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    await clearEverything(api, families.ready, '2026-06-01', '2026-07-01');
    await caseworker.post(`/api/cases/${families.held.caseId}/holds`, {
      personId: null,
      stage: 'case-processing',
      reasonClass: 'security',
      gates: ['booking'],
      note: '',
      ownerId: null,
      reviewOn: '2026-07-01',
    });
    await api.owner.query(
      `update case_record.cases set priority = 'urgent', referred_on = '2026-02-01' where id = $1`,
      [families.held.caseId],
    );
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-01', closure_reason = 'withdrawn' where id = $1`,
      [families.closed.caseId],
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  const rows = async (query: string, client = manager) => {
    const { status, body } = await client.get<Page<CaseloadRow>>(`/api/cases?${query}`);
    expect(status).toBe(200);
    return body.items;
  };
  const found = async (query: string, client = manager) => {
    const names = Object.entries(families).map(([name, { caseId }]) => [caseId, name] as const);
    return (await rows(query, client)).map(({ id }) => new Map(names).get(id)).sort();
  };

  it('says of each case where it stands and how soon its window closes', async () => {
    const [ready] = await rows('windowState=open');
    expect(ready).toMatchObject({
      id: families.ready.caseId,
      name: 'Member 1 Barakat',
      nameLocal: 'بركات',
      size: 2,
      stage: 'movement',
      stageState: 'in-progress',
      windowState: 'open',
      closesOn: '2026-07-01',
      blockerCount: 0,
      holdCount: 0,
      referredOn: '2026-03-01',
      ownerId: null,
    });
  });

  it('leaves closed cases out unless asked for them, and then shows no other', async () => {
    expect(await found('')).toEqual(['held', 'nairobi', 'new', 'ready']);
    expect(await found('closed=true')).toEqual(['closed']);
  });

  it('shows only the cases of the reader’s offices, whatever is asked', async () => {
    const nairobi = await api.as('caseworker.nairobi@passage.example');
    expect(await found('', caseworker)).toEqual(['held', 'new', 'ready']);
    expect(await found('', nairobi)).toEqual(['nairobi']);
    expect(await found(`officeId=${families.new.officeId}`, nairobi)).toEqual([]);
  });

  it('shows a receiving agency only the cases assured to it', async () => {
    const { rows: agencies } = await api.owner.query<{ id: string; email: string }>(
      'select agency_id as id, email from access.staff where agency_id is not null order by email limit 1',
    );
    const agency = await api.as(agencies[0]?.email ?? '');
    expect(await found('', agency)).toEqual([]);
    await api.owner.query('update case_record.cases set agency_id = $1 where id = $2', [
      agencies[0]?.id,
      families.ready.caseId,
    ]);
    expect(await found('', agency)).toEqual(['ready']);
  });

  it.each([
    ['stage=movement', ['ready']],
    ['stage=movement&stage=case-processing', ['held', 'nairobi', 'new', 'ready']],
    ['stageState=blocked', ['held']],
    ['windowState=empty', ['held', 'nairobi', 'new']],
    ['closingWithin=16', ['ready']],
    ['closingWithin=15', []],
    ['hasHolds=true', ['held']],
    ['hasHolds=false', ['nairobi', 'new', 'ready']],
    ['priority=urgent', ['held']],
    ['referredTo=2026-02-28', ['held']],
    ['referredFrom=2026-03-01', ['nairobi', 'new', 'ready']],
    ['stage=movement&hasHolds=true', []],
    ['hasHolds=true&priority=urgent&stageState=blocked&referredTo=2026-02-01', ['held']],
    ['q=barakat', ['held', 'nairobi', 'new', 'ready']],
    ['q=%D8%A8%D8%B1%D9%83%D8%A7%D8%AA', ['held', 'nairobi', 'new', 'ready']],
    ['q=100%25', []],
    ['q=__', []],
  ])('narrows by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('finds by programme, by office, by owner and by the beginning of a number', async () => {
    const [held] = await rows('hasHolds=true');
    expect(await found(`programmeId=${held?.programmeId}`)).toEqual(['held']);
    expect(await found(`officeId=${families.nairobi.officeId}`)).toEqual(['nairobi']);
    expect(await found(`q=${held?.number.toLowerCase()}`)).toEqual(['held']);
    await caseworker.post('/api/cases/assignments', {
      caseIds: [families.new.caseId],
      ownerId: caseworker.staff.id,
    });
    expect(await found('owner=me', caseworker)).toEqual(['new']);
    expect(await found(`owner=${caseworker.staff.id}`)).toEqual(['new']);
    expect(await found('owner=nobody', caseworker)).toEqual(['held', 'ready']);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=many', 'limit'],
    ['after=nonsense', 'after'],
    [`after=${btoa(encodeURIComponent('["2026-01-01"]'))}`, 'after'],
    ['programmeId=1', 'programmeId'],
    ['stage=nowhere', 'stage'],
    ['owner=somebody', 'owner'],
    ['closingWithin=-1', 'closingWithin'],
    ['closingWithin=99999', 'closingWithin'],
    ['hasHolds=perhaps', 'hasHolds'],
    ['referredFrom=2026-02-30', 'referredFrom'],
    ['q=x', 'q'],
    ['sort=secret', 'sort'],
    ['sort=number&sort=number', 'sort'],
  ])('refuses %s, naming what is wrong', async (query, field) => {
    const { status, body } = await manager.get<ProblemDetails>(`/api/cases?${query}`);
    expect(status).toBe(422);
    expect(body.errors?.map((each) => each.field)).toEqual([field]);
  });

  it.each([
    ['a cursor of another order', 'sort=number', 'sort=referredOn'],
    ['a cursor whose values are no values', '', ''],
    ['a zero byte in a name', 'q=ab%00cd', ''],
  ])('answers %s with a problem, never with an error of its own', async (_, first, then) => {
    const cursor = then
      ? (await manager.get<Page<CaseloadRow>>(`/api/cases?limit=1&${first}`)).body.next
      : btoa(encodeURIComponent('["2026-01-01","nobody"]'));
    const query = first.startsWith('q=') ? first : `${then}&after=${encodeURIComponent(cursor ?? '')}`;
    const { status, body } = await manager.get<ProblemDetails>(`/api/cases?${query}`);
    expect(body.code).toBe('platform.input.invalid');
    expect(status).toBe(422);
  });
});
