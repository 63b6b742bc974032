import { randomUUID } from 'node:crypto';
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
  members: { person: { id: string; birthDate: string } }[];
}

/** A case made through the API by the caseworker of the demo accounts. */
export async function aFamily(api: TestApi, wish: FamilyWish = {}): Promise<TestFamily> {
  const { programme = 'EU-RELOCATION', birthDates = ['1990-02-01', '2019-05-05'], as = 'caseworker' } = wish;
  const caseworker = await api.as(as);
  const officeId = caseworker.staff.officeIds[0] ?? '';
  const { rows } = await api.owner.query<{ id: string }>('select id from pipeline.programmes where code = $1', [
    programme,
  ]);
  const { status, body } = await caseworker.post<CreatedCase>('/api/cases', {
    officeId,
    programmeId: rows[0]?.id,
    referralSource: 'UNHCR',
    referralNumber: `TEST-${randomUUID()}`,
    referredOn: '2026-03-01',
    countryOfAsylum: 'JO',
    countryOfOrigin: 'SY',
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
  if (status !== 201) throw new Error(`no case was created: ${status} ${JSON.stringify(body)}`);
  const personIds = birthDates.map(
    (birthDate) => body.members.find(({ person }) => person.birthDate === birthDate)?.person.id ?? '',
  );
  return { caseId: body.id, officeId, personIds };
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
