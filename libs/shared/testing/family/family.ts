import { randomUUID } from 'node:crypto';
import type { TestClient } from '../persona/test-client';
import type { TestApi } from '../server/start-api';

/** A family made for a test, the principal applicant first. */
export interface TestFamily {
  caseId: string;
  officeId: string;
  personIds: string[];
}

export interface FamilyWish {
  programme?: string;
  /** One person each, the principal applicant first. */
  birthDates?: readonly string[];
  /** Whose case it is. */
  as?: string;
}

interface CreatedCase {
  id: string;
  members: { relationship: string; person: { id: string; givenNames: string; birthDate: string } }[];
}

/** A case made for a test. */
export interface TestCase {
  caseId: string;
  officeId: string;
  members: CreatedCase['members'];
}

/** A case made through the API as the client given; what is not stated is as in an ordinary referral. */
export async function aCase(
  api: TestApi,
  client: TestClient,
  {
    programme = 'US-RESETTLEMENT',
    ...change
  }: { programme?: string; people: readonly object[] } & Record<string, unknown>,
): Promise<TestCase> {
  const officeId = client.staff.officeIds[0] ?? '';
  const { rows } = await api.owner.query<{ id: string }>('select id from pipeline.programmes where code = $1', [
    programme,
  ]);
  const { status, body } = await client.post<CreatedCase>('/api/cases', {
    officeId,
    programmeId: rows[0]?.id,
    referralSource: 'UNHCR',
    referralNumber: `TEST-${randomUUID()}`,
    referredOn: '2026-03-01',
    countryOfAsylum: 'JO',
    countryOfOrigin: 'SY',
    ...change,
  });
  if (status !== 201) throw new Error(`no case was created: ${status} ${JSON.stringify(body)}`);
  return { caseId: body.id, officeId, members: body.members };
}

/** A case made through the API by the caseworker of the demo accounts. */
export async function aFamily(api: TestApi, wish: FamilyWish = {}): Promise<TestFamily> {
  const { programme = 'EU-RELOCATION', birthDates = ['1990-02-01', '2019-05-05'], as = 'caseworker' } = wish;
  const { caseId, officeId, members } = await aCase(api, await api.as(as), {
    programme,
    people: birthDates.map((birthDate, index) => ({
      givenNames: `Member ${index + 1}`,
      familyName: 'Barakat',
      nameLocal: 'بركات',
      sex: index % 2 === 0 ? 'female' : 'male',
      birthDate,
      nationality: 'SY',
      relationship: index === 0 ? 'principal-applicant' : 'child',
    })),
  });
  const personIds = birthDates.map(
    (birthDate) => members.find(({ person }) => person.birthDate === birthDate)?.person.id ?? '',
  );
  return { caseId, officeId, personIds };
}

/** The people of a case by their given names, in this order. */
export function peopleNamed<Names extends readonly string[]>(
  { members }: Pick<TestCase, 'members'>,
  ...names: Names
): { [N in keyof Names]: string } {
  const idOf = (name: string) => members.find(({ person }) => person.givenNames === name)?.person.id ?? '';
  return names.map(idOf) as { [N in keyof Names]: string };
}

/** Records steps of a case behind the API, as another stage would. */
export async function reached(
  api: TestApi,
  { caseId, officeId }: Pick<TestFamily, 'caseId' | 'officeId'>,
  steps: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [code, happenedOn] of Object.entries(steps)) {
    await api.owner.query(
      'insert into pipeline.milestones (id, case_id, office_id, code, happened_on) values (gen_random_uuid(), $1, $2, $3, $4)',
      [caseId, officeId, code, happenedOn],
    );
  }
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

/** Meets every requirement of the family from one day up to another, and submits it: arranged behind the API. */
export async function clearEverything(
  api: TestApi,
  { caseId }: TestFamily,
  from: string,
  to: string,
  except: readonly string[] = [],
): Promise<void> {
  await api.owner.query(
    `insert into pipeline.clearances (id, case_id, office_id, person_id, requirement_code, stage, outcome, valid_period, source_type)
     select gen_random_uuid(), i.case_id, c.office_id, i.person_id, i.code, i.stage, 'cleared', daterange($2, $3), 'test'
     from pipeline.items i join case_record.cases c on c.id = i.case_id where i.case_id = $1 and not i.code = any ($4)`,
    [caseId, from, to, except],
  );
  await api.owner.query(
    `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
     select gen_random_uuid(), id, office_id, 'submitted', '2026-04-01' from case_record.cases where id = $1`,
    [caseId],
  );
}
