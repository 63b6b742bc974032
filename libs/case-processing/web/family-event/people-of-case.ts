import { fullName, memberRelationships, type CaseDetail, type Person } from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';

/** People to choose from. */
export function optionsOf(people: readonly Person[]) {
  return people.map((person) => ({ value: person.id, label: fullName(person) }));
}

/** The current members of a case. */
export function membersOf({ members }: CaseDetail): Person[] {
  return members.filter(({ leftOn }) => leftOn === null).map(({ person }) => person);
}

/** Everybody kept with the case who is not a member now. */
export function othersOf(detail: CaseDetail): Person[] {
  const current = new Set(membersOf(detail).map(({ id }) => id));
  const former = detail.members.map(({ person }) => person).filter(({ id }) => !current.has(id));
  return [...new Map([...detail.relatives, ...former].map((person) => [person.id, person])).values()];
}

/** How somebody may stand to a principal applicant. */
export function useRelationships() {
  const text = useText();
  return memberRelationships
    .filter((value) => value !== 'principal-applicant')
    .map((value) => ({ value, label: text(`case-record.member.${value}`) }));
}
