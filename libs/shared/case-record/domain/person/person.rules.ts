import { ageOn, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { isPlausibleName } from './person-name.rules';

/** Nobody on record has lived longer; an older birth date is a slip of the pen. */
const oldestYears = 122;

interface IdentityFacts {
  givenNames?: string | undefined;
  familyName?: string | undefined;
  nameLocal?: string | undefined;
  birthDate?: PlainDate | undefined;
}

/** What is wrong with the identity facts given; facts left out are not looked at. */
export function personFindings(facts: IdentityFacts, today: PlainDate): FieldProblem[] {
  const findings: FieldProblem[] = [];
  for (const field of ['givenNames', 'familyName', 'nameLocal'] as const) {
    const name = facts[field];
    if (name && !isPlausibleName(name)) findings.push(finding('case-record.person.name-characters', field));
  }
  const { birthDate } = facts;
  if (birthDate && birthDate > today) findings.push(finding('platform.field.future-date', 'birthDate'));
  else if (birthDate && ageOn(birthDate, today) > oldestYears) {
    findings.push(finding('case-record.person.birth-too-long-ago', 'birthDate', { years: oldestYears }));
  }
  return findings;
}
