import type { CaseDetail, Person } from '@passage/case-record/domain';

/** Everybody on record with a case, each once: members, former members, relatives. */
export function peopleOf(detail: Pick<CaseDetail, 'members' | 'relatives'>): Person[] {
  const people = [...detail.members.map(({ person }) => person), ...detail.relatives];
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
