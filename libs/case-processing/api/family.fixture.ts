import { aCase, type TestApi, type TestClient } from '@passage/testing';

/** A family of the tests: the case and its people, the principal applicant first. */
export interface Family {
  caseId: string;
  officeId: string;
  people: string[];
}

const person = (givenNames: string, birthDate: string, relationship: string, change: object = {}) => ({
  givenNames,
  familyName: 'Haddad',
  nameLocal: 'حداد',
  sex: 'female',
  birthDate,
  nationality: 'SY',
  language: 'ar',
  registrationNumber: `111-${givenNames}`,
  relationship,
  ...change,
});

/** A mother of 36, a grandmother of 70 and a child of 8, whose referral is complete unless changed. */
export async function aFamily(
  api: TestApi,
  client: TestClient,
  { programme = 'US-RESETTLEMENT', ...change }: { programme?: string } & Record<string, unknown> = {},
): Promise<Family> {
  const { caseId, officeId, members } = await aCase(api, client, {
    programme,
    submissionCategory: 'LPP',
    people: [
      person('Rania', '1990-02-01', 'principal-applicant'),
      person('Huda', '1956-01-01', 'parent'),
      person('Omar', '2018-05-05', 'child', { sex: 'male' }),
    ],
    ...change,
  });
  const ordered = members.toSorted((one, other) => order(one.relationship) - order(other.relationship));
  return { caseId, officeId, people: ordered.map(({ person: each }) => each.id) };
}

function order(relationship: string): number {
  return ['principal-applicant', 'parent', 'child'].indexOf(relationship);
}

/** The standing clearances of a requirement, by person (or `case`): outcome and period. */
export async function clearancesOf(api: TestApi, { caseId, people }: Family, code: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ personId: string | null; outcome: string; period: string }>(
    `select person_id as "personId", outcome, valid_period::text as period from pipeline.clearances
     where case_id = $1 and requirement_code = $2 and superseded_at is null`,
    [caseId, code],
  );
  return rows
    .map(({ personId, outcome, period }) => `${personId ? people.indexOf(personId) : 'case'} ${outcome} ${period}`)
    .sort();
}

/** What stands in the way of booking because of a requirement, as the stored window says. */
export async function blockersOf(api: TestApi, { caseId }: Family, code: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ kind: string }>(
    `select b ->> 'kind' as kind from pipeline.case_windows, jsonb_array_elements(blockers) b
     where case_id = $1 and b ->> 'requirementCode' = $2 order by 1`,
    [caseId, code],
  );
  return rows.map(({ kind }) => kind);
}

/** Brings a case to its submission. */
export async function submitted(client: TestClient, { caseId }: Family, submittedOn = '2026-06-01'): Promise<void> {
  const confirmed = await client.post(`/api/cases/${caseId}/referral-check/confirmation`);
  const { status, body } = await client.post(`/api/cases/${caseId}/submissions`, { submittedOn });
  if (confirmed.status !== 200 || status !== 201) {
    throw new Error(
      `not submitted: ${confirmed.status} ${JSON.stringify(confirmed.body)} ${status} ${JSON.stringify(body)}`,
    );
  }
}
