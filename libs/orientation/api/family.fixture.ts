import type { NewSessionInput, Session } from '@passage/orientation/domain';
import { aCase, clearancesOf as clearancesFor, peopleNamed, reached, type TestApi } from '@passage/testing';

/** A family of the tests: the case and its people, mother and father first, then their daughter of 8. */
export interface Family {
  caseId: string;
  officeId: string;
  people: [mother: string, father: string, daughter: string];
}

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
export async function aFamily(api: TestApi, wish: { programme?: string } = {}): Promise<Family> {
  const people = [
    person('Maryam', '1992-02-01', 'principal-applicant'),
    person('Farid', '1990-05-05', 'spouse'),
    person('Laila', '2018-05-05', 'child'),
  ];
  const made = await aCase(api, await api.as('caseworker'), { ...wish, people });
  await reached(api, made, { submitted: '2026-04-01' });
  return { ...made, people: peopleNamed(made, 'Maryam', 'Farid', 'Laila') };
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
export const clearancesOf = async (api: TestApi, personId: string): Promise<string[]> =>
  await clearancesFor(api, personId, 'orientation.course');

/** The people whom the course keeps from booking, as the stored window says. */
export async function blockedOf(api: TestApi, { caseId, people }: Family): Promise<number[]> {
  const { rows } = await api.owner.query<{ personId: string }>(
    `select b ->> 'personId' as "personId" from pipeline.case_windows, jsonb_array_elements(blockers) b
     where case_id = $1 and b ->> 'requirementCode' = 'orientation.course'`,
    [caseId],
  );
  return rows.map(({ personId }) => people.indexOf(personId)).sort();
}
