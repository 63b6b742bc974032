import { aCase, peopleNamed, reached, type TestApi } from '@passage/testing';

export { clearancesOf } from '@passage/testing';

/** A family of the tests: the case and its people, the mother first, then her son of 8 and her daughter of 1. */
export interface Family {
  caseId: string;
  officeId: string;
  people: [mother: string, son: string, daughter: string];
}

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
export async function aFamily(api: TestApi, wish: { programme?: string } = {}): Promise<Family> {
  const people = [
    person('Salma', '1990-02-01', 'principal-applicant'),
    person('Adam', '2018-05-05', 'child'),
    person('Lea', '2025-05-05', 'child'),
  ];
  const made = await aCase(api, await api.as('caseworker'), { ...wish, people });
  await reached(api, made, { submitted: '2026-04-01' });
  return { ...made, people: peopleNamed(made, 'Salma', 'Adam', 'Lea') };
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
