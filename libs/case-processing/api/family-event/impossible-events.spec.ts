import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('events that cannot have happened', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const together = async (): Promise<Family> => {
    const family = await aFamily(api, caseworker);
    await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [
      family.caseId,
    ]);
    return family;
  };
  /** What an event is answered with: shown beforehand, and recorded. */
  const answers = async (caseId: string, input: object) => {
    const path = `/api/cases/${caseId}/family-events`;
    const event = { happenedOn: '2026-05-10', reason: 'Told at the interview', ...input };
    const { version } = (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
    const shown = await caseworker.post<ProblemDetails>(`${path}/preview`, event);
    const recorded = await caseworker.post<ProblemDetails>(path, event, { ifMatch: version });
    const told = [shown, recorded].map(({ status, body }) =>
      status < 300 ? [] : (body.errors ?? []).map(({ field, code }) => `${field} ${code.split('.').at(-1)}`),
    );
    expect(told[0]).toEqual(told[1]);
    return { status: recorded.status, errors: told[1] };
  };
  const news = { state: 'dead', sinceOn: '2026-04-01', sincePrecision: 'day', source: 'family-member' };
  const tell = (personId: string | undefined) =>
    caseworker.post<ProblemDetails>(`/api/people/${personId}/life-status`, { ...news, reportedOn: '2026-05-01' });
  /** A member who was told to be dead before that was an event of its own. */
  const diedAsMember = async ({ caseId, officeId }: Family, personId: string | undefined) => {
    await api.owner.query(
      `insert into case_record.life_statuses (id, case_id, office_id, person_id, state, since_on, since_precision, source, reported_on)
       values (gen_random_uuid(), $1, $2, $3, 'dead', '2026-04-01', 'day', 'family-member', '2026-05-01')`,
      [caseId, officeId, personId],
    );
  };

  it('part nobody before they were a couple, and marry nobody again before they parted', async () => {
    const { caseId, people } = await together();
    const [personId, partnerId] = people;
    const couple = { personId, partnerId, confirmedWarnings: ['couple-stays-together'] };
    expect((await answers(caseId, { ...couple, kind: 'marriage', happenedOn: '2026-04-01' })).status).toBe(201);
    for (const kind of ['separation', 'divorce']) {
      expect(await answers(caseId, { ...couple, kind, happenedOn: '2026-03-31' })).toEqual({
        status: 422,
        errors: ['happenedOn before-union'],
      });
    }
    expect((await answers(caseId, { ...couple, kind: 'divorce', happenedOn: '2026-06-01' })).status).toBe(201);
    expect((await answers(caseId, { ...couple, kind: 'marriage', happenedOn: '2026-05-31' })).errors).toEqual([
      'happenedOn before-parting',
    ]);
  });

  it('make no case hang on somebody who has died', async () => {
    const family = await together();
    const { caseId, people } = family;
    const [principal, dead, child] = people;
    await diedAsMember(family, dead);
    const onTheDead = { personId: principal, successorId: dead };
    expect((await answers(caseId, { kind: 'death', ...onTheDead })).errors).toEqual(['successorId dead']);
    const change = { kind: 'principal-applicant-change', personId: dead, happenedOn: '2026-04-01' };
    expect((await answers(caseId, change)).errors).toEqual(['personId dead']);
    const parts = { kind: 'split', personIds: [principal, child], principalApplicantId: principal, successorId: dead };
    expect((await answers(caseId, parts)).errors).toEqual(['successorId dead']);
    const leaving = { kind: 'leaving', leaveReason: 'withdrawn', ...onTheDead };
    expect((await answers(caseId, leaving)).errors).toEqual(['successorId dead']);
  });

  it('let nobody die and stay: the death of a member ends the place in the case, however it is told', async () => {
    const family = await together();
    const { caseId, people } = family;
    const refused = await tell(people[1]);
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([422, 'case-record.life-status.death-of-member']);
    expect((await answers(caseId, { kind: 'death', personId: people[1] })).status).toBe(201);
    const membership = { kind: 'add-on', personId: people[1], relationship: 'parent', happenedOn: '2026-05-10' };
    expect((await answers(caseId, membership)).errors).toEqual(['personId dead']);
    await diedAsMember(family, people[2]);
    expect((await answers(caseId, { kind: 'death', personId: people[2], happenedOn: '2026-04-01' })).status).toBe(201);
    const { members } = (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
    expect(members.filter(({ leftOn }) => leftOn === null).map(({ person }) => person.id)).toEqual([people[0]]);
  });

  it('say how nobody stands who is not a member', async () => {
    const { caseId, people } = await together();
    const { people: strangers } = await together();
    const relationships = [{ personId: strangers[0], relationship: 'parent' }];
    const change = { kind: 'principal-applicant-change', personId: people[1], relationships };
    expect((await answers(caseId, change)).errors).toEqual(['relationships.0.personId not-a-member']);
  });
});
