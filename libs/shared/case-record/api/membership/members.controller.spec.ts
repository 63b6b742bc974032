import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddedPerson, CaseDetail, Member, Membership } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('members of a case', () => {
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

  const read = async (id: string) => (await caseworker.get<CaseDetail>(`/api/cases/${id}`)).body;
  const named = (detail: CaseDetail, name: string): Member => {
    const found = detail.members.find(({ person }) => person.givenNames === name);
    if (!found) throw new Error(`no member ${name}`);
    return found;
  };
  const codeOf = (body: unknown) => {
    const { code, errors } = body as ProblemDetails;
    return errors?.[0]?.code ?? code;
  };

  it('may stay behind while the others travel', async () => {
    const detail = await createCase(caseworker, around);
    const { id } = named(detail, 'Yousef');
    const { body } = await caseworker.patch<Membership>(`/api/members/${id}`, { isTravelling: false }, { ifMatch: 1 });
    expect([body.isTravelling, body.version]).toEqual([false, 2]);
    const slower = await caseworker.patch(`/api/members/${id}`, { isTravelling: true }, { ifMatch: 1 });
    expect(slower.status).toBe(412);
  });

  it('leave with a reason and rejoin no earlier than they left', async () => {
    const detail = await createCase(caseworker, around);
    const { id, person } = named(detail, 'Yousef');
    const leave = (leftOn: string) =>
      caseworker.post<Membership>(`/api/members/${id}/leaving`, { leftOn, reason: 'divorce' }, { ifMatch: 1 });
    expect(codeOf((await leave('2026-06-14')).body)).toBe('case-record.member.left-before-joining');
    expect(codeOf((await leave('2026-06-16')).body)).toBe('platform.field.future-date');
    expect((await leave(api.today)).body).toMatchObject({ leftOn: api.today, leaveReason: 'divorce' });
    expect(codeOf((await leave(api.today)).body)).toBe('case-record.member.left');

    const rejoin = (joinedOn: string) =>
      caseworker.post<Membership>(`/api/cases/${detail.id}/members`, {
        personId: person.id,
        relationship: 'spouse',
        joinedOn,
      });
    expect(codeOf((await rejoin('2026-06-14')).body)).toBe('case-record.member.joined-while-member');
    expect((await rejoin(api.today)).status).toBe(201);
    expect(codeOf((await rejoin(api.today)).body)).toBe('case-record.member.already');
    const times = (await read(detail.id)).members.filter((each) => each.person.id === person.id);
    expect(times.map(({ leftOn }) => leftOn)).toEqual([null, api.today]);
  });

  it('may come from the relatives on record', async () => {
    const { id } = await createCase(caseworker, around);
    const relative = personOf({ givenNames: 'Jamal', isMember: false, relationship: 'parent' });
    const { body } = await caseworker.post<AddedPerson>(`/api/cases/${id}/people`, relative);
    const joining = { personId: body.id, relationship: 'parent', joinedOn: api.today };
    expect((await caseworker.post(`/api/cases/${id}/members`, joining)).status).toBe(201);
    const detail = await read(id);
    expect([detail.relatives, named(detail, 'Jamal').relationship]).toEqual([[], 'parent']);
  });

  it('leave by a death, and join once dead, only as the family’s events say', async () => {
    const detail = await createCase(caseworker, around);
    const { id, person } = named(detail, 'Huda');
    const leave = (reason: string) =>
      caseworker.post<ProblemDetails>(`/api/members/${id}/leaving`, { leftOn: api.today, reason }, { ifMatch: 1 });
    expect((await leave('death')).body.errors).toMatchObject([
      { field: 'reason', code: 'case-record.life-status.death-of-member' },
    ]);
    await leave('returned-home');
    const news = { state: 'dead', source: 'family-member', reportedOn: api.today };
    await caseworker.post(`/api/people/${person.id}/life-status`, news);
    const joining = { personId: person.id, relationship: 'child', joinedOn: api.today };
    const { status, body } = await caseworker.post<ProblemDetails>(`/api/cases/${detail.id}/members`, joining);
    expect([status, codeOf(body)]).toEqual([422, 'case-record.person.dead']);
  });

  it('keep their principal applicant until another is chosen', async () => {
    const detail = await createCase(caseworker, around);
    const principal = named(detail, 'Samira');
    const leaving = { leftOn: api.today, reason: 'death' };
    const left = await caseworker.post(`/api/members/${principal.id}/leaving`, leaving, { ifMatch: 1 });
    expect([left.status, codeOf(left.body)]).toEqual([409, 'case-record.principal-applicant.cannot-leave']);
    for (const [name, relationship] of [
      ['Samira', 'spouse'],
      ['Yousef', 'principal-applicant'],
    ] as const) {
      const path = `/api/members/${named(detail, name).id}`;
      const { body } = await caseworker.patch(path, { relationship }, { ifMatch: 1 });
      expect(codeOf(body)).toBe('case-record.principal-applicant.change-apart');
    }
  });

  it('stand differently to a new principal applicant', async () => {
    const detail = await createCase(caseworker, around);
    const path = `/api/cases/${detail.id}/principal-applicant`;
    const huda = named(detail, 'Huda').person.id;
    const { status, body } = await caseworker.put<CaseDetail>(path, { personId: huda }, { ifMatch: detail.version });
    expect([status, body.principalApplicantId]).toEqual([200, huda]);
    expect(body.members.map(({ person, relationship }) => [person.givenNames, relationship])).toEqual([
      ['Huda', 'principal-applicant'],
      ['Yousef', 'parent'],
      ['Samira', 'parent'],
    ]);
    const twoOfThem = {
      personId: named(body, 'Samira').person.id,
      relationships: [{ personId: named(body, 'Yousef').person.id, relationship: 'principal-applicant' }],
    };
    const refused = await caseworker.put(path, twoOfThem, { ifMatch: body.version });
    expect(codeOf(refused.body)).toBe('case-record.case.one-principal-applicant');
    expect((await caseworker.put(path, { personId: huda }, { ifMatch: 1 })).status).toBe(412);
  });

  it('are chosen from current members only', async () => {
    const detail = await createCase(caseworker, around);
    const other = await createCase(caseworker, around);
    const yousef = named(detail, 'Yousef');
    await caseworker.post(
      `/api/members/${yousef.id}/leaving`,
      { leftOn: api.today, reason: 'own-case' },
      { ifMatch: 1 },
    );
    for (const personId of [yousef.person.id, named(other, 'Yousef').person.id]) {
      const path = `/api/cases/${detail.id}/principal-applicant`;
      const { status, body } = await caseworker.put(path, { personId }, { ifMatch: 1 });
      expect([status, codeOf(body)]).toEqual([422, 'case-record.principal-applicant.not-member']);
    }
    const joining = { personId: named(other, 'Yousef').person.id, relationship: 'spouse', joinedOn: api.today };
    const stolen = await caseworker.post(`/api/cases/${detail.id}/members`, joining);
    expect(codeOf(stolen.body)).toBe('case-record.person.not-of-case');
  });

  it('are not there for another office', async () => {
    const detail = await createCase(caseworker, around);
    const { id, person } = named(detail, 'Yousef');
    const stranger = await api.as(around.elsewhere);
    const joining = { personId: person.id, relationship: 'spouse', joinedOn: api.today };
    const attempts = [
      await stranger.patch(`/api/members/${id}`, { isTravelling: false }, { ifMatch: 1 }),
      await stranger.post(`/api/members/${id}/leaving`, { leftOn: api.today, reason: 'death' }, { ifMatch: 1 }),
      await stranger.post(`/api/cases/${detail.id}/members`, joining),
      await stranger.put(`/api/cases/${detail.id}/principal-applicant`, { personId: person.id }, { ifMatch: 1 }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
