import type { CaseDetail } from '@passage/case-record/domain';
import { newId } from '@passage/platform/domain';
import type { TestApi, TestClient } from '@passage/testing';

/** What the tests of this area stand on besides the demo accounts: a programme and an office nobody else is in. */
export interface Surroundings {
  officeId: string;
  programmeId: string;
  /** A caseworker of another office, who must see nothing of the first one's cases. */
  elsewhere: string;
  elsewhereOfficeId: string;
  /** A caseworker of both offices. */
  ofBothOffices: string;
}

/** Makes a programme, a second office and caseworkers there. */
export async function surroundings(api: TestApi): Promise<Surroundings> {
  const caseworker = await api.as('caseworker');
  const made = {
    officeId: caseworker.staff.officeIds[0] ?? '',
    programmeId: newId(),
    elsewhere: `caseworker.${newId()}@passage.example`,
    elsewhereOfficeId: newId(),
    ofBothOffices: `caseworker.${newId()}@passage.example`,
  };
  await api.owner.query(
    `insert into pipeline.programmes (id, code, name, destination, category) values ($1, $2, 'A programme', 'US', 'resettlement')`,
    [made.programmeId, `TEST-${made.programmeId}`],
  );
  await api.owner.query(
    `insert into access.offices (id, code, name, country, time_zone) values ($1, $2, 'Elsewhere', 'KE', 'Africa/Nairobi')`,
    [made.elsewhereOfficeId, made.elsewhereOfficeId.slice(0, 18)],
  );
  for (const [email, offices] of [
    [made.elsewhere, [made.elsewhereOfficeId]],
    [made.ofBothOffices, [made.officeId, made.elsewhereOfficeId]],
  ]) {
    await api.owner.query(
      `insert into access.staff (id, email, name, roles, office_ids, password_hash)
        select $1, $2, 'Another caseworker', roles, $3::uuid[], password_hash from access.staff where id = $4`,
      [newId(), email, offices, caseworker.staff.id],
    );
  }
  return made;
}

let referrals = 0;

/** What is entered for a case of a couple with a child; anything can be given differently. */
export function caseOf({ officeId, programmeId }: Pick<Surroundings, 'officeId' | 'programmeId'>, change: object = {}) {
  referrals += 1;
  return {
    officeId,
    programmeId,
    referralSource: 'UNHCR',
    referralNumber: `AMM-${referrals}`,
    referredOn: '2026-03-01',
    priority: 'normal',
    countryOfAsylum: 'JO',
    countryOfOrigin: 'SY',
    submissionCategory: 'LPP',
    people: [
      personOf({ givenNames: 'Samira', sex: 'female', birthDate: '1990-05-17', relationship: 'principal-applicant' }),
      personOf({ givenNames: 'Yousef', nameLocal: 'يوسف حداد', birthDate: '1988-02-03', relationship: 'spouse' }),
      personOf({
        givenNames: 'Huda',
        nameLocal: 'هدى حداد',
        sex: 'female',
        birthDate: '2015-11-30',
        relationship: 'child',
      }),
    ],
    ...change,
  };
}

/** What is entered for a person; anything can be given differently. */
export function personOf(change: object = {}) {
  return {
    givenNames: 'Samir',
    familyName: 'Haddad',
    nameLocal: 'سمير حداد',
    sex: 'male',
    birthDate: '1999-04-01',
    nationality: 'SY',
    language: 'ar',
    relationship: 'sibling',
    ...change,
  };
}

/** Creates a case as the client given. */
export async function createCase(client: TestClient, around: Surroundings, change: object = {}): Promise<CaseDetail> {
  const { status, body } = await client.post<CaseDetail>('/api/cases', caseOf(around, change));
  if (status !== 201) throw new Error(`the case was not created: ${status} ${JSON.stringify(body)}`);
  return body;
}
