import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Decision, InformationRequest, ReviewRequest } from '@passage/case-processing/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, blockersOf, clearancesOf, submitted, type Family } from '../family.fixture';

describe('between a submission and the last word', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const decided = async (outcomes: string[], decidedOn = '2026-06-05'): Promise<[Family, Decision]> => {
    const family = await aFamily(api, caseworker, { programme: 'EU-RELOCATION' });
    await submitted(caseworker, family, '2026-03-05');
    const { body } = await caseworker.post<Decision>(`/api/cases/${family.caseId}/decisions`, {
      ...{ decidedOn, authority: 'Ministry', referenceNumber: 'D-7' },
      members: outcomes.map((outcome, index) => ({ personId: family.people[index], outcome })),
    });
    return [family, body];
  };
  const review = async <T = ReviewRequest>({ id }: Decision, change: object = {}) =>
    await caseworker.post<T>(`/api/decisions/${id}/review-requests`, {
      ...{ askedOn: '2026-06-10', grounds: 'new-evidence' },
      ...change,
    });
  const decide = async <T = ReviewRequest>({ id, version }: ReviewRequest, change: object = {}) =>
    await caseworker.post<T>(
      `/api/review-requests/${id}/outcome`,
      { outcome: 'upheld', decidedOn: '2026-06-14', ...change },
      { ifMatch: version },
    );
  const tasks = async ({ caseId }: Family) => {
    const { rows } = await api.owner.query<{ code: string; due: string }>(
      `select code, due_on::text as due from case_record.tasks where case_id = $1 and state = 'open' order by code`,
      [caseId],
    );
    return rows.map(({ code, due }) => `${code.replace('case-processing.', '')} ${due}`);
  };
  const codeOf = ({ status, body }: { status: number; body: ProblemDetails }) =>
    `${status} ${(body.errors?.[0]?.code ?? body.code).split('.').at(-1)}`;

  it('a denial that is overturned no longer stands, and waits for a new decision', async () => {
    const [family, decision] = await decided(['accepted', 'denied']);
    expect(await tasks(family)).toEqual(['denial 2026-09-03']);
    const { status, body } = await review(decision);
    expect([status, body.outcome]).toEqual([201, null]);
    expect(await tasks(family)).toEqual(['review.follow-up 2026-08-09']);
    const outcome = await decide(body, { outcome: 'overturned', outcomeNote: 'Evidence accepted' });
    expect(outcome.body).toMatchObject({ outcome: 'overturned', decidedOn: '2026-06-14', version: 2 });
    expect(await clearancesOf(api, family, 'case.decision')).toEqual([
      '0 cleared [2026-06-05,2026-12-05)',
      '1 pending [2026-06-14,)',
    ]);
    expect(await blockersOf(api, family, 'case.decision')).toContain('pending');
    expect(await tasks(family)).toEqual(['review.new-decision 2026-07-14']);
  });

  it('a denial that is upheld stays, and so does one whose review was withdrawn', async () => {
    for (const outcome of ['upheld', 'withdrawn']) {
      const [family, decision] = await decided(['denied']);
      await decide((await review(decision)).body, { outcome });
      expect(await clearancesOf(api, family, 'case.decision')).toEqual(['0 refused [2026-06-05,)']);
      expect((await review(decision)).status).toBe(201);
    }
  });

  it('a review is asked of a denial, in time or with the reason why not, once at a time', async () => {
    const [, accepted] = await decided(['accepted', 'deferred']);
    expect(codeOf(await review<ProblemDetails>(accepted))).toBe('409 nothing-denied');
    const [, old] = await decided(['denied'], '2026-03-06');
    expect(codeOf(await review<ProblemDetails>(old))).toBe('422 late');
    expect(codeOf(await review<ProblemDetails>(old, { askedOn: '2026-03-05' }))).toBe('422 before-decision');
    expect(codeOf(await review<ProblemDetails>(old, { askedOn: '2026-06-16' }))).toBe('422 future-date');
    const late = await review(old, { latenessReason: 'The letter came in June' });
    expect([late.status, late.body.reviewUntil]).toEqual([201, '2026-06-04']);
    const [, decision] = await decided(['denied']);
    const both = await Promise.all([review(decision), review(decision)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('the outcome of a review comes once, after it was asked for', async () => {
    const [, decision] = await decided(['denied']);
    const { body } = await review(decision);
    expect(codeOf(await decide<ProblemDetails>(body, { decidedOn: '2026-06-09' }))).toBe('422 outcome-before-request');
    expect(codeOf(await decide<ProblemDetails>(body, { decidedOn: '2026-06-16' }))).toBe('422 future-date');
    const both = await Promise.all([decide(body), decide(body, { outcome: 'overturned' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(codeOf(await decide<ProblemDetails>({ ...body, version: 2 }))).toBe('409 decided');
  });

  it('what was decided for good is taken up again from a day on, and stays on record', async () => {
    const [family, decision] = await decided(['accepted', 'denied', 'deferred']);
    const reopen = async <T = Decision>(change: object = {}) => {
      const input = { reopenedOn: '2026-06-12', reason: 'The state looks at it again', ...change };
      return await caseworker.post<T>(`/api/decisions/${decision.id}/reopening`, input);
    };
    expect(codeOf(await reopen<ProblemDetails>({ reopenedOn: '2026-06-04' }))).toBe('422 reopened-before-decision');
    expect(codeOf(await reopen<ProblemDetails>({ reopenedOn: '2026-06-16' }))).toBe('422 future-date');
    expect(codeOf(await reopen<ProblemDetails>({ reason: '' }))).toBe('422 required');
    expect((await reopen()).status).toBe(201);
    expect(await clearancesOf(api, family, 'case.decision')).toEqual([
      '0 pending [2026-06-12,)',
      '1 pending [2026-06-12,)',
      '2 pending [2026-06-05,)',
    ]);
    expect(codeOf(await reopen<ProblemDetails>())).toBe('409 nothing-final');
  });

  it('what is deferred comes back on its day', async () => {
    const [family] = await decided([]);
    const members = [
      { personId: family.people[0], outcome: 'deferred', reviewOn: '2026-08-01' },
      { personId: family.people[1], outcome: 'deferred' },
    ];
    const input = { decidedOn: '2026-06-05', authority: 'Ministry', members };
    const { status, body } = await caseworker.post<Decision>(`/api/cases/${family.caseId}/decisions`, input);
    expect([status, body.members.map(({ reviewOn }) => reviewOn).sort()]).toEqual([201, ['2026-08-01', null]]);
    expect(await tasks(family)).toEqual(['deferral 2026-08-01']);
    const accepted = [{ personId: family.people[0], outcome: 'accepted', reviewOn: '2026-08-01' }];
    const wrong = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/decisions`, {
      ...input,
      members: accepted,
    });
    expect(codeOf(wrong)).toBe('422 review-day-without-deferral');
  });

  it('what the receiving state asks is answered once, after it was asked, by its day', async () => {
    const [family] = await decided(['more-information']);
    const path = `/api/cases/${family.caseId}/information-requests`;
    const question = { askedOn: '2026-06-08', question: 'Where did the family live in 2019?', dueOn: '2026-07-08' };
    const ask = async <T = InformationRequest>(change: object = {}) =>
      await caseworker.post<T>(path, { ...question, ...change });
    expect(codeOf(await ask<ProblemDetails>({ dueOn: '2026-06-07' }))).toBe('422 due-before-asked');
    expect(codeOf(await ask<ProblemDetails>({ askedOn: '2026-06-16' }))).toBe('422 future-date');
    expect(codeOf(await ask<ProblemDetails>({ askedOn: '2026-03-04' }))).toBe('409 before-submission');
    const [first, second] = [(await ask()).body, (await ask({ personId: family.people[1], dueOn: '2026-08-01' })).body];
    expect(await tasks(family)).toEqual(['information.answer 2026-07-05']);
    const answer = async <T = InformationRequest>({ id, version }: InformationRequest, change: object = {}) => {
      const input = { answeredOn: '2026-06-12', answer: 'In Homs', ...change };
      return await caseworker.post<T>(`/api/information-requests/${id}/answer`, input, { ifMatch: version });
    };
    expect(codeOf(await answer<ProblemDetails>(first, { answeredOn: '2026-06-07' }))).toBe('422 answered-before-asked');
    const both = await Promise.all([answer(first), answer(first, { answer: 'In Hama' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await tasks(family)).toEqual(['information.answer 2026-07-05']);
    const withdrawal = `/api/information-requests/${second.id}/withdrawal`;
    expect((await caseworker.post(withdrawal, { reason: 'Asked by mistake' }, { ifMatch: 1 })).status).toBe(200);
    expect(await tasks(family)).toEqual([]);
    expect(codeOf(await answer<ProblemDetails>({ ...second, version: 2 }))).toBe('409 withdrawn');
  });

  it('is another office’s own', async () => {
    const [family, decision] = await decided(['denied']);
    const { body } = await review(decision);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    expect((await elsewhere.get(`/api/cases/${family.caseId}/review-requests`)).status).toBe(404);
    const outcome = { outcome: 'upheld', decidedOn: '2026-06-14' };
    expect((await elsewhere.post(`/api/review-requests/${body.id}/outcome`, outcome, { ifMatch: 1 })).status).toBe(404);
  });
});
