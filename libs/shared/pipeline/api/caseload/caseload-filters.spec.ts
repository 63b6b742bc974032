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
      `update case_record.cases set processing_priority = 'emergency', referral_type = 'ngo', referral_source = 'HIAS',
         country_of_asylum = 'KE', country_of_origin = 'SO', submission_category = 'LPP', secondary_category = 'MED' where id = $1`,
      [families.held.caseId],
    );
    await api.owner.query(
      `update case_record.people set nationality = 'SO', language = 'so' where id = (select principal_applicant_id from case_record.cases where id = $1)`,
      [families.held.caseId],
    );
    await api.owner.query(
      `update case_record.people p set nationality = 'IQ', language = 'ckb' from case_record.cases c
       where c.id = $1 and p.case_id = c.id and p.id <> c.principal_applicant_id`,
      [families.new.caseId],
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
    ['hasBlockers=false', ['ready']],
    ['windowState=open&windowState=empty', ['held', 'nairobi', 'new', 'ready']],
    ['processingPriority=emergency', ['held']],
    ['processingPriority=normal&priority=normal', ['nairobi', 'new', 'ready']],
    ['referralType=ngo&referralType=embassy', ['held']],
    ['referralSource=HIAS', ['held']],
    ['category=LPP', ['held']],
    ['category=MED&category=WGR', ['held']],
    ['countryOfAsylum=KE', ['held']],
    ['countryOfOrigin=SO&countryOfAsylum=KE', ['held']],
    ['nationality=SO', ['held']],
    ['nationality=IQ', []],
    ['memberNationality=IQ', ['new']],
    ['memberNationality=IQ&memberNationality=SO', ['held', 'new']],
    ['language=so', ['held']],
    ['memberLanguage=ckb', ['new']],
    ['sizeFrom=2', ['nairobi', 'new', 'ready']],
    ['sizeTo=1', ['held']],
    ['sizeFrom=2&sizeTo=2&hasBlockers=true', ['nairobi', 'new']],
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

  it('narrows by specific needs of the compartments one holds, and by no other', async () => {
    await api.owner.query(
      `insert into case_record.specific_needs (id, person_id, case_id, office_id, code, compartment, noted_on)
       select gen_random_uuid(), c.principal_applicant_id, c.id, c.office_id, k.code, k.compartment, '2026-05-01'
       from case_record.cases c, (select distinct on (compartment) * from case_record.specific_need_codes order by compartment, code) k
       where c.id = $1`,
      [families.new.caseId],
    );
    const { rows: codes } = await api.owner.query<{ code: string; compartment: string }>(
      'select code, compartment from case_record.specific_needs where case_id = $1',
      [families.new.caseId],
    );
    expect(codes.map(({ compartment }) => compartment).sort()).toEqual(['case', 'protection']);
    for (const { code, compartment } of codes) {
      expect([compartment, await found(`need=${code}`, caseworker)]).toEqual([compartment, ['new']]);
      expect([compartment, await found(`need=${code}`)]).toEqual([compartment, compartment === 'case' ? ['new'] : []]);
    }
    expect(await found(`need=${codes[0]?.code}&need=${codes[1]?.code}`, await api.as('movement-officer'))).toEqual([]);
    await api.owner.query(`update case_record.specific_needs set ended_on = '2026-05-02' where case_id = $1`, [
      families.new.caseId,
    ]);
    expect(await found(codes.map(({ code }) => `need=${code}`).join('&'), caseworker)).toEqual([]);
  });

  it('follows the facts it filters by when they change', async () => {
    const { rows: principals } = await api.owner.query<{ id: string; other: string }>(
      `select c.principal_applicant_id as id, p.id as other from case_record.cases c join case_record.people p on p.case_id = c.id
       where c.id = $1 and p.id <> c.principal_applicant_id`,
      [families.new.caseId],
    );
    const [who] = principals;
    await api.owner.query(`update case_record.people set language = 'ti', nationality = 'ER' where id = $1`, [
      who?.other,
    ]);
    expect(await found('language=ti')).toEqual([]);
    await api.owner.query('update case_record.cases set principal_applicant_id = $2 where id = $1', [
      families.new.caseId,
      who?.other,
    ]);
    expect(await found('language=ti&nationality=ER')).toEqual(['new']);
    await api.owner.query('update case_record.cases set principal_applicant_id = $2 where id = $1', [
      families.new.caseId,
      who?.id,
    ]);
    await api.owner.query(`update case_record.cases set country_of_origin = 'ER' where id = $1`, [families.new.caseId]);
    expect(await found('language=ti')).toEqual([]);
    expect(await found('countryOfOrigin=ER')).toEqual(['new']);
  });

  it('finds by whatever the search takes', async () => {
    const { rows: known } = await api.owner.query<{ number: string; born: string }>(
      `select p.number, p.birth_date::text as born from case_record.people p where p.id =
        (select principal_applicant_id from case_record.cases where id = $1)`,
      [families.held.caseId],
    );
    await api.owner.query(
      `insert into case_record.identity_documents (id, person_id, case_id, office_id, kind, number)
       select gen_random_uuid(), principal_applicant_id, id, office_id, 'passport', 'KE 77-100' from case_record.cases where id = $1`,
      [families.held.caseId],
    );
    for (const q of [
      known[0]?.number ?? '',
      known[0]?.born ?? '',
      `Barakat ${known[0]?.born.slice(0, 4)}`,
      'ke77100',
    ]) {
      expect([q, await found(`q=${encodeURIComponent(q)}`)]).toEqual([q, ['held']]);
    }
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
    ['priority=soon', 'priority'],
    ['category=ABC', 'category'],
    ['countryOfOrigin=Somalia', 'countryOfOrigin'],
    ['sizeFrom=51', 'sizeFrom'],
    ['hasBlockers=1', 'hasBlockers'],
    ['q=x', 'q'],
    ['sort=secret', 'sort'],
    ['sort=number&sort=number', 'sort'],
  ])('refuses %s, naming what is wrong', async (query, field) => {
    const { status, body } = await manager.get<ProblemDetails>(`/api/cases?${query}`);
    expect(status).toBe(422);
    expect(body.errors?.map((each) => each.field)).toEqual([field]);
  });

  it.each([
    ['a cursor of another order', 'sort=number', 'sort=referredOn', 'unreadable'],
    ['a cursor whose values are no values', '', '', 'unreadable'],
    ['a zero byte in a name', 'q=ab%00cd', '', 'control-characters'],
    ['a zero byte in a source', 'referralSource=ab%00cd', '', 'control-characters'],
  ])('answers %s with a problem, never with an error of its own', async (_, first, then, code) => {
    const cursor = then
      ? (await manager.get<Page<CaseloadRow>>(`/api/cases?limit=1&${first}`)).body.next
      : btoa(encodeURIComponent('["2026-01-01","nobody"]'));
    const query = first.includes('%00') ? first : `${then}&after=${encodeURIComponent(cursor ?? '')}`;
    const { status, body } = await manager.get<ProblemDetails>(`/api/cases?${query}`);
    expect(body.code).toBe(`platform.input.${code}`);
    expect(status).toBe(422);
  });
});
