import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FamilyEvent, FamilyEventEffect, ReferralCheck } from '@passage/case-processing/domain';
import type { CaseDetail } from '@passage/case-record/domain';
import type { CaseWindowPage, GateAnswer, HoldRow } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { submitted, type Family } from '../family.fixture';
import { anAssessedChild, type AssessedChild } from './assessed-child.fixture';

describe('a best-interests result whose ground changes', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let omar: AssessedChild;
  let family: Family;
  let mother: string;
  let grandmother: string;
  let child: string;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  beforeEach(async () => {
    omar = await anAssessedChild(api, caseworker);
    ({ family, mother, grandmother, child } = omar);
  });

  /** Where the child stands, and why its latest result is in doubt. */
  const standing = async (caseId = family.caseId) => {
    const { items } = await omar.list(caseId);
    return [await omar.standing(caseId), items.find(({ personId }) => personId === child)?.staleReasons];
  };
  const tasks = async () => await omar.tasks();
  const missing = async () =>
    (await caseworker.get<ReferralCheck>(`/api/cases/${family.caseId}/referral-check`)).body.missing.map(
      ({ code }) => code,
    );
  const holds = async () =>
    (await caseworker.get<{ items: HoldRow[] }>(`/api/cases/${family.caseId}/holds`)).body.items;
  /** What of holds keeps the family from travelling, from being booked and from leaving. */
  const stopped = async (caseId = family.caseId) => {
    const gate = async (name: string) =>
      (await caseworker.get<GateAnswer>(`/api/cases/${caseId}/gates/${name}`)).body.reasons;
    const { body } = await caseworker.get<CaseWindowPage>(`/api/cases/${caseId}/window`);
    return [body.window.blockers, await gate('booking'), await gate('departure')].map((reasons) =>
      reasons.filter(({ kind }) => kind === 'held'),
    );
  };
  const event = (input: object) => ({ happenedOn: '2026-06-10', reason: 'Told at the interview', ...input });
  /** The child goes with its grandmother, without its mother. */
  const parted = () => ({
    ...{ kind: 'split', personIds: [grandmother, child], principalApplicantId: grandmother },
    confirmedWarnings: ['parts-child'],
  });
  const preview = async (input: object) =>
    (await caseworker.post<FamilyEventEffect>(`/api/cases/${family.caseId}/family-events/preview`, event(input))).body
      .bestInterests;
  const record = async (input: object) => {
    const { body: of } = await caseworker.get<CaseDetail>(`/api/cases/${family.caseId}`);
    const { status, body } = await caseworker.post<FamilyEvent>(
      `/api/cases/${family.caseId}/family-events`,
      event(input),
      { ifMatch: of.version },
    );
    expect([status, JSON.stringify(body)]).toEqual([201, expect.anything()]);
    return body;
  };

  it('closes the submission again, whatever was confirmed before, and asks for another look', async () => {
    await caseworker.post(`/api/cases/${family.caseId}/referral-check/confirmation`);
    await omar.bornOn('2017-01-01');
    expect(await standing()).toEqual(['stale', ['birth-date']]);
    expect((await omar.list()).items).toMatchObject([{ staleSince: api.today }]);
    expect([await missing(), await tasks()]).toEqual([['best-interest-stale'], ['open']]);
    const refused = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/submissions`, {
      submittedOn: '2026-06-10',
    });
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([
      ...[409, 'case-processing.referral-check.missing-best-interest-stale'],
    ]);
    await omar.found({ heldOn: '2026-06-12' });
    expect([await standing(), await missing(), await tasks()]).toEqual([['met', []], [], ['done']]);
    const { status } = await caseworker.post(`/api/cases/${family.caseId}/submissions`, { submittedOn: '2026-06-12' });
    expect(status).toBe(201);
  });

  it('stops booking and departure until the child is looked at again', async () => {
    expect(await stopped()).toEqual([[], [], []]);
    await omar.bornOn('2017-01-01');
    const held = [{ kind: 'held', reasonClass: 'best-interest', stage: 'case-processing', personId: child }];
    expect(await stopped()).toMatchObject([held, held, held]);
    await omar.found({ heldOn: '2026-06-12' });
    expect([await stopped(), await holds()]).toMatchObject([
      [[], [], []],
      [{ releasedBy: null, placedBy: expect.anything() }],
    ]);
    expect((await holds())[0]?.releasedAt).not.toBeNull();
  });

  it('lets somebody else than whose change it was say why the child may go all the same', async () => {
    const { id, version } = await omar.custody('guardian', '2026-02-01');
    const [hold] = await holds();
    expect(hold).toMatchObject({ personId: child, placedBy: caseworker.staff.id, note: '', version: 1 });
    const release = async (client: TestClient) =>
      await client.post<ProblemDetails>(
        `/api/holds/${hold?.id}/release`,
        { reason: 'Custody is proven' },
        { ifMatch: 1 },
      );
    expect((await release(caseworker)).body.code).toBe('pipeline.hold.released-by-placer');
    expect((await release(await api.as('manager'))).status).toBe(200);
    expect((await stopped())[0]).toEqual([]);
    expect((await caseworker.delete(`/api/custodies/${id}`, undefined, { ifMatch: version })).status).toBeLessThan(300);
    expect((await holds()).map(({ releaseReason }) => releaseReason)).toEqual(['Custody is proven']);
  });

  it('is a stop nobody places by hand', async () => {
    const { status, body } = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/holds`, {
      ...{ personId: child, stage: 'case-processing', reasonClass: 'best-interest', gates: ['booking'] },
      ...{ note: '', ownerId: null, reviewOn: '2026-07-01' },
    });
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'reasonClass']);
  });

  it('is free of doubt again where the change is taken back', async () => {
    await omar.bornOn('2017-01-01');
    const { id, version } = await omar.custody('guardian', '2026-02-01');
    expect(await standing()).toEqual(['stale', ['birth-date', 'custody']]);
    await omar.bornOn('2018-05-05');
    expect([await standing(), await tasks()]).toEqual([['stale', ['custody']], ['open']]);
    expect((await caseworker.delete(`/api/custodies/${id}`, undefined, { ifMatch: version })).status).toBeLessThan(300);
    expect([await standing(), await tasks()]).toEqual([['met', []], ['done']]);
    await submitted(caseworker, family);
  });

  it('is not renewed by a correction, but by a day on which the child was looked at since', async () => {
    await omar.bornOn('2017-01-01');
    const [item] = (await omar.list()).items;
    const path = `/api/best-interests/${item?.id}`;
    const facts = { procedure: 'assessment', openedOn: '2026-05-20', outcome: 'in-favour', authority: 'Panel' };
    const change = async (heldOn: string, ifMatch: number) =>
      (await caseworker.put(path, { ...facts, heldOn }, { ifMatch })).status;
    expect(await change('2026-05-21', 1)).toBe(200);
    expect(await standing()).toEqual(['stale', ['birth-date']]);
    expect(await change(api.today, 2)).toBe(200);
    expect([await standing(), await tasks()]).toEqual([['met', []], ['done']]);
  });

  it('says before an event is confirmed that it will be in doubt, and is so afterwards', async () => {
    const death = { kind: 'death', personId: mother, successorId: grandmother };
    const told = [{ caseId: family.caseId, personId: child, causes: ['parents'] }];
    expect(await preview(death)).toEqual(told);
    expect([await standing(), await tasks()]).toEqual([['met', []], []]);
    const { id, version, confirmedWarnings: _ } = await record({ ...death, confirmedWarnings: ['parts-child'] });
    expect([(await standing())[1], await tasks()]).toEqual([['parents'], ['open']]);
    expect((await stopped())[0]).toHaveLength(1);
    await caseworker.post(`/api/family-events/${id}/undoing`, { reason: 'Another woman' }, { ifMatch: version });
    expect([await standing(), await tasks()]).toEqual([['met', []], ['done']]);
    expect((await stopped())[0]).toEqual([]);
  });

  it('holds while the child moves to another case with its mother, and not without her', async () => {
    const together = {
      kind: 'split',
      personIds: [mother, child],
      principalApplicantId: mother,
      successorId: grandmother,
    };
    expect(await preview(together)).toEqual([]);
    const alone = parted();
    expect(await preview(alone)).toMatchObject([{ personId: child, causes: ['parents'] }]);
    const { otherCase, id, version } = await record(together);
    expect([await standing(otherCase?.id), await tasks()]).toEqual([['met', []], []]);
    await caseworker.post(`/api/family-events/${id}/undoing`, { reason: 'Too early' }, { ifMatch: version });
    expect([await standing(), await tasks()]).toEqual([['met', []], []]);
    const apart = await record(alone);
    expect([(await standing(apart.otherCase?.id))[1], await tasks()]).toEqual([['parents'], ['open']]);
    expect((await stopped(apart.otherCase?.id))[0]).toHaveLength(1);
    await caseworker.post(
      `/api/family-events/${apart.id}/undoing`,
      { reason: 'They stay together' },
      { ifMatch: apart.version },
    );
    expect([await standing(), (await stopped())[0]]).toEqual([['met', []], []]);
  });

  it('stands in the way of no undoing when an event has cleared it up', async () => {
    const parent = { personId: mother, relatedPersonId: child, kind: 'biological-parent' };
    expect((await caseworker.post(`/api/cases/${family.caseId}/relationships`, parent)).status).toBe(201);
    await omar.found({ heldOn: '2026-06-01' });
    const { otherCase } = await record(parted());
    const { body: other } = await caseworker.get<CaseDetail>(`/api/cases/${otherCase?.id}`);
    const back = await record({
      kind: 'merge',
      otherCaseNumber: other.number,
      relationships: [
        { personId: child, relationship: 'child' },
        { personId: grandmother, relationship: 'parent' },
      ],
    });
    expect([(await standing())[0], (await stopped())[0]]).toEqual(['met', []]);
    const undone = await caseworker.post(
      `/api/family-events/${back.id}/undoing`,
      { reason: 'They live apart' },
      { ifMatch: back.version },
    );
    expect([undone.status, (await stopped(other.id))[0]]).toMatchObject([200, [{ personId: child }]]);
  });

  it('tells nobody to look again at somebody who is of age, or where the rule of the situation does not ask', async () => {
    await omar.bornOn('2000-01-01');
    expect(await tasks()).toEqual([]);
    await omar.bornOn('2018-05-05');
    await api.owner.query(`update case_processing.best_interest_rules set stale_on = '{custody}'`);
    await omar.bornOn('2017-01-01');
    expect([await standing(), await missing(), await tasks()]).toEqual([['met', ['birth-date']], [], []]);
    expect((await stopped())[0]).toEqual([]);
    await api.owner.query(
      `update case_processing.best_interest_rules set stale_on = '{birth-date,custody,parents,marriage,merge}'`,
    );
    expect([await missing(), (await stopped())[0]]).toMatchObject([['best-interest-stale'], [{ kind: 'held' }]]);
  });

  it('leaves nothing behind of what was to be looked at', async () => {
    expect((await api.owner.query('select from case_processing.grounds_to_look_at')).rowCount).toBe(0);
  });
});
