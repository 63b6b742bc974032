import { standingUnder, type LeaveReason, type MemberRelationship } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { FamilyDraft } from './family-draft';
import { membersOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';

interface Move {
  to: FamilyRows['cases'];
  relationship: MemberRelationship;
  on: PlainDate;
  leaveReason: LeaveReason;
}

/**
 * Moves a member to another case, with everything that stands about the person alone: clearances, holds, needs and
 * open tasks. What was decided and written before stays where it happened.
 */
export function moveMember(draft: FamilyDraft, member: FamilyRows['members'], move: Move): void {
  const { to, relationship, on, leaveReason } = move;
  const { personId, caseId: fromId, isTravelling } = member;
  draft.update('members', member, { leftOn: on, leaveReason });
  const keptWith = { caseId: to.id, officeId: to.officeId };
  const person = personOf(draft.rows, personId);
  if (person) draft.update('people', person, keptWith);
  draft.insert('members', {
    id: draft.at.newId(),
    ...keptWith,
    personId,
    relationship,
    isTravelling,
    joinedOn: on,
    leftOn: null,
    leaveReason: null,
  });
  const { clearances, holds, lifeStatuses, needs, tasks } = draft.rows;
  const isTheirs = (row: { caseId: string; personId: string | null }) =>
    row.caseId === fromId && row.personId === personId;
  for (const row of clearances.filter(isTheirs)) draft.update('clearances', row, keptWith);
  for (const row of holds.filter(isTheirs)) draft.update('holds', row, keptWith);
  for (const row of lifeStatuses.filter(isTheirs)) draft.update('lifeStatuses', row, keptWith);
  for (const row of needs.filter(isTheirs)) draft.update('needs', row, keptWith);
  for (const row of tasks.filter((each) => isTheirs(each) && each.state === 'open'))
    draft.update('tasks', row, keptWith);
}

/** Relationships of people who are kept with the same case now follow them; those across cases stay where they are. */
export function carryRelationships(draft: FamilyDraft, to: FamilyRows['cases'], personIds: readonly string[]): void {
  const isKept = (id: string) => personOf(draft.rows, id)?.caseId === to.id;
  for (const row of draft.rows.relationships) {
    const isConcerned = personIds.includes(row.personId) || personIds.includes(row.relatedPersonId);
    if (isConcerned && isKept(row.personId) && isKept(row.relatedPersonId)) {
      draft.update('relationships', row, { caseId: to.id, officeId: to.officeId });
    }
  }
}

/** How each member of a family stands once one of them is its principal applicant. */
export function standingsUnder(
  members: readonly FamilyRows['members'][],
  principalId: string,
  known: readonly FamilyRows['relationships'][],
  given: ReadonlyMap<string, MemberRelationship> = new Map(),
): Map<string, MemberRelationship> {
  const principal = members.find(({ personId }) => personId === principalId);
  const standing = (member: FamilyRows['members']): MemberRelationship => {
    if (!principal || member === principal) return principal ? 'principal-applicant' : 'other-dependant';
    const told = given.get(member.personId);
    if (told !== undefined) return told;
    return principal.relationship === 'principal-applicant'
      ? member.relationship
      : standingUnder(principal, member, known);
  };
  return new Map(members.map((member) => [member.personId, standing(member)]));
}

/** Makes a member the principal applicant of a case; how the others stand follows. */
export function makePrincipal(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  principalId: string,
  given?: ReadonlyMap<string, MemberRelationship>,
): void {
  if (of.principalApplicantId === principalId) return;
  const members = membersOf(draft.rows, of.id);
  const standings = standingsUnder(members, principalId, draft.rows.relationships, given);
  for (const member of members) {
    draft.update('members', member, { relationship: standings.get(member.personId) ?? 'other-dependant' });
  }
  draft.update('cases', of, { principalApplicantId: principalId });
}

/** Takes a case that closes out of its group, whose other cases could never travel with it. What it was linked by. */
export function partFromTravelGroup(draft: FamilyDraft, caseId: string): FamilyRows['travelLinks'] | undefined {
  const link = draft.rows.travelLinks.find((each) => each.caseId === caseId);
  if (link) {
    draft.warn('leaves-travel-group');
    draft.remove('travelLinks', link);
  }
  return link;
}
