import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, Person } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('people of a case', () => {
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

  const codesOf = (body: unknown) => (body as ProblemDetails).errors?.map(({ field, code }) => `${field} ${code}`);
  const read = async (id: string) => (await caseworker.get<CaseDetail>(`/api/cases/${id}`)).body;

  it('are kept on record outside of the case, with what is left out filled in', async () => {
    const { id } = await createCase(caseworker, around);
    const { status, body } = await caseworker.post<Person>(`/api/cases/${id}/people`, personOf());
    expect(status).toBe(201);
    expect(body).toMatchObject({ givenNames: 'Samir', birthDatePrecision: 'day', phone: null, flags: [], version: 1 });
    const { members, relatives } = await read(id);
    expect([members.length, relatives.map(({ givenNames }) => givenNames)]).toEqual([3, ['Samir']]);
    const timeline = await caseworker.get<{ items: { code: string; person: { name: string } | null }[] }>(
      `/api/cases/${id}/timeline`,
    );
    expect(timeline.body.items[0]).toMatchObject({
      code: 'case-record.person.noted',
      person: { name: 'Samir Haddad' },
    });
  });

  it('become members by no other way than an event, whatever is sent along', async () => {
    const { id } = await createCase(caseworker, around);
    const sent = personOf({ isMember: true, relationship: 'principal-applicant' });
    expect((await caseworker.post<Person>(`/api/cases/${id}/people`, sent)).status).toBe(201);
    expect((await read(id)).members).toHaveLength(3);
  });

  it('have names without unseen marks of direction and with single spaces', async () => {
    const { id } = await createCase(caseworker, around);
    const input = personOf({ givenNames: ' Ali \u202E  Reza\u200F ', nameLocal: '\u200Fعلی‌رضا  احمدی' });
    const { body } = await caseworker.post<Person>(`/api/cases/${id}/people`, input);
    expect([body.givenNames, body.nameLocal]).toEqual(['Ali Reza', 'علی‌رضا احمدی']);
  });

  it('cannot be born tomorrow or 130 years ago, nor be named without a letter', async () => {
    const { id } = await createCase(caseworker, around);
    const tries = [
      { birthDate: '2026-06-16' },
      { birthDate: '1896-01-01' },
      { givenNames: '...', familyName: '77' },
      { nameLocal: 'س'.repeat(301) },
    ].map(async (change) => codesOf((await caseworker.post(`/api/cases/${id}/people`, personOf(change))).body));
    expect(await Promise.all(tries)).toEqual([
      ['birthDate platform.field.future-date'],
      ['birthDate case-record.person.birth-too-long-ago'],
      ['givenNames case-record.person.name-characters', 'familyName case-record.person.name-characters'],
      ['nameLocal platform.field.too-long'],
    ]);
  });

  it('are not kept with a closed case or another office’s', async () => {
    const { id, version } = await createCase(caseworker, around);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.post(`/api/cases/${id}/people`, personOf())).status).toBe(404);
    const closure = { reason: 'duplicate', closedOn: api.today };
    await caseworker.post(`/api/cases/${id}/closures`, closure, { ifMatch: version });
    const closed = await caseworker.post<ProblemDetails>(`/api/cases/${id}/people`, personOf());
    expect([closed.status, closed.body.code]).toEqual([409, 'case-record.case.closed']);
  });

  it('are changed field by field from the version read', async () => {
    const { id, members } = await createCase(caseworker, around);
    const { person } = members[1] ?? {};
    const path = `/api/people/${person?.id}`;
    const changed = await caseworker.patch<Person>(
      path,
      { birthDate: '1988-02-04', phone: '+962 79 000' },
      { ifMatch: 1 },
    );
    expect([changed.status, changed.body]).toEqual([
      200,
      { ...person, birthDate: '1988-02-04', phone: '+962 79 000', version: 2 },
    ]);
    const slower = await caseworker.patch<ProblemDetails>(path, { phone: '' }, { ifMatch: 1 });
    expect([slower.status, slower.body.current]).toEqual([412, expect.objectContaining({ phone: '+962 79 000' })]);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.patch(path, { phone: null }, { ifMatch: 2 })).status).toBe(404);
    const timeline = await caseworker.get<{ items: { code: string }[] }>(`/api/cases/${id}/timeline`);
    expect(timeline.body.items[0]?.code).toBe('case-record.person.identity-changed');
  });

  it('refuse fields that do not exist or are not of the right kind', async () => {
    const { members } = await createCase(caseworker, around);
    const path = `/api/people/${members[0]?.person.id}`;
    for (const change of [{ sex: 'f' }, { flags: 'x' }, { flags: ['Not Kebab'] }, { nationality: 'Syria' }, 'text']) {
      expect([400, 422]).toContain((await caseworker.patch(path, change, { ifMatch: 1 })).status);
    }
  });
});
