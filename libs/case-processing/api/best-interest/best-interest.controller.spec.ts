import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BestInterest, BestInterestList, BestInterestRule, ReferralCheck } from '@passage/case-processing/domain';
import type { CustodyList } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, submitted, type Family } from '../family.fixture';

describe('the best interests of children', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    [caseworker, manager] = [await api.as('caseworker'), await api.as('manager')];
  });

  afterAll(async () => {
    await api.stop();
  });

  /** A family whose child of eight belongs to nobody in it. */
  const withLoneChild = async (): Promise<Family> => {
    const family = await aFamily(api, caseworker);
    await api.owner.query(`update case_record.case_members set relationship = 'unrelated-minor' where person_id = $1`, [
      family.people[2],
    ]);
    return family;
  };
  const procedure = (family: Family, change: object = {}) => ({
    ...{ personId: family.people[2], procedure: 'determination', openedOn: '2026-04-01', authority: 'Panel of Amman' },
    ...change,
  });
  const result = { heldOn: '2026-05-20', outcome: 'in-favour', recommendation: 'To travel with the aunt' };
  const record = async <T = BestInterest>({ caseId }: Family, input: object) =>
    await caseworker.post<T>(`/api/cases/${caseId}/best-interests`, input);
  const list = async ({ caseId }: Family) =>
    (await caseworker.get<BestInterestList>(`/api/cases/${caseId}/best-interests`)).body;
  const missing = async ({ caseId }: Family, client = caseworker) =>
    (await client.get<ReferralCheck>(`/api/cases/${caseId}/referral-check`)).body.missing.map(({ code }) => code);
  /** An aunt who stays behind is the child's guardian, as a paper says. */
  const withPaper = async ({ caseId, officeId, people }: Family) => {
    const aunt = await caseworker.post<{ id: string }>(`/api/cases/${caseId}/people`, {
      ...{ givenNames: 'Salma', familyName: 'Haddad', nameLocal: '', sex: 'female', birthDate: '1980-01-01' },
      ...{ nationality: 'SY', relationship: 'other-dependant' },
    });
    const { rows } = await api.owner.query<{ id: string }>(
      `insert into case_record.documents (id, case_id, office_id, person_id, kind, title, file_name, media_type, size_bytes, sha256, storage_key, uploaded_by)
       values (gen_random_uuid(), $1, $2, $3, 'custody-paper', 'Guardianship', 'paper.pdf', 'application/pdf', 1, 'x', 'x', $4) returning id`,
      [caseId, officeId, people[2], caseworker.staff.id],
    );
    const custody = { childId: people[2], personId: aunt.body.id, kind: 'guardian', fromOn: '2026-01-01' };
    return { ...custody, documentId: rows[0]?.id };
  };
  const withGuardian = async (family: Family) => {
    const { status } = await caseworker.post(`/api/cases/${family.caseId}/custodies`, await withPaper(family));
    expect(status).toBe(201);
  };

  it('keep a case from being submitted until a panel has found in favour and custody is on paper', async () => {
    const family = await withLoneChild();
    expect(await missing(family)).toEqual(['custody-paper', 'best-interest']);
    await withGuardian(family);
    const { status, body: open } = await record(family, procedure(family));
    expect([status, open.outcome]).toEqual([201, null]);
    expect(await missing(family)).toEqual(['best-interest-open']);
    const { children } = await list(family);
    expect(children).toMatchObject([
      { personId: family.people[2], situations: ['unaccompanied'], isOnPaper: true, standing: 'open', isMissing: true },
    ]);
    const { personId: _, ...facts } = procedure(family, result);
    const path = `/api/best-interests/${open.id}`;
    expect((await caseworker.put(path, facts)).status).toBe(428);
    expect((await caseworker.put(path, facts, { ifMatch: 9 })).status).toBe(412);
    expect((await caseworker.put<BestInterest>(path, facts, { ifMatch: 1 })).body).toMatchObject(result);
    expect(await missing(family)).toEqual([]);
    expect((await list(family)).children).toMatchObject([{ standing: 'met', validUntil: '2027-05-20' }]);
    await submitted(caseworker, family);
  });

  it('keep a case from being submitted while a paper says of nobody that they have custody, naming the child', async () => {
    const family = await withLoneChild();
    const custody = await withPaper(family);
    const standing = async () =>
      (await caseworker.get<CustodyList>(`/api/cases/${family.caseId}/custodies`)).body.verdicts.find(
        ({ childId }) => childId === family.people[2],
      );
    expect([await missing(family), await standing()]).toMatchObject([
      ['custody-paper', 'best-interest'],
      { standing: 'unsettled' },
    ]);
    const refused = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/submissions`, {
      submittedOn: '2026-06-10',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'pipeline.gate.closed']);
    expect(refused.body.errors).toContainEqual(
      expect.objectContaining({
        field: `members.${family.people[2]}`,
        code: 'case-processing.referral-check.missing-custody-paper',
        reason: 'Omar Haddad has no parent in the case, and no custody paper that says who may care for the child',
      }),
    );
    await caseworker.post(`/api/cases/${family.caseId}/custodies`, custody);
    expect([await missing(family), await standing()]).toMatchObject([
      ['best-interest'],
      { standing: 'settled', reasons: ['guardian-stays-behind'] },
    ]);
  });

  it('are looked at again when the case is submitted, whatever was confirmed before', async () => {
    const family = await withLoneChild();
    await withGuardian(family);
    const { body } = await record(family, procedure(family, result));
    await caseworker.post(`/api/cases/${family.caseId}/referral-check/confirmation`);
    const withdrawal = `/api/best-interests/${body.id}/withdrawal`;
    await caseworker.post(withdrawal, { reason: 'Of another child' }, { ifMatch: 1 });
    const refused = await caseworker.post<ProblemDetails>(`/api/cases/${family.caseId}/submissions`, {
      submittedOn: '2026-06-10',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'case-processing.submission.children-unsettled']);
    expect(refused.body.errors?.map(({ field, code }) => [field, code])).toEqual([
      [`members.${family.people[2]}`, 'case-processing.referral-check.missing-best-interest'],
    ]);
    const again = await caseworker.post<ProblemDetails>(withdrawal, { reason: 'Again' }, { ifMatch: 2 });
    expect([again.status, again.body.code]).toEqual([409, 'case-processing.best-interest.withdrawn']);
  });

  it('are closed to whoever does not hold the compartment, who learns only that something is missing', async () => {
    const family = await withLoneChild();
    await withGuardian(family);
    await record(family, procedure(family, { ...result, outcome: 'against' }));
    expect(await missing(family)).toEqual(['best-interest-against']);
    expect(await missing(family, manager)).toEqual(['best-interest']);
    expect((await manager.get(`/api/cases/${family.caseId}/best-interests`)).status).toBe(403);
    const timeline = async (client: TestClient) =>
      (await client.get<{ items: { code: string }[] }>(`/api/cases/${family.caseId}/timeline`)).body.items.map(
        ({ code }) => code,
      );
    expect(await timeline(caseworker)).toContain('case-processing.best-interest.concluded');
    expect(await timeline(manager)).not.toContain('case-processing.best-interest.concluded');
    await record(family, procedure(family, { ...result, heldOn: '2026-06-01' }));
    expect(await missing(family, manager)).toEqual([]);
  });

  it('are recorded of a child of the case, once while open, with days that can be', async () => {
    const family = await withLoneChild();
    const other = await aFamily(api, caseworker);
    const codeOf = async (change: object) => {
      const { status, body } = await record<ProblemDetails>(family, procedure(family, change));
      return [status, body.errors?.[0]?.code ?? body.code];
    };
    expect(await codeOf({ personId: other.people[2] })).toEqual([422, 'case-record.person.not-of-case']);
    expect(await codeOf({ personId: family.people[0] })).toEqual([422, 'case-processing.best-interest.of-age']);
    expect(await codeOf({ openedOn: '2026-06-16' })).toEqual([422, 'platform.field.future-date']);
    expect(await codeOf({ heldOn: '2026-05-01' })).toEqual([422, 'case-processing.best-interest.result-incomplete']);
    expect(await codeOf({ ...result, heldOn: '2026-03-31' })).toEqual([
      ...[422, 'case-processing.best-interest.held-before-opened'],
    ]);
    expect(await codeOf({ documentId: family.caseId })).toEqual([422, 'case-record.document.not-of-case']);
    expect((await record(family, procedure(family))).status).toBe(201);
    expect(await codeOf({})).toEqual([409, 'case-processing.best-interest.already-open']);
    const stranger = await api.as('caseworker.nairobi@passage.example');
    expect((await stranger.get(`/api/cases/${family.caseId}/best-interests`)).status).toBe(404);
  });

  it('hold as long as the rule in force says, which an administrator changes from a day on', async () => {
    const administrator = await api.as('administrator');
    const family = await withLoneChild();
    await withGuardian(family);
    await record(family, procedure(family, { openedOn: '2025-11-01', ...result, heldOn: '2025-12-01' }));
    expect(await missing(family)).toEqual([]);
    const rule = { situation: 'unaccompanied', effectiveFrom: '2026-06-10', procedure: 'determination' };
    const { status, body } = await administrator.post<BestInterestRule>('/api/best-interest-rules', {
      ...{ ...rule, custodyPaper: 'needed', validMonths: 6, sourceNote: 'Letter of the panel' },
    });
    expect([status, body.isInForce, body.isVerified]).toEqual([201, true, false]);
    expect(await missing(family)).toEqual(['best-interest-lapsed']);
    const { id, version, isInForce: _, situation: _s, effectiveFrom: _e, ...fields } = body;
    const path = `/api/best-interest-rules/${id}`;
    expect((await administrator.put(path, { ...fields, validMonths: null }, { ifMatch: version })).status).toBe(200);
    expect(await missing(family)).toEqual([]);
    expect((await administrator.put(path, fields, { ifMatch: version })).status).toBe(412);
    expect((await administrator.post('/api/best-interest-rules', { ...rule, custodyPaper: 'needed' })).status).toBe(
      409,
    );
    expect((await caseworker.post('/api/best-interest-rules', rule)).status).toBe(403);
    expect((await manager.get('/api/best-interest-rules')).status).toBe(200);
  });
});
