import type { PlainDate } from '@passage/platform/domain';
import type { InputOf } from './family-event';
import type { FamilyDraft } from './family-draft';
import { caseOf, diedOn, hasReached, isChildOn, membershipOf, membersOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';

/** Refuses a day in the future, before somebody concerned was born, or after they died. */
export function checkDay(draft: FamilyDraft, happenedOn: PlainDate, personIds: readonly string[]): void {
  const people = personIds.flatMap((id) => personOf(draft.rows, id) ?? []);
  const births = people.map(({ birthDate }) => birthDate).sort();
  const birthDate = births.at(-1);
  if (birthDate !== undefined && happenedOn < birthDate) {
    draft.refuse('happenedOn', 'case-processing.family-event.before-birth', { birthDate });
  }
  const [died] = people.flatMap(({ id }) => diedOn(draft.rows, id) ?? []).sort();
  if (died !== undefined && happenedOn > died) {
    draft.refuse('happenedOn', 'case-processing.family-event.after-death', { diedOn: died });
  }
}

/** The memberships of people who must be members of the case, from that day or earlier on. */
export function requireMembers(
  draft: FamilyDraft,
  caseId: string,
  personIds: readonly string[],
  field: string,
  happenedOn?: PlainDate,
): FamilyRows['members'][] {
  const found = personIds.flatMap((personId, index) => {
    const member = membershipOf(draft.rows, personId);
    if (member?.caseId === caseId && personIds.indexOf(personId) === index) return [member];
    const at = personIds.length > 1 ? `${field}.${index}` : field;
    const isTwice = personIds.indexOf(personId) !== index;
    draft.refuse(at, `case-processing.family-event.${isTwice ? 'same-person' : 'not-a-member'}`);
    return [];
  });
  const joinedOn = found
    .map((member) => member.joinedOn)
    .sort()
    .at(-1);
  if (happenedOn !== undefined && joinedOn !== undefined && happenedOn < joinedOn) {
    draft.refuse('happenedOn', 'case-processing.family-event.before-joining', { joinedOn });
  }
  return found;
}

/** Refuses what is said of how people stand where it is said of who is none of them, twice of one, or names a principal. */
export function checkStandings(
  draft: FamilyDraft,
  standings: InputOf<'merge'>['relationships'],
  isConcerned: (personId: string) => boolean,
): void {
  const personIds = standings.map(({ personId }) => personId);
  standings.forEach(({ personId, relationship }, index) => {
    if (relationship === 'principal-applicant') {
      draft.refuse(`relationships.${index}.relationship`, 'case-processing.family-event.principal-stands-apart');
    }
    if (!isConcerned(personId)) {
      draft.refuse(`relationships.${index}.personId`, 'case-processing.family-event.not-a-member');
    } else if (personIds.indexOf(personId) !== index) {
      draft.refuse(`relationships.${index}.personId`, 'case-processing.family-event.same-person');
    }
  });
}

/** Refuses to bring somebody into a case, or to let it hang on somebody, who is known to be dead. */
export function requireAlive(draft: FamilyDraft, personId: string | null, field: string): void {
  if (personId !== null && diedOn(draft.rows, personId) !== null) {
    draft.refuse(field, 'case-processing.family-event.dead');
  }
}

/** Refuses what can no longer change a case whose family has left. */
export function refuseDeparted(draft: FamilyDraft, caseId: string, field = ''): void {
  if (hasReached(draft.rows, caseId, 'departed', 'arrived')) {
    draft.refuse(field, 'case-processing.family-event.departed');
  }
}

/** Warns of a case, as drafted, that hangs on a child although there are adults in it. */
export function warnOfChildPrincipal(draft: FamilyDraft, caseId: string, day: PlainDate): void {
  const isChild = (personId: string) => isChildOn(draft.rows, personId, day);
  const principalId = caseOf(draft.rows, caseId)?.principalApplicantId;
  const hasAdults = membersOf(draft.rows, caseId).some(({ personId }) => !isChild(personId));
  if (principalId && isChild(principalId) && hasAdults) draft.warn('child-principal');
}

/** Warns of a case, as drafted, that is left to children alone. */
export function warnOfChildrenAlone(draft: FamilyDraft, caseId: string, day: PlainDate): void {
  const members = membersOf(draft.rows, caseId);
  if (members.length > 0 && members.every(({ personId }) => isChildOn(draft.rows, personId, day))) {
    draft.warn('children-without-carer');
  }
}
