import type { InputOf } from './family-event';
import {
  checkDay,
  checkStandings,
  refuseDeparted,
  requireMembers,
  warnOfChildPrincipal,
  warnOfChildrenAlone,
} from './event-checks.rules';
import { cancelTasks, openTask, touchBooking } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { membersOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { checkSuccessor } from './membership.rules';
import { carryRelationships, makePrincipal, moveMember, partFromTravelGroup } from './membership-moves.rules';
import { warnOfParting } from './parting.rules';
import { goStale, goStaleForProgramme } from './stale.rules';
import { comingFrom, recordStanding } from './standing-ties.rules';

type Case = FamilyRows['cases'];

/** All members of the other case come into this one, and the other case closes. */
export function planMerge(draft: FamilyDraft, of: Case, other: Case, input: InputOf<'merge'>): string[] {
  const { happenedOn, relationships } = input;
  refuseDeparted(draft, of.id);
  refuseDeparted(draft, other.id, 'otherCaseNumber');
  if (other.programmeId !== of.programmeId) {
    draft.refuse('otherCaseNumber', 'case-processing.family-event.other-programme');
  }
  const coming = membersOf(draft.rows, other.id);
  const personIds = coming.map(({ personId }) => personId);
  checkDay(draft, happenedOn, personIds);
  requireMembers(draft, other.id, personIds, 'otherCaseNumber', happenedOn);
  checkStandings(draft, relationships, (personId) => personIds.includes(personId));
  if (draft.problems.length > 0) return [];
  touchBooking(draft, of.id);
  touchBooking(draft, other.id, of.id);
  const told = new Map(comingFrom(draft.rows, of, other.id).map((each) => [each.person.id, each.relationship]));
  for (const { personId, relationship } of relationships) told.set(personId, relationship);
  for (const member of coming) {
    const relationship = told.get(member.personId) ?? 'other-dependant';
    moveMember(draft, member, { to: of, relationship, on: happenedOn, leaveReason: 'other-case' });
  }
  const keptWith = { caseId: of.id, officeId: of.officeId };
  for (const relative of draft.rows.people.filter(({ caseId }) => caseId === other.id)) {
    draft.update('people', relative, keptWith);
    personIds.push(relative.id);
  }
  carryRelationships(draft, of, personIds);
  relationships.forEach((each, index) => recordStanding(draft, of, each, `relationships.${index}.relationship`));
  const stop = draft.rows.holds.filter(({ caseId, personId }) => caseId === other.id && personId === null);
  for (const hold of stop) draft.update('holds', hold, keptWith);
  cancelTasks(draft, ({ caseId }) => caseId === other.id);
  leaveTravelGroup(draft, other.id);
  draft.update('cases', other, { closedOn: draft.at.today, closureReason: 'merged' });
  goStale(draft, of.id, ['members'], personIds);
  openTask(draft, of.id, 'review-composition');
  return coming.map(({ personId }) => personId);
}

/** Members of this case go on in another, which stays open with those it has. */
export function planJoin(draft: FamilyDraft, of: Case, other: Case, input: InputOf<'join'>): string[] {
  const { happenedOn, personIds, relationship, successorId } = input;
  refuseDeparted(draft, of.id);
  refuseDeparted(draft, other.id, 'otherCaseNumber');
  checkDay(draft, happenedOn, personIds);
  const going = requireMembers(draft, of.id, personIds, 'personIds', happenedOn);
  const remaining = membersOf(draft.rows, of.id).filter(({ personId }) => !personIds.includes(personId));
  if (remaining.length === 0) draft.refuse('personIds', 'case-processing.family-event.leaves-nobody');
  if (relationship === 'principal-applicant') {
    draft.refuse('relationship', 'case-processing.family-event.principal-stands-apart');
  }
  const principalGoes = personIds.includes(of.principalApplicantId ?? '');
  if (principalGoes) checkSuccessor(draft, remaining, successorId);
  if (draft.problems.length > 0) return [];
  for (const member of going) {
    moveMember(draft, member, { to: other, relationship, on: happenedOn, leaveReason: 'other-case' });
  }
  carryRelationships(draft, other, personIds);
  for (const personId of personIds) recordStanding(draft, other, { personId, relationship }, 'relationship');
  if (principalGoes && successorId) makePrincipal(draft, of, successorId);
  if (other.programmeId !== of.programmeId) {
    draft.warn('other-programme');
    goStaleForProgramme(draft, personIds);
  }
  for (const each of [of, other]) {
    goStale(draft, each.id, ['members'], personIds);
    openTask(draft, each.id, 'review-composition');
    touchBooking(draft, each.id);
  }
  warnOfParting(draft, happenedOn);
  warnOfChildrenAlone(draft, of.id, happenedOn);
  warnOfChildPrincipal(draft, of.id, happenedOn);
  return personIds;
}

/** Two cases stay apart and go together: they are decided, travel or are placed with one another. */
export function planCrossReference(
  draft: FamilyDraft,
  of: Case,
  other: Case,
  { together, reason }: InputOf<'cross-reference'>,
): string[] {
  if (together.includes('travel')) {
    refuseDeparted(draft, of.id);
    refuseDeparted(draft, other.id, 'otherCaseNumber');
    if (draft.problems.length === 0) travelTogether(draft, of, other, reason);
  }
  for (const { id } of [of, other]) {
    if (together.includes('decide')) openTask(draft, id, 'decide-together');
    if (together.includes('place')) openTask(draft, id, 'place-together');
  }
  return [];
}

/** Puts both cases, and all they travel with already, into one group. */
function travelTogether(draft: FamilyDraft, of: Case, other: Case, reason: string): void {
  const { travelLinks } = draft.rows;
  const groups = travelLinks
    .filter(({ caseId }) => caseId === of.id || caseId === other.id)
    .map((each) => each.groupId);
  const [groupId = draft.at.newId()] = groups;
  for (const link of travelLinks.filter((each) => groups.includes(each.groupId))) {
    draft.update('travelLinks', link, { groupId });
  }
  for (const { id, officeId } of [of, other]) {
    if (travelLinks.some(({ caseId }) => caseId === id)) continue;
    draft.insert('travelLinks', { id, caseId: id, officeId, groupId, reason: reason.slice(0, 500) });
  }
}

/** A closed case travels with nobody; a group of one is none. */
function leaveTravelGroup(draft: FamilyDraft, caseId: string): void {
  const link = partFromTravelGroup(draft, caseId);
  if (!link) return;
  const rest = draft.rows.travelLinks.filter(({ groupId }) => groupId === link.groupId);
  if (rest.length === 1 && rest[0]) draft.remove('travelLinks', rest[0]);
}
