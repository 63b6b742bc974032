import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BestInterestList, CheckLineList, FamilyEvent } from '@passage/case-processing/domain';
import type { Person, CaseDetail, CustodyList, DuplicateComparison, PersonMerge } from '@passage/case-record/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

/** What is kept of a person by every area, when their records become one, two again, or their family is split. */
describe('what is kept of a person', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;
  let referrals = 0;

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

  const person = (givenNames: string, birthDate: string, relationship: string, change: object = {}) => ({
    ...{ givenNames, familyName: 'Sayegh', nameLocal: '', sex: 'female', birthDate, nationality: 'SY', relationship },
    ...change,
  });
  /** A mother, a grandmother and a child of eight. */
  const aFamily = async () => {
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from pipeline.programmes where code = 'US-RESETTLEMENT'`,
    );
    const { body } = await caseworker.post<CaseDetail>('/api/cases', {
      ...{ officeId: caseworker.staff.officeIds[0], programmeId: rows[0]?.id, referralSource: 'UNHCR' },
      ...{ referralNumber: `KEPT-${(referrals += 1)}`, referredOn: '2026-03-01', submissionCategory: 'LPP' },
      ...{ countryOfAsylum: 'JO', countryOfOrigin: 'SY' },
      people: [
        person('Rania', '1990-02-01', 'principal-applicant', { joinedOn: '2026-03-01' }),
        person('Huda', '1956-01-01', 'parent', { joinedOn: '2026-03-01' }),
        person('Omar', '2018-05-05', 'child', { sex: 'male', joinedOn: '2026-03-01' }),
      ],
    });
    const idOf = (name: string) => body.members.find(({ person: each }) => each.givenNames === name)?.person.id ?? '';
    return { caseId: body.id, mother: idOf('Rania'), grandmother: idOf('Huda'), child: idOf('Omar') };
  };
  /** Another record of the child in the same case, with something of every area kept of it. */
  const secondRecord = async (caseId: string, custodian: string): Promise<string> => {
    const twice = person('Umar', '2018-05-05', 'child', { sex: 'male' });
    const { body } = await caseworker.post<Person>(`/api/cases/${caseId}/people`, twice);
    const custody = { childId: body.id, personId: custodian, kind: 'sole', fromOn: '2026-01-01' };
    await caseworker.post(`/api/cases/${caseId}/custodies`, custody);
    const ofPerson = `$1::uuid as person_id, c.id as case_id, c.office_id`;
    const rows: [table: string, columns: string, values: string][] = [
      [
        'case_record.specific_needs',
        'code, compartment, noted_on',
        `(select code from case_record.specific_need_codes where compartment = 'protection' limit 1), 'protection', date '2026-05-01'`,
      ],
      [
        'case_record.consents',
        'purpose, recipient, given_on, given_by, guardian_name, language',
        `'resettlement', 'unhcr', date '2026-05-01', 'guardian', 'Rania', 'ar'`,
      ],
      [
        'case_record.photos',
        'media_type, size_bytes, sha256, storage_key, taken_in',
        `'image/jpeg', 1, 'x', 'x', date '2026-05-01'`,
      ],
      ['health.assessments', 'state, examined_on, outcome', `'examined', date '2026-05-02', 'pending'`],
      [
        'case_processing.security_checks',
        'check_type_id, type_code, asked_on, asked_by',
        `t.id, t.code, date '2026-05-03', s.id`,
      ],
      [
        'case_processing.fingerprint_appointments',
        'check_type_id, starts_at, time_zone, place, planned_by',
        `t.id, timestamptz '2026-07-01 08:00+00', 'Asia/Amman', 'Clinic', s.id`,
      ],
      [
        'case_processing.best_interests',
        'procedure, opened_on, held_on, outcome, authority, recorded_by',
        `'assessment', date '2026-04-01', date '2026-05-04', 'in-favour', 'Panel', s.id`,
      ],
      [
        'pipeline.clearances',
        'requirement_code, stage, outcome, valid_period, source_type',
        `'case.fingerprints', 'case-processing', 'cleared', daterange('2026-05-03', null), 'test'`,
      ],
    ];
    for (const [table, columns, values] of rows) {
      await api.owner.query(
        `insert into ${table} (id, person_id, case_id, office_id, ${columns})
         select gen_random_uuid(), ${ofPerson}, ${values} from case_record.cases c,
           (select id from access.staff limit 1) s, (select * from case_processing.check_types where programme_code = 'US-RESETTLEMENT' limit 1) t
         where c.id = $2`,
        [body.id, caseId],
      );
    }
    return body.id;
  };
  const merge = async (survivorId: string, mergedId: string) => {
    const pair = { personId: survivorId, otherPersonId: mergedId };
    const { body: found } = await caseworker.post<DuplicateComparison>('/api/duplicate-pairs', pair);
    const versionOf = (id: string) => found.people.find((each) => each.person.id === id)?.person.version;
    const input = { survivorVersion: versionOf(survivorId), mergedVersion: versionOf(mergedId), reason: 'One child' };
    const { status, body } = await caseworker.post<PersonMerge>(
      `/api/duplicate-pairs/${found.pair.id}/merge`,
      { survivorId, ...input },
      { ifMatch: found.pair.version },
    );
    expect(status).toBe(201);
    return body;
  };
  /** Every row of every table that names one of the people. */
  const everythingOf = async (...ids: string[]) => {
    const tables = ['specific_needs', 'consents', 'photos'].map((each) => `case_record.${each}`);
    const stages = [
      'health.assessments',
      'case_processing.security_checks',
      'case_processing.fingerprint_appointments',
    ];
    const all = [...tables, ...stages, 'case_processing.best_interests', 'pipeline.clearances'];
    const { rows } = await api.owner.query<{ row: object }>(
      `${all.map((table) => `select to_jsonb(t) as row from ${table} t where person_id = any ($1)`).join(' union all ')}
       union all select to_jsonb(u) from case_record.custodies u where child_id = any ($1) or person_id = any ($1) order by 1`,
      [ids],
    );
    return rows;
  };
  const custodiesOf = async (caseId: string) =>
    (await caseworker.get<CustodyList>(`/api/cases/${caseId}/custodies`)).body.items.map(({ childId, personId }) => [
      childId,
      personId,
    ]);

  it('goes with the record that goes on, and is given back exactly when the merge is undone', async () => {
    const { caseId, mother, child } = await aFamily();
    const record = await secondRecord(caseId, mother);
    const before = await everythingOf(child, record);
    expect(before).toHaveLength(9);
    const made = await merge(child, record);

    expect(await custodiesOf(caseId)).toEqual([[child, mother]]);
    const kept = await caseworker.get<{ specificNeeds: unknown[]; consents: unknown[]; photo: unknown }>(
      `/api/people/${child}`,
    );
    expect([kept.status, JSON.stringify(kept.body).includes('guardian')]).toEqual([200, true]);
    const checks = await caseworker.get<CheckLineList>(`/api/cases/${caseId}/security-checks`);
    expect(
      checks.body.items.filter(
        ({ personId, history }) => personId === child && history.some(({ askedOn }) => askedOn === '2026-05-03'),
      ),
    ).toHaveLength(1);
    const prints = await caseworker.get<{ items: { place: string }[] }>(`/api/cases/${caseId}/fingerprints`);
    expect(prints.body.items.map(({ place }) => place)).toEqual(['Clinic']);
    const best = await caseworker.get<BestInterestList>(`/api/cases/${caseId}/best-interests`);
    // What was found of one record is looked at again once it turns out to be of two.
    expect(best.body.items).toMatchObject([{ staleSince: api.today, staleReasons: expect.arrayContaining(['merge']) }]);
    expect(best.body.children).toMatchObject([{ personId: child, standing: 'stale' }]);
    const health = await api.as('health-staff');
    const { body: sheet } = await health.get<{ members: { assessments: { examinedOn: string }[] }[] }>(
      `/api/cases/${caseId}/health`,
    );
    expect(JSON.stringify(sheet)).toContain('2026-05-02');
    const { rows: cleared } = await api.owner.query(
      `select requirement_code as code from pipeline.clearances where person_id = $1`,
      [child],
    );
    expect(cleared).toEqual([{ code: 'case.fingerprints' }]);

    const undoing = await manager.post(`/api/person-merges/${made.id}/undoing`, { reason: 'Twins' }, { ifMatch: 1 });
    expect(undoing.status).toBe(200);
    expect(await everythingOf(child, record)).toEqual(before);
  });

  it('keeps custody whichever of its two people was merged, and leaves it where only one of them goes along', async () => {
    const { caseId, mother, child } = await aFamily();
    const twice = person('Ranya', '1990-02-01', 'sibling', { isMember: false });
    const { body: record } = await caseworker.post<Person>(`/api/cases/${caseId}/people`, twice);
    const custody = { childId: child, personId: record.id, kind: 'sole', fromOn: '2026-01-01' };
    await caseworker.post(`/api/cases/${caseId}/custodies`, custody);
    const made = await merge(mother, record.id);
    expect(await custodiesOf(caseId)).toEqual([[child, mother]]);
    await manager.post(`/api/person-merges/${made.id}/undoing`, { reason: 'Sisters' }, { ifMatch: 1 });
    expect(await custodiesOf(caseId)).toEqual([[child, record.id]]);
  });

  it('follows a child to the case of its own half of a split, and back', async () => {
    const { caseId, grandmother, child } = await aFamily();
    const custody = { childId: child, personId: grandmother, kind: 'sole', fromOn: '2026-01-01' };
    await caseworker.post(`/api/cases/${caseId}/custodies`, custody);
    const { body: before } = await caseworker.get<CaseDetail>(`/api/cases/${caseId}`);
    const { status, body: split } = await caseworker.post<FamilyEvent>(
      `/api/cases/${caseId}/family-events`,
      {
        ...{ kind: 'split', personIds: [grandmother, child], principalApplicantId: grandmother },
        ...{ happenedOn: '2026-06-10', reason: 'Two households' },
      },
      { ifMatch: before.version },
    );
    expect(status).toBe(201);
    const fresh = split.otherCase?.id ?? '';
    expect(await custodiesOf(fresh)).toEqual([[child, grandmother]]);
    expect(await custodiesOf(caseId)).toEqual([]);
    const undoing = { reason: 'Entered by mistake' };
    await caseworker.post(`/api/family-events/${split.id}/undoing`, undoing, { ifMatch: split.version });
    expect(await custodiesOf(caseId)).toEqual([[child, grandmother]]);
  });
});
