import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferralCheck, Submission } from '@passage/case-processing/domain';
import type { CustodyList } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, clearancesOf, submitted } from '../family.fixture';

describe('submitting a case', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const check = async (caseId: string) =>
    (await caseworker.get<ReferralCheck>(`/api/cases/${caseId}/referral-check`)).body;

  it('is refused, naming every reason, until the referral is confirmed as complete', async () => {
    const family = await aFamily(api, caseworker);
    const path = `/api/cases/${family.caseId}/submissions`;
    const early = await caseworker.post<ProblemDetails>(path, { submittedOn: '2026-06-15' });
    expect([early.status, early.body.code]).toEqual([409, 'pipeline.gate.closed']);
    expect(early.body.errors?.map(({ params }) => params?.requirementCode).sort()).toEqual([
      'case.referral-complete',
      'case.registration',
    ]);
    await caseworker.patch('/api/own-settings', { locale: 'fr' });
    const { body: french } = await caseworker.post<ProblemDetails>(path, { submittedOn: '2026-06-15' });
    expect(french.errors?.map(({ params }) => params?.what)).toContain('Dossier de présentation complet');
    await caseworker.patch('/api/own-settings', { locale: 'en' });
    expect(await check(family.caseId)).toMatchObject({ isComplete: true, missing: [], confirmation: null });
    const confirmed = await caseworker.post<ReferralCheck>(`/api/cases/${family.caseId}/referral-check/confirmation`);
    expect(confirmed.body.confirmation).toMatchObject({ confirmedOn: '2026-06-15', version: 1 });
    expect(await clearancesOf(api, family, 'case.referral-complete')).toEqual(['case cleared [2026-06-15,)']);
    expect(await clearancesOf(api, family, 'case.registration')).toEqual(['case cleared [2026-06-15,)']);
    const done = await caseworker.post<Submission>(path, { submittedOn: '2026-06-14', authority: 'Ministry' });
    expect([done.status, done.body.submittedOn, done.body.authority]).toEqual([201, '2026-06-14', 'Ministry']);
    const { rows } = await api.owner.query(
      `select happened_on::text, lanes -> 'case-processing' as lane from pipeline.milestones join pipeline.case_windows using (case_id)
       where case_id = $1 and code = 'submitted' and withdrawn_at is null`,
      [family.caseId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ happened_on: '2026-06-14' });
  });

  it('cannot be confirmed while something is missing, and says whose', async () => {
    const family = await aFamily(api, caseworker, { submissionCategory: null });
    await api.owner.query(`update case_record.people set nationality = null, sex = 'unknown' where id = $1`, [
      family.people[2],
    ]);
    expect((await check(family.caseId)).missing.map(({ code, name }) => `${code} ${name}`.trim())).toEqual([
      'submission-category',
      'sex Omar Haddad',
      'nationality Omar Haddad',
    ]);
    const { status, body } = await caseworker.post<ProblemDetails>(
      `/api/cases/${family.caseId}/referral-check/confirmation`,
    );
    expect([status, body.code]).toEqual([409, 'case-processing.referral-check.incomplete']);
    expect(body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`)).toEqual([
      ' missing-submission-category',
      `members.${family.people[2]} missing-sex`,
      `members.${family.people[2]} missing-nationality`,
    ]);
  });

  it('is kept back for a child by what its custody says, also where a place in the case alone tells its parent', async () => {
    const { caseId, people } = await aFamily(api, caseworker);
    const told = async () => {
      const { missing, advice } = await check(caseId);
      const { verdicts } = (await caseworker.get<CustodyList>(`/api/cases/${caseId}/custodies`)).body;
      return [...verdicts.flatMap(({ reasons }) => reasons), ...[...missing, ...advice].map(({ code }) => code)];
    };
    expect(await told()).toEqual(['other-parent-not-recorded', 'consent', 'other-parent']);
    const father = {
      givenNames: 'Karim',
      familyName: 'Haddad',
      sex: 'male',
      birthDate: '1985-01-01',
      nationality: 'SY',
    };
    const { status } = await caseworker.post(`/api/cases/${caseId}/relatives`, {
      person: { ...father, relationship: 'other-dependant', isMember: false },
      ties: [{ otherId: people[2], holder: 'newcomer', kind: 'biological-parent' }],
    });
    expect([status, await told()]).toEqual([201, ['other-parent-absent', 'custody-or-best-interest', 'consent']]);
  });

  it('happens once, on a day between the referral and today', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const again = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/submissions`, {
      submittedOn: '2026-06-10',
    });
    expect([again.status, again.body.code]).toEqual([409, 'case-processing.submission.already']);
    const other = await aFamily(api, caseworker);
    for (const [submittedOn, code] of [
      ['2026-06-16', 'platform.field.future-date'],
      ['2026-02-28', 'case-processing.submission.before-referral'],
      ['2026-02-30', 'platform.field.date'],
    ]) {
      const { status, body } = await caseworker.post<ProblemDetails>(`/api/cases/${other.caseId}/submissions`, {
        submittedOn,
      });
      expect([status, body.errors?.[0]?.field, body.errors?.[0]?.code]).toEqual([422, 'submittedOn', code]);
    }
  });

  it('can be withdrawn with a reason, and made again', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const list = await caseworker.get<{ items: Submission[] }>(`/api/cases/${family.caseId}/submissions`);
    const path = `/api/submissions/${list.body.items[0]?.id}/withdrawal`;
    expect((await caseworker.post(path, { reason: '' }, { ifMatch: 1 })).status).toBe(422);
    expect((await caseworker.post(path, { reason: 'Sent too soon' })).status).toBe(428);
    expect((await caseworker.post(path, { reason: 'Sent too soon' }, { ifMatch: 7 })).status).toBe(412);
    const withdrawn = await caseworker.post<Submission>(path, { reason: 'Sent too soon' }, { ifMatch: 1 });
    expect(withdrawn.body).toMatchObject({ withdrawReason: 'Sent too soon', version: 2 });
    const twice = await caseworker.post<ProblemDetails>(path, { reason: 'Again' }, { ifMatch: 2 });
    expect([twice.status, twice.body.code]).toEqual([409, 'case-processing.submission.withdrawn']);
    const { rowCount } = await api.owner.query(
      'select from pipeline.milestones where case_id = $1 and withdrawn_at is null',
      [family.caseId],
    );
    expect(rowCount).toBe(0);
    const anew = await caseworker.post(`/api/cases/${family.caseId}/submissions`, { submittedOn: '2026-06-15' });
    expect(anew.status).toBe(201);
  });

  it('keeps the confirmation it rests on', async () => {
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    const path = `/api/cases/${family.caseId}/referral-check`;
    const held = await caseworker.post<ProblemDetails>(`${path}/withdrawal`, { reason: 'Doubts' }, { ifMatch: 1 });
    expect([held.status, held.body.code]).toEqual([409, 'case-processing.referral-check.submitted']);
    const other = await aFamily(api, caseworker);
    const otherPath = `/api/cases/${other.caseId}/referral-check`;
    const none = await caseworker.post<ProblemDetails>(`${otherPath}/withdrawal`, { reason: 'Doubts' }, { ifMatch: 1 });
    expect([none.status, none.body.code]).toEqual([409, 'case-processing.referral-check.not-confirmed']);
    await caseworker.post(`${otherPath}/confirmation`);
    const twice = await caseworker.post<ProblemDetails>(`${otherPath}/confirmation`);
    expect([twice.status, twice.body.code]).toEqual([409, 'case-processing.referral-check.confirmed']);
    const back = await caseworker.post<ReferralCheck>(`${otherPath}/withdrawal`, { reason: 'Doubts' }, { ifMatch: 1 });
    expect([back.status, back.body.confirmation]).toEqual([200, null]);
    expect(await clearancesOf(api, other, 'case.referral-complete')).toEqual([]);
  });

  it('is for colleagues of the office, and not for a closed case', async () => {
    const family = await aFamily(api, caseworker);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    for (const path of ['submissions', 'referral-check']) {
      expect((await elsewhere.get(`/api/cases/${family.caseId}/${path}`)).status).toBe(404);
    }
    const body = { submittedOn: '2026-06-15' };
    expect((await elsewhere.post(`/api/cases/${family.caseId}/submissions`, body)).status).toBe(404);
    await caseworker.post(
      `/api/cases/${family.caseId}/closures`,
      { reason: 'withdrawn', closedOn: '2026-06-15' },
      { ifMatch: 1 },
    );
    const closed = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/submissions`, body);
    expect([closed.status, closed.body.code]).toEqual([409, 'case-record.case.closed']);
  });
});
