import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Decision, DecisionList, Interview } from '@passage/case-processing/domain';
import type { Approval, CaseDetail, DuplicateComparison, PersonMerge } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, submitted, type Family } from '../family.fixture';

describe('earlier cases of the same people', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    [caseworker, manager] = [await api.as('caseworker'), await api.as('manager')];
    await api.owner.query(
      `update case_record.approval_rules set is_required = false where kind = 'case-record.person-merge'`,
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  const heard = async ({ caseId, people }: Family) => {
    const planned = { date: '2026-06-05', time: '10:00', place: 'Embassy', participantIds: people };
    const { body } = await caseworker.post<Interview>(`/api/cases/${caseId}/interviews`, planned);
    const move = { move: 'hold', attendedIds: people };
    await caseworker.post(`/api/interviews/${body.id}/moves`, move, { ifMatch: 1 });
  };
  const aHeardFamily = async (change: Record<string, unknown> = {}) => {
    const family = await aFamily(api, caseworker, change);
    await submitted(caseworker, family);
    await heard(family);
    return family;
  };
  const record = async <T = Decision>({ caseId, people }: Family, outcome: string, change: object = {}) =>
    await caseworker.post<T>(`/api/cases/${caseId}/decisions`, {
      ...{ decidedOn: '2026-06-10', authority: 'Ministry', members: [{ personId: people[0], outcome }] },
      ...change,
    });
  const close = async ({ caseId }: Family, reason: string) => {
    const { body } = await caseworker.get<CaseDetail>(`/api/cases/${caseId}`);
    const closure = { reason, closedOn: '2026-06-12', note: '' };
    const { status } = await caseworker.post(`/api/cases/${caseId}/closures`, closure, { ifMatch: body.version });
    expect(status).toBe(201);
  };
  /** The principal applicant of the first is found to be that of the second. */
  const merge = async (survivor: Family, merged: Family): Promise<PersonMerge> => {
    const [survivorId = '', mergedId = ''] = [survivor.people[0], merged.people[0]];
    const pair = { personId: survivorId, otherPersonId: mergedId };
    const { body: found } = await caseworker.post<DuplicateComparison>('/api/duplicate-pairs', pair);
    const versionOf = (id: string) => found.people.find((each) => each.person.id === id)?.person.version;
    const input = { survivorId, survivorVersion: versionOf(survivorId), mergedVersion: versionOf(mergedId) };
    const { status, body } = await caseworker.post<PersonMerge>(
      `/api/duplicate-pairs/${found.pair.id}/merge`,
      { ...input, reason: 'Same fingerprints' },
      { ifMatch: found.pair.version },
    );
    expect(status).toBe(201);
    return body;
  };
  const list = async ({ caseId }: Family, client = caseworker) =>
    (await client.get<DecisionList>(`/api/cases/${caseId}/decisions`)).body;
  /** A family denied in a case that is closed although a review was asked for, and the same person in a new one, submitted and heard. */
  const deniedBefore = async (change: Record<string, unknown> = {}) => {
    const former = await aHeardFamily(change);
    const { body: denial } = await record(former, 'denied');
    const review = { askedOn: '2026-06-11', grounds: 'new-evidence' };
    await caseworker.post(`/api/decisions/${denial.id}/review-requests`, review);
    await close(former, 'denied-final');
    return { former, denial, family: await aHeardFamily() };
  };
  const history = async ({ caseId }: Family) =>
    (
      await api.owner.query<{ row: object }>(
        `select to_jsonb(d) as row from case_processing.decisions d where case_id = $1
         union all select to_jsonb(m) from case_processing.decision_members m where case_id = $1 order by 1`,
        [caseId],
      )
    ).rows;

  it('are shown where the record in use stands, stay as they were, and are gone when the merge is undone', async () => {
    const { former, denial, family } = await deniedBefore();
    const before = await history(former);
    expect((await list(family)).earlierCases).toEqual([]);
    const made = await merge(family, former);
    const { items, earlierCases } = await list(family);
    expect(items).toEqual([]);
    expect(earlierCases).toMatchObject([
      {
        ...{ personId: family.people[0], name: 'Rania Haddad', isDenied: true },
        case: {
          ...{ id: former.caseId, submittedOn: '2026-06-01', interviewedOn: '2026-06-05' },
          ...{ closedOn: '2026-06-12', closureReason: 'denied-final', destination: 'US' },
          answers: [
            {
              ...{ decisionId: denial.id, outcome: 'denied', decidedOn: '2026-06-10', isStanding: true },
              review: { askedOn: '2026-06-11', outcome: null },
            },
          ],
        },
      },
    ]);
    expect(await history(former)).toEqual(before);
    const { rows } = await api.owner.query(
      `select 1 from audit.read_log where what = 'decision' and $1 = any (case_ids) and $2 = any (case_ids)`,
      [family.caseId, former.caseId],
    );
    expect(rows).toHaveLength(1);
    const undoing = { reason: 'Twin sisters' };
    expect((await manager.post(`/api/person-merges/${made.id}/undoing`, undoing, { ifMatch: 1 })).status).toBe(200);
    expect((await list(family)).earlierCases).toEqual([]);
    expect((await record(family, 'accepted')).status).toBe(201);
  });

  it('keep an acceptance from passing over a denial that stands, unless it says why', async () => {
    const { former, family } = await deniedBefore();
    await merge(family, former);
    const refused = await record<ProblemDetails>(family, 'accepted');
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ field: 'despiteDenial', code: 'case-processing.decision.denied-earlier' }],
    ]);
    expect(refused.body.errors?.[0]?.remedy).toContain('write down why');
    expect((await record(family, 'deferred')).status).toBe(201);
    const told = await record(family, 'accepted', { despiteDenial: 'The denial rested on another file' });
    expect([told.status, told.body.despiteDenial]).toEqual([201, 'The denial rested on another file']);
    expect((await list(former)).items[0]?.members).toMatchObject([{ outcome: 'denied', isStanding: true }]);
  });

  it('of another destination, or decided otherwise, are told and stop nobody', async () => {
    const { former, family } = await deniedBefore({ programme: 'DE-HUMANITARIAN' });
    await merge(family, former);
    const { earlierCases } = await list(family);
    expect(earlierCases).toMatchObject([{ isDenied: false, case: { answers: [{ outcome: 'denied' }] } }]);
    expect((await record(family, 'accepted')).status).toBe(201);

    const deferred = await aHeardFamily();
    await record(deferred, 'deferred');
    await close(deferred, 'no-contact');
    const again = await aHeardFamily();
    await merge(again, deferred);
    expect((await list(again)).earlierCases).toMatchObject([
      { isDenied: false, case: { closureReason: 'no-contact' } },
    ]);
    expect((await record(again, 'accepted')).status).toBe(201);
  });

  it('in which nothing was asked of a receiving state are not told', async () => {
    const former = await aFamily(api, caseworker);
    await close(former, 'duplicate');
    const family = await aHeardFamily();
    await merge(family, former);
    expect((await list(family)).earlierCases).toEqual([]);
  });

  it('of an office out of scope tell no more than that a denial stands, which counts all the same', async () => {
    const { former, family } = await deniedBefore();
    await merge(family, former);
    await api.owner.query(
      `update case_record.cases set office_id = (select id from access.offices where id <> office_id and id <> $2 limit 1) where id = $1`,
      [former.caseId, family.officeId],
    );
    const { earlierCases } = await list(family);
    expect(earlierCases).toEqual([
      { personId: family.people[0], name: 'Rania Haddad', nameLocal: 'حداد', isDenied: true, case: null },
    ]);
    expect((await record<ProblemDetails>(family, 'accepted')).status).toBe(422);
    const administrator = await api.as('administrator');
    expect((await list(family, administrator)).earlierCases).toMatchObject([{ case: { id: former.caseId } }]);
  });

  it('that come to light while a decision waits for a second person have it looked at again', async () => {
    const { former, family } = await deniedBefore();
    await api.owner.query(
      `update case_record.approval_rules set is_required = true where kind = 'case-processing.decision'`,
    );
    const { body: waiting } = await record(family, 'accepted');
    await api.owner.query(
      `update case_record.approval_rules set is_required = false where kind = 'case-processing.decision'`,
    );
    expect(waiting.awaitsConfirmation).toBe(true);
    await merge(family, former);
    const { body: asked } = await manager.get<{ items: Approval[] }>(`/api/cases/${family.caseId}/approvals`);
    const approval = asked.items.find(({ kind }) => kind === 'case-processing.decision');
    const path = `/api/approvals/${approval?.id}/approval`;
    const answer = { answer: 'Seen' };
    const { status, body } = await manager.post<ProblemDetails>(path, answer, { ifMatch: approval?.version ?? 0 });
    expect([status, body.code]).toEqual([409, 'case-record.approval.subject-changed']);
  });
});
