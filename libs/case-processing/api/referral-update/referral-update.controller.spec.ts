import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FamilyEvent, ReferralImport, ReferralUpdate, RejectedRow } from '@passage/case-processing/domain';
import type { Approval, CaseDetail } from '@passage/case-record/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { checked, created, families, referralCsv, settled, type Cells } from '../referral-import/referral-file.fixture';

describe('updating cases by an import', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const updatesOf = async ({ id }: ReferralImport, query = '') =>
    (await caseworker.get<Page<ReferralUpdate>>(`/api/referral-imports/${id}/updates?limit=100${query}`)).body.items;
  const choose = async ({ id }: ReferralImport, choice: string, familyIds: string[] | null = null) =>
    (await caseworker.post<ReferralImport>(`/api/referral-imports/${id}/choices`, { choice, familyIds })).body;
  const confirm = async (found: ReferralImport) =>
    await settled(
      caseworker,
      (
        await caseworker.post<ReferralImport>(`/api/referral-imports/${found.id}/confirmation`, undefined, {
          ifMatch: found.version,
        })
      ).body,
    );
  const rejectedOf = async ({ id }: ReferralImport) =>
    (await caseworker.get<Page<RejectedRow>>(`/api/referral-imports/${id}/rejected-rows`)).body.items;
  const read = async (caseId: string) => (await caseworker.get<CaseDetail>(`/api/cases/${caseId}`)).body;
  /** Cases made of rows; the rows with a column of some changed make the next file. */
  const kept = async (rows: Cells[]) => {
    await created(caseworker, await checked(caseworker, referralCsv(rows)));
    return rows;
  };
  const changed = (rows: Cells[], changes: Record<number, Cells>) =>
    referralCsv(rows.map((row, index) => ({ ...row, ...changes[index] })));

  it('shows what stands and what would stand, and writes it where somebody says so', async () => {
    const rows = await kept(families(2, 'UPD'));
    const newborn = { referral_number: 'UPD-1', relationship: 'child', given_names: 'Noor', birth_date: '2026-01-05' };
    const file = referralCsv([
      { ...rows[0], phone: '+962 795 550 134', processing_priority: 'urgent' },
      { ...rows[1], sex: 'male', language: 'ar', document_number: 'n00417', document_kind: 'national id' },
      newborn,
      ...rows.slice(3).map((row) => ({ ...row, processing_priority: 'urgent' })),
    ]);
    const found = await checked(caseworker, file, 'update.csv');
    expect(found.counts).toMatchObject({ ready: 0, differing: 2, taken: 0, alreadyThere: 0, rejected: 0 });
    const [first, second] = await updatesOf(found);
    if (!first || !second) throw new Error('no differences were found');
    expect(first.differences.case).toEqual([{ field: 'processingPriority', from: 'normal', to: 'urgent' }]);
    expect(
      first.differences.people.flatMap(({ rowNumber, fields }) => fields.map((each) => [rowNumber, each])),
    ).toEqual([
      [2, { field: 'phone', from: null, to: '+962 795 550 134', needsApproval: false }],
      [3, { field: 'sex', from: 'female', to: 'male', needsApproval: false }],
      [3, { field: 'language', from: null, to: 'ar', needsApproval: false }],
      [3, { field: 'documentNumber', from: null, to: 'N00417', needsApproval: false }],
    ]);
    expect(first.differences.added).toMatchObject([{ rowNumber: 4, relationship: 'child', birthDate: '2026-01-05' }]);
    expect(first.differences.absent).toHaveLength(1);

    const early = await caseworker.post<ProblemDetails>(`/api/referral-imports/${found.id}/confirmation`, undefined, {
      ifMatch: found.version,
    });
    expect([early.status, early.body.code]).toEqual([409, 'case-processing.import-run.nothing-to-create']);
    await choose(found, 'update', [first.familyId]);
    const decided = await choose(found, 'leave');
    expect(decided.counts).toMatchObject({ differing: 2, taken: 1, takenPeople: 3 });
    const done = await confirm(decided);
    expect(done).toMatchObject({ state: 'done', counts: { updated: 1, skipped: 1, differing: 0, rejectedRows: 0 } });

    const after = await read(first.caseId);
    expect(after).toMatchObject({ processingPriority: 'urgent' });
    expect(after.members).toHaveLength(4);
    expect(after.members.map(({ person }) => person.phone)).toContain('+962 795 550 134');
    expect(after.relationships).toHaveLength(3);
    expect((await read(second.caseId)).processingPriority).toBe('normal');
    const { rows: papers } = await api.owner.query(
      `select kind, number from case_record.identity_documents where case_id = $1`,
      [first.caseId],
    );
    expect(papers).toEqual([{ kind: 'identity-card', number: 'N00417' }]);
    const { rows: audited } = await api.owner.query<{ n: number }>(
      `select count(*)::int as n from audit.change_log where table_name = 'case_record.cases' and row_id = $1 and action = 'update'`,
      [first.caseId],
    );
    expect(audited[0]?.n).toBe(1);
    const { body: events } = await caseworker.get<{ items: FamilyEvent[] }>(`/api/cases/${first.caseId}/family-events`);
    expect(events.items).toMatchObject([{ kind: 'add-on', reason: 'update.csv', obstacles: [] }]);

    const again = await checked(caseworker, file, 'update-again.csv');
    expect(again.counts).toMatchObject({ differing: 1, alreadyThere: 1 });
    expect((await updatesOf(again)).map(({ referralNumber, state }) => `${referralNumber} ${state}`)).toEqual([
      'UPD-1 already-there',
      'UPD-2 differs',
    ]);
  });

  it('writes nothing over what somebody changed since, and gives the rows back with the reason', async () => {
    const rows = await kept(families(2, 'RACE'));
    const found = await checked(caseworker, changed(rows, { 1: { sex: 'male' }, 4: { sex: 'male' } }), 'race.csv');
    const [first] = await updatesOf(found);
    const child = (await read(first?.caseId ?? '')).members[1]?.person;
    await caseworker.patch(`/api/people/${child?.id}`, { language: 'fr' }, { ifMatch: child?.version ?? 0 });
    const done = await confirm(await choose(found, 'update'));
    expect(done.counts).toMatchObject({ updated: 1, rejected: 1, rejectedRows: 3 });
    const after = (await read(first?.caseId ?? '')).members.map(({ person }) => person);
    expect(after.every(({ sex }) => sex === 'female')).toBe(true);
    const code = 'case-processing.referral-update.changed-since';
    expect((await rejectedOf(done)).map(({ errors }) => errors.map((each) => each.code))).toEqual([
      [code],
      [code],
      [code],
    ]);
    const file = await caseworker.get<string>(`/api/referral-imports/${done.id}/rejected-rows/file`);
    expect(file.body).toContain('was changed since its differences were shown');
  });

  it('adds nobody whose joining has to be looked at first, and says where to do so', async () => {
    const rows = await kept(families(1, 'BOOKED'));
    const newborn = {
      referral_number: 'BOOKED-1',
      relationship: 'child',
      given_names: 'Noor',
      birth_date: '2026-01-05',
    };
    const found = await checked(caseworker, referralCsv([...rows, newborn]));
    const [update] = await updatesOf(found);
    await api.owner.query(
      `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
       select gen_random_uuid(), id, office_id, 'booked', '2026-06-05' from case_record.cases where id = $1`,
      [update?.caseId],
    );
    const done = await confirm(await choose(found, 'update'));
    expect(done.counts).toMatchObject({ updated: 0, rejected: 1 });
    expect((await rejectedOf(done))[0]?.errors.map(({ code }) => code)).toEqual([
      'case-processing.referral-update.needs-event',
    ]);
    expect((await read(update?.caseId ?? '')).members).toHaveLength(3);
  });

  it('that is stopped keeps each case as it was or whole, and goes on where it was', async () => {
    const count = 40;
    const rows = await kept(families(count, 'HALT'));
    const file = referralCsv(rows.map((row) => ({ ...row, language: 'ar', processing_priority: 'urgent' })));
    const found = await checked(caseworker, file, 'halt.csv');
    const decided = await choose(found, 'update');
    expect(decided.counts).toMatchObject({ taken: count, takenPeople: 3 * count });
    const address = `/api/referral-imports/${found.id}`;
    const { body: running } = await caseworker.post<ReferralImport>(`${address}/confirmation`, undefined, {
      ifMatch: decided.version,
    });
    const updated = async () =>
      (
        await api.owner.query<{ people: number }>(
          `select count(*)::int as people from case_record.cases c join case_record.people p on p.case_id = c.id
           where c.referral_number like 'HALT-%' and c.processing_priority = 'urgent' and p.language = 'ar'`,
        )
      ).rows[0]?.people ?? 0;
    while ((await updated()) === 0);
    await caseworker.post(`/api/jobs/${running.jobId}/cancel`);
    const stopped = await settled(caseworker, running);
    expect(stopped.state).toBe('stopped');
    expect(stopped.counts.updated + stopped.counts.taken).toBe(count);
    expect(await updated()).toBe(3 * stopped.counts.updated);
    const done = await confirm(stopped);
    expect(done).toMatchObject({ state: 'done', counts: { updated: count, taken: 0, rejected: 0 } });
    expect(await updated()).toBe(3 * count);
  });

  it('puts who somebody is to a colleague where the rules ask for it, and does not ask twice', async () => {
    const rows = await kept(families(1, 'EYES'));
    await api.owner.query(`update case_record.approval_rules set applies_from = null where programme_id is null`);
    const file = changed(rows, { 1: { given_names: 'Karima', language: 'ar' } });
    const found = await checked(caseworker, file, 'names.csv');
    const [update] = await updatesOf(found);
    expect(update?.differences.people[0]?.fields).toMatchObject([
      { field: 'givenNames', needsApproval: true },
      { field: 'language', needsApproval: false },
    ]);
    expect((await confirm(await choose(found, 'update'))).counts).toMatchObject({ updated: 1 });
    const caseId = update?.caseId ?? '';
    const waiting = await caseworker.get<{ items: Approval[] }>(`/api/cases/${caseId}/approvals`);
    expect(waiting.body.items).toMatchObject([
      { kind: 'case-record.identity-change', state: 'waiting', after: { givenNames: 'Karima' }, reason: 'names.csv' },
    ]);
    const again = await checked(caseworker, file, 'names-again.csv');
    expect(again.counts).toMatchObject({ differing: 0, alreadyThere: 1 });
    expect((await updatesOf(again))[0]?.differences.notes).toMatchObject([{ code: 'approval-waiting' }]);
    await api.owner.query(
      `update case_record.approval_rules set applies_from = 'submitted' where programme_id is null`,
    );
  });

  it('marks what rests on an identity as stale, as an edit by hand does', async () => {
    const rows = await kept(families(1, 'STALE'));
    const found = await checked(caseworker, changed(rows, { 1: { birth_date: '2010-12-24' } }));
    const [update] = await updatesOf(found);
    const child = (await read(update?.caseId ?? '')).members[1]?.person.id;
    await api.owner.query(
      `insert into pipeline.clearances (id, case_id, office_id, person_id, requirement_code, stage, outcome, valid_period, source_type)
       select gen_random_uuid(), c.id, c.office_id, $2, r.code, r.stage, 'cleared', daterange(current_date, null), 'test'
       from case_record.cases c join pipeline.rules_in_force v on v.programme_id = c.programme_id
       join pipeline.requirements r on r.programme_version_id = v.programme_version_id
       where c.id = $1 and r.subject = 'person' and 'birth-date' = any (r.stale_on) limit 1`,
      [update?.caseId, child],
    );
    await confirm(await choose(found, 'update'));
    const { rows: stale } = await api.owner.query(
      `select stale_reason as reason from pipeline.clearances where person_id = $1`,
      [child],
    );
    expect(stale).toEqual([{ reason: 'birth-date' }]);
  });

  it('turns away rows of which nobody can say who they are, and cases that are closed', async () => {
    const rows = await kept(
      families(2, 'WHO').map((row, index) => (index === 1 ? { ...row, document_number: 'N00417' } : row)),
    );
    const another = {
      given_names: 'Other',
      birth_date: '2012-01-01',
      registration_number: '',
      document_number: 'N00417',
    };
    const unclear = referralCsv([...rows.slice(0, 3), { ...rows[2], ...another }]);
    const refused = await checked(caseworker, unclear);
    expect(refused.counts).toMatchObject({ rejected: 1, rejectedRows: 4 });
    expect((await rejectedOf(refused)).map(({ errors }) => errors.map(({ code }) => code.split('.').at(-1)))).toEqual([
      ...[['family-rejected'], ['family-rejected'], ['family-rejected']],
      ['row-taken'],
    ]);

    const closing = await checked(caseworker, changed(rows.slice(3), { 1: { sex: 'male' } }));
    const [update] = await updatesOf(closing);
    const { version } = await read(update?.caseId ?? '');
    const closure = { reason: 'duplicate', closedOn: api.today };
    await caseworker.post(`/api/cases/${update?.caseId}/closures`, closure, { ifMatch: version });
    const done = await confirm(await choose(closing, 'update'));
    expect((await rejectedOf(done))[0]?.errors.map(({ code }) => code)).toEqual(['case-record.case.closed']);
    const later = await checked(caseworker, changed(rows.slice(3), { 1: { sex: 'male' } }));
    expect(later.counts).toMatchObject({ differing: 0, rejected: 1 });
    expect((await rejectedOf(later))[0]?.errors.map(({ code }) => code)).toEqual([
      'case-processing.referral-update.case-closed',
    ]);
  });

  it('shows and changes nothing of a case another office keeps', async () => {
    const manager = await api.as('manager');
    const rows = families(1, 'FAR').map((row) => ({ ...row, office_code: 'NBO' }));
    await created(manager, await checked(manager, referralCsv(rows)));
    const found = await checked(
      caseworker,
      referralCsv(rows.map((row) => ({ ...row, office_code: 'AMM', sex: 'male' }))),
    );
    expect(found.counts).toMatchObject({ alreadyThere: 1, differing: 0 });
    expect(await updatesOf(found)).toEqual([]);
    const own = await checked(manager, referralCsv(rows.map((row) => ({ ...row, sex: 'male' }))));
    expect((await caseworker.get(`/api/referral-imports/${own.id}/updates`)).status).toBe(404);
    expect(own.counts.differing).toBe(1);
  });
});
