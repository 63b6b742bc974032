import type { CaseDetail } from '@passage/case-record/domain';
import { newId } from '@passage/platform/domain';
import type { TestApi } from '@passage/testing';

/** A family of the tests: the case and its people, the mother first, then her son of 8 and her daughter of 1. */
export interface Family {
  caseId: string;
  officeId: string;
  people: [mother: string, son: string, daughter: string];
}

let referrals = 0;

const person = (givenNames: string, birthDate: string, relationship: string) => ({
  givenNames,
  familyName: 'Sayegh',
  nameLocal: 'صايغ',
  sex: 'female',
  birthDate,
  nationality: 'SY',
  relationship,
});

/** A family that was submitted, so that its health lane is due. */
export async function aFamily(api: TestApi, { programme = 'US-RESETTLEMENT' } = {}): Promise<Family> {
  const referral = (referrals += 1);
  const caseworker = await api.as('caseworker');
  const officeId = caseworker.staff.officeIds[0] ?? '';
  const { rows } = await api.owner.query<{ id: string }>('select id from pipeline.programmes where code = $1', [
    programme,
  ]);
  const { status, body } = await caseworker.post<CaseDetail>('/api/cases', {
    officeId,
    programmeId: rows[0]?.id,
    referralSource: 'UNHCR',
    referralNumber: `HEALTH-${referral}`,
    referredOn: '2026-03-01',
    countryOfAsylum: 'JO',
    countryOfOrigin: 'SY',
    people: [
      person('Salma', '1990-02-01', 'principal-applicant'),
      person('Adam', '2018-05-05', 'child'),
      person('Lea', '2025-05-05', 'child'),
    ],
  });
  if (status !== 201) throw new Error(`no case was created: ${status} ${JSON.stringify(body)}`);
  await api.owner.query(
    `insert into pipeline.milestones (id, case_id, office_id, code, happened_on) values ($1, $2, $3, 'submitted', '2026-04-01')`,
    [newId(), body.id, officeId],
  );
  const named = (name: string) => body.members.find((member) => member.person.givenNames === name)?.person.id ?? '';
  return { caseId: body.id, officeId, people: [named('Salma'), named('Adam'), named('Lea')] };
}

/** The standing clearances of a person for a requirement: outcome and period. */
export async function clearancesOf(api: TestApi, personId: string, code: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ told: string }>(
    `select outcome || ' ' || valid_period::text as told from pipeline.clearances
     where person_id = $1 and requirement_code = $2 and superseded_at is null order by 1`,
    [personId, code],
  );
  return rows.map(({ told }) => told);
}

/** The people of whom a requirement keeps a family from booking, as the stored window says, with the reason. */
export async function blockersOf(api: TestApi, { caseId, people }: Family, code: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ kind: string; personId: string }>(
    `select b ->> 'kind' as kind, b ->> 'personId' as "personId" from pipeline.case_windows, jsonb_array_elements(blockers) b
     where case_id = $1 and b ->> 'requirementCode' = $2`,
    [caseId, code],
  );
  return rows.map(({ kind, personId }) => `${people.indexOf(personId)} ${kind}`).sort();
}

/** The needs that stand for a person, as every stage sees them. */
export async function needsOf(api: TestApi, personId: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ code: string }>(
    'select code from pipeline.needs where person_id = $1 and ended_on is null order by code',
    [personId],
  );
  return rows.map(({ code }) => code);
}
