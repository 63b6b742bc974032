import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, Member, Membership } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { recordFamilyEvent, startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

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

  it('change who is the principal applicant by no change of place', async () => {
    const detail = await createCase(caseworker, around);
    for (const [name, relationship] of [
      ['Samira', 'spouse'],
      ['Yousef', 'principal-applicant'],
    ] as const) {
      const path = `/api/members/${named(detail, name).id}`;
      const { body } = await caseworker.patch(path, { relationship }, { ifMatch: 1 });
      expect(codeOf(body)).toBe('case-record.principal-applicant.change-apart');
    }
  });

  it('have no place to change once they left', async () => {
    const detail = await createCase(caseworker, around);
    const { id, person } = named(detail, 'Yousef');
    const leaving = { kind: 'leaving', happenedOn: api.today, personId: person.id, leaveReason: 'withdrawn' };
    expect((await recordFamilyEvent(caseworker, detail.id, leaving)).status).toBe(201);
    const { status, body } = await caseworker.patch(`/api/members/${id}`, { isTravelling: false }, { ifMatch: 2 });
    expect([status, codeOf(body)]).toEqual([409, 'case-record.member.left']);
  });

  it('are not there for another office', async () => {
    const detail = await createCase(caseworker, around);
    const { id } = named(detail, 'Yousef');
    const stranger = await api.as(around.elsewhere);
    const change = { isTravelling: false };
    expect((await stranger.patch(`/api/members/${id}`, change, { ifMatch: 1 })).status).toBe(404);
  });
});
