import type { ReferralFamily } from '../referral-import/referral-family.rules';
import type { FamilyDifferences } from './referral-update';
import type { StandingCase, StandingPerson, WrittenFamily } from './standing-case';

type Person = ReferralFamily['people'][number];

/** A family of a file as the case it became. */
export function standingOf({ people, referralType, ...family }: ReferralFamily): StandingCase {
  return {
    ...{ id: 'case', version: 1, isClosed: false, officeId: 'office', covered: [] },
    ...family,
    referralType: referralType ?? 'unhcr',
    people: people.map(standingPerson),
  };
}

function standingPerson({ rowNumber, documentNumber, relationship, ...person }: Person): StandingPerson {
  return {
    ...{ ...person, id: `person ${rowNumber}`, version: 1, isApprovalWaiting: false },
    documentNumbers: documentNumber ? [documentNumber] : [],
    membership: { id: `member ${rowNumber}`, version: 1, relationship },
  };
}

/** What the file says of a family, with every row saying everything. */
export function writtenOf({ people, ...family }: ReferralFamily): WrittenFamily {
  return { family, people };
}

/** The case after everything was taken. */
export function taken(
  { people, ...facts }: StandingCase,
  differences: FamilyDifferences,
  written: WrittenFamily,
): StandingCase {
  const newcomers = written.people.filter(({ rowNumber }) =>
    differences.added.some((each) => each.rowNumber === rowNumber),
  );
  return {
    ...facts,
    ...Object.fromEntries(differences.case.map(({ field, to }) => [field, to])),
    people: [
      ...people.map((person) => changedPerson(person, differences)),
      ...newcomers.map((each) => standingPerson({ ...each, rowNumber: each.rowNumber + 1000 })),
    ],
  };
}

function changedPerson(person: StandingPerson, { people }: FamilyDifferences): StandingPerson {
  const fields = people.find(({ personId }) => personId === person.id)?.fields ?? [];
  const said = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
  const { documentNumber, relationship, ...facts } = said as Partial<Person>;
  return {
    ...person,
    ...facts,
    documentNumbers: [...person.documentNumbers, ...(documentNumber ? [documentNumber] : [])],
    membership: person.membership && relationship ? { ...person.membership, relationship } : person.membership,
  };
}
