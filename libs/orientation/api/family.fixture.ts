import type { CaseDetail } from '@passage/case-record/domain';
import { newId } from '@passage/platform/domain';
import type { NewSessionInput, Session } from '@passage/orientation/domain';
import type { TestApi } from '@passage/testing';

/** A family of the tests: the case and its people, mother and father first, then their daughter of 8. */
export interface Family {
  caseId: string;
  officeId: string;
  people: [mother: string, father: string, daughter: string];
}

let referrals = 0;

const person = (givenNames: string, birthDate: string, relationship: string) => ({
  givenNames,
  familyName: 'Rahimi',
  nameLocal: 'رحیمی',
  sex: givenNames === 'Farid' ? 'male' : 'female',
  birthDate,
  nationality: 'AF',
  relationship,
});

/** A family that was submitted, so that its orientation lane is due. */
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
    referralNumber: `ORIENTATION-${referral}`,
    referredOn: '2026-03-01',
    countryOfAsylum: 'JO',
    countryOfOrigin: 'AF',
    people: [
      person('Maryam', '1992-02-01', 'principal-applicant'),
      person('Farid', '1990-05-05', 'spouse'),
      person('Laila', '2018-05-05', 'child'),
    ],
  });
  if (status !== 201) throw new Error(`no case was created: ${status} ${JSON.stringify(body)}`);
  await api.owner.query(
    `insert into pipeline.milestones (id, case_id, office_id, code, happened_on) values ($1, $2, $3, 'submitted', '2026-04-01')`,
    [newId(), body.id, officeId],
  );
  const named = (name: string) => body.members.find((member) => member.person.givenNames === name)?.person.id ?? '';
  return { caseId: body.id, officeId, people: [named('Maryam'), named('Farid'), named('Laila')] };
}

/** What is stated to plan a session of three days from a day on, in the trainer's office. */
export async function sessionInput(
  api: TestApi,
  days: readonly string[],
  { course = 'US-CO-ADULT', ...change }: Partial<NewSessionInput> & { course?: string } = {},
): Promise<NewSessionInput> {
  const { staff } = await api.as('orientation-trainer');
  const { rows } = await api.owner.query<{ id: string }>('select id from orientation.courses where code = $1', [
    course,
  ]);
  return {
    ...{ courseId: rows[0]?.id ?? '', officeId: staff.officeIds[0] ?? '', site: 'Community centre', language: 'Dari' },
    ...{ trainerId: null, interpreter: '', capacity: 10, childmindingPlaces: 4, isMakeUp: false, note: '' },
    days: days.map((day) => ({ day, startsAt: '09:00', endsAt: '14:00' })),
    ...change,
  };
}

/** A planned session. */
export async function aSession(
  api: TestApi,
  days: readonly string[],
  change: Partial<NewSessionInput> & { course?: string } = {},
): Promise<Session> {
  const trainer = await api.as('orientation-trainer');
  const { status, body } = await trainer.post<Session>(
    '/api/orientation/sessions',
    await sessionInput(api, days, change),
  );
  if (status !== 201) throw new Error(`no session was planned: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** The standing clearances of a person for the course: outcome and period. */
export async function clearancesOf(api: TestApi, personId: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ told: string }>(
    `select outcome || ' ' || valid_period::text as told from pipeline.clearances
     where person_id = $1 and requirement_code = 'orientation.course' and superseded_at is null order by 1`,
    [personId],
  );
  return rows.map(({ told }) => told);
}

/** The people whom the course keeps from booking, as the stored window says. */
export async function blockedOf(api: TestApi, { caseId, people }: Family): Promise<number[]> {
  const { rows } = await api.owner.query<{ personId: string }>(
    `select b ->> 'personId' as "personId" from pipeline.case_windows, jsonb_array_elements(blockers) b
     where case_id = $1 and b ->> 'requirementCode' = 'orientation.course'`,
    [caseId],
  );
  return rows.map(({ personId }) => people.indexOf(personId)).sort();
}
