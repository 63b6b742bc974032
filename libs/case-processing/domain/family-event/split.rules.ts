import type { InputOf } from './family-event';
import {
  checkDay,
  refuseDeparted,
  requireAlive,
  requireMembers,
  warnOfChildPrincipal,
  warnOfChildrenAlone,
} from './event-checks.rules';
import { openTask, touchBooking } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { membersOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { carryRelationships, makePrincipal, moveMember, standingsUnder } from './membership-moves.rules';
import { warnOfParting } from './parting.rules';
import { goStale } from './stale.rules';

/** One half of a family that parts: who is in it, and on whom it hangs. */
interface Half {
  members: FamilyRows['members'][];
  principalId: string | null;
}

/**
 * Part of the family gets a case of its own. Clearances of people follow them; those of the case count for both halves
 * unless the requirement says that a change of members puts them in doubt. Holds on the case hold both halves.
 */
export function planSplit(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'split'>): string[] {
  const { personIds, happenedOn } = input;
  refuseDeparted(draft, of.id);
  checkDay(draft, happenedOn, personIds);
  const parting = requireMembers(draft, of.id, personIds, 'personIds', happenedOn);
  const remaining = membersOf(draft.rows, of.id).filter(({ personId }) => !personIds.includes(personId));
  if (remaining.length === 0) draft.refuse('personIds', 'case-processing.family-event.leaves-nobody');
  const halves = halvesOf(draft, of, input, parting, remaining);
  if (draft.problems.length > 0) return [];
  const [staying, going] = input.keepsNumber === 'remaining' ? [halves[1], halves[0]] : halves;
  const fresh = openCase(draft, of, going.principalId);
  const standings = standingsUnder(going.members, going.principalId ?? '', draft.rows.relationships);
  for (const member of going.members) {
    const relationship = standings.get(member.personId) ?? 'other-dependant';
    moveMember(draft, member, { to: fresh, relationship, on: happenedOn, leaveReason: 'own-case' });
  }
  const moved = going.members.map(({ personId }) => personId);
  carryRelationships(draft, fresh, moved);
  shareCaseFacts(draft, of, fresh);
  if (staying.principalId) makePrincipal(draft, of, staying.principalId);
  for (const each of [of, fresh]) {
    goStale(draft, each.id, ['members'], moved);
    openTask(draft, each.id, 'review-composition');
    warnOfChildrenAlone(draft, each.id, happenedOn);
    warnOfChildPrincipal(draft, each.id, happenedOn);
  }
  warnOfParting(draft, happenedOn);
  touchBooking(draft, of.id);
  if (draft.rows.travelLinks.some(({ caseId }) => caseId === of.id)) draft.warn('leaves-travel-group');
  return personIds;
}

function halvesOf(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  { principalApplicantId, successorId }: InputOf<'split'>,
  parting: FamilyRows['members'][],
  remaining: FamilyRows['members'][],
): [Half, Half] {
  if (!parting.some(({ personId }) => personId === principalApplicantId)) {
    draft.refuse('principalApplicantId', 'case-processing.family-event.successor-goes');
  }
  const principalParts = parting.some(({ personId }) => personId === of.principalApplicantId);
  if (principalParts && successorId === null) {
    draft.refuse('successorId', 'case-processing.family-event.successor-needed');
  } else if (principalParts && !remaining.some(({ personId }) => personId === successorId)) {
    draft.refuse('successorId', 'case-processing.family-event.successor-goes');
  }
  requireAlive(draft, principalApplicantId, 'principalApplicantId');
  if (principalParts) requireAlive(draft, successorId, 'successorId');
  return [
    { members: parting, principalId: principalApplicantId },
    { members: remaining, principalId: principalParts ? successorId : of.principalApplicantId },
  ];
}

function openCase(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  principalApplicantId: string | null,
): FamilyRows['cases'] {
  return draft.insert('cases', {
    ...of,
    id: draft.at.newId(),
    number: draft.at.caseNumber,
    principalApplicantId,
    splitFromId: of.id,
  });
}

/** What is known of the case as a whole is known of both halves. */
function shareCaseFacts(draft: FamilyDraft, of: FamilyRows['cases'], fresh: FamilyRows['cases']): void {
  const { clearances, holds, milestones } = draft.rows;
  const isOfCase = (row: { caseId: string; personId: string | null }) => row.caseId === of.id && row.personId === null;
  const copied = () => ({ id: draft.at.newId(), caseId: fresh.id, officeId: fresh.officeId });
  for (const row of clearances.filter((each) => isOfCase(each) && each.supersededAt === null)) {
    draft.insert('clearances', { ...row, ...copied() });
  }
  for (const row of holds.filter(isOfCase)) draft.insert('holds', { ...row, ...copied() });
  for (const row of milestones.filter((each) => each.caseId === of.id && each.code === 'submitted')) {
    draft.insert('milestones', { ...row, ...copied() });
  }
}
