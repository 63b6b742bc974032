import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, DuplicateComparison, DuplicatePair } from '@passage/case-record/domain';
import type { Job, Page, ProblemDetails } from '@passage/platform/domain';
import { jobEnded, startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('pairs of records that may be one person', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const alone = async (person: object, by = caseworker, where = around): Promise<CaseDetail> =>
    await createCase(by, where, {
      people: [personOf({ nameLocal: '', relationship: 'principal-applicant', ...person })],
    });
  const personIn = ({ members }: CaseDetail): string => members[0]?.person.id ?? '';
  const listed = async (query = '', by = caseworker) =>
    (await by.get<Page<DuplicatePair>>(`/api/duplicate-pairs?${query}`)).body.items;
  const scanned = async (input: object, by = caseworker): Promise<Job> => {
    const { status, body } = await by.post<Job>('/api/duplicate-scans', input);
    expect(status).toBe(202);
    return await jobEnded<Job>(by, body.id);
  };
  const names = (pairs: DuplicatePair[]) =>
    pairs.map(({ person, otherPerson }) => [person?.name, otherPerson?.name].sort());

  it('are found by looking through a case, with both people and the reasons', async () => {
    await alone({ givenNames: 'Khaled', familyName: 'Mansour', birthDate: '1981-02-14' });
    const again = await alone({ givenNames: 'Khalid', familyName: 'Mansur', birthDate: '1981-02-14' });
    const job = await scanned({ caseId: again.id });
    expect([job.state, job.result]).toEqual(['done', { people: 1, pairs: 1, elsewhere: 0 }]);
    const pairs = await listed(`caseId=${again.id}`);
    expect(names(pairs)).toEqual([['Khaled Mansour', 'Khalid Mansur']]);
    expect(pairs[0]).toMatchObject({ state: 'open', likelihood: 'probable', version: 1 });
    const { body } = await caseworker.get<DuplicateComparison>(`/api/duplicate-pairs/${pairs[0]?.id}`);
    expect(body.people.map(({ isMember, isCaseClosed }) => [isMember, isCaseClosed])).toEqual([
      [true, false],
      [true, false],
    ]);
    await scanned({ caseId: again.id });
    expect(await listed(`caseId=${again.id}`)).toEqual(pairs);
  });

  it('do not pair twins of one family', async () => {
    const twin = { birthDate: '2012-05-06', relationship: 'child', familyName: 'Barazi', nameLocal: '' };
    const family = await createCase(caseworker, around, {
      people: [
        personOf({ givenNames: 'Hiba', familyName: 'Barazi', nameLocal: '', relationship: 'principal-applicant' }),
        personOf({ ...twin, givenNames: 'Talal' }),
        personOf({ ...twin, givenNames: 'Nizar' }),
      ],
    });
    await scanned({ caseId: family.id });
    expect(await listed(`caseId=${family.id}`)).toEqual([]);
  });

  it('said to be two people do not come back unless the identity of one changes', async () => {
    await alone({ givenNames: 'Lina', familyName: 'Saqqa', birthDate: '1993-08-21' });
    const again = await alone({ givenNames: 'Leena', familyName: 'Sakka', birthDate: '1993-08-21' });
    await scanned({ caseId: again.id });
    const [pair] = await listed(`caseId=${again.id}`);
    const apart = `/api/duplicate-pairs/${pair?.id}/not-the-same`;
    expect((await caseworker.post(apart, { note: 'Cousins' }, { ifMatch: 7 })).status).toBe(412);
    const decided = await caseworker.post<DuplicateComparison>(apart, { note: 'Cousins' }, { ifMatch: 1 });
    expect(decided.body.pair).toMatchObject({ state: 'not-the-same', note: 'Cousins', version: 2 });
    const twice = await caseworker.post<ProblemDetails>(apart, { note: 'Cousins' }, { ifMatch: 2 });
    expect([twice.status, twice.body.code]).toEqual([409, 'case-record.duplicate.decided']);
    await scanned({ caseId: again.id });
    expect(await listed(`caseId=${again.id}`)).toEqual([]);
    expect(await listed(`caseId=${again.id}&state=not-the-same`)).toHaveLength(1);
    await caseworker.patch(`/api/people/${personIn(again)}`, { registrationNumber: 'JOR-7' }, { ifMatch: 1 });
    await scanned({ caseId: again.id });
    expect(await listed(`caseId=${again.id}`)).toHaveLength(1);
  });

  it('may be decided again, and go when the records no longer agree', async () => {
    await alone({ givenNames: 'Nawal', familyName: 'Darwish', birthDate: '1970-12-30' });
    const again = await alone({ givenNames: 'Nawal', familyName: 'Darwich', birthDate: '1970-12-30' });
    await scanned({ caseId: again.id });
    const [pair] = await listed(`caseId=${again.id}`);
    const path = `/api/duplicate-pairs/${pair?.id}`;
    await caseworker.post(`${path}/not-the-same`, {}, { ifMatch: 1 });
    const reopened = await caseworker.post<DuplicateComparison>(`${path}/reopening`, {}, { ifMatch: 2 });
    expect(reopened.body.pair.state).toBe('open');
    await caseworker.patch(
      `/api/people/${personIn(again)}`,
      { birthDate: '1999-03-02', sex: 'female' },
      { ifMatch: 1 },
    );
    await scanned({ caseId: again.id });
    expect(await listed(`caseId=${again.id}`)).toEqual([]);
  });

  it('of two offices are seen by who works for both; others see neither person nor pair beside the other', async () => {
    const here = await alone({ givenNames: 'Zubayda', familyName: 'Qaragholi', birthDate: '1966-06-06' });
    const elsewhere = await api.as(around.elsewhere);
    const both = await api.as(around.ofBothOffices);
    await alone({ givenNames: 'Zubaida', familyName: 'Karagholi', birthDate: '1966-06-06' }, elsewhere, {
      ...around,
      officeId: around.elsewhereOfficeId,
    });
    expect((await scanned({ caseId: here.id })).result).toEqual({ people: 1, pairs: 0, elsewhere: 1 });
    await scanned({ caseId: here.id }, both);
    const [pair] = await listed(`caseId=${here.id}`, both);
    expect([pair?.person, pair?.otherPerson]).not.toContain(null);
    const [half] = await listed(`caseId=${here.id}`);
    expect([half?.person?.name, half?.otherPerson?.name].filter(Boolean)).toEqual(['Zubayda Qaragholi']);
    expect((await caseworker.get(`/api/duplicate-pairs/${pair?.id}`)).status).toBe(404);
    expect((await caseworker.post(`/api/duplicate-pairs/${pair?.id}/not-the-same`, {}, { ifMatch: 1 })).status).toBe(
      404,
    );
    expect((await elsewhere.post('/api/duplicate-scans', { caseId: here.id })).status).toBe(404);
  });

  it('may be put together by hand, but not one person with itself', async () => {
    const one = personIn(await alone({ givenNames: 'Ada', familyName: 'Okoro', birthDate: '1980-01-02' }));
    const other = personIn(await alone({ givenNames: 'Bela', familyName: 'Uzun', birthDate: '2001-07-08' }));
    const opened = await caseworker.post<DuplicateComparison>('/api/duplicate-pairs', {
      personId: one,
      otherPersonId: other,
    });
    expect([opened.status, opened.body.pair.likelihood]).toEqual([200, 'possible']);
    const same = await caseworker.post<ProblemDetails>('/api/duplicate-pairs', { personId: one, otherPersonId: one });
    expect([same.status, same.body.code]).toEqual([422, 'case-record.duplicate.same-record']);
  });

  it('come in pages, likeliest first', async () => {
    await scanned({});
    const first = await caseworker.get<Page<DuplicatePair>>('/api/duplicate-pairs?limit=1');
    const second = await caseworker.get<Page<DuplicatePair>>(
      `/api/duplicate-pairs?limit=1&after=${encodeURIComponent(first.body.next ?? '')}`,
    );
    const [one, other] = [first.body.items[0], second.body.items[0]];
    expect(one?.score).toBeGreaterThanOrEqual(other?.score ?? Number.POSITIVE_INFINITY);
    expect(one?.id).not.toBe(other?.id);
    expect((await caseworker.get('/api/duplicate-pairs?after=nonsense')).status).toBe(422);
  });
});
