import type { PlainDate } from '@passage/platform/domain';
import type { InputOf } from './family-event';
import {
  checkDay,
  checkStandings,
  requireAlive,
  requireMembers,
  warnOfChildPrincipal,
  warnOfChildrenAlone,
} from './event-checks.rules';
import { cancelTasks, openTask, touchBooking } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { membershipOf, membersOf, partnersOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { makePrincipal, partFromTravelGroup } from './membership-moves.rules';
import { warnOfPartedChildren } from './parting.rules';
import { goStale } from './stale.rules';

/** A member dies. The case goes on under another principal applicant, or closes with its last member. */
export function planDeath(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'death'>): string[] {
  const { personId, successorId, happenedOn } = input;
  checkDay(draft, happenedOn, [personId]);
  const [member] = requireMembers(draft, of.id, [personId], 'personId', happenedOn);
  const others = membersOf(draft.rows, of.id).filter((each) => each.personId !== personId);
  const isPrincipal = of.principalApplicantId === personId;
  if (isPrincipal && others.length > 0) checkSuccessor(draft, others, successorId);
  const person = personOf(draft.rows, personId);
  if (draft.problems.length > 0 || !member || !person) return [];
  const widowed = partnersOf(draft.rows, personId);
  draft.update('members', member, { leftOn: happenedOn, leaveReason: 'death' });
  if (isPrincipal && successorId && others.length > 0) makePrincipal(draft, of, successorId);
  recordDeath(draft, of, person.id, happenedOn);
  cancelTasks(draft, (each) => each.personId === personId || (others.length === 0 && each.caseId === of.id));
  if (others.length === 0) {
    partFromTravelGroup(draft, of.id);
    if (member.isTravelling) touchBooking(draft, of.id, null);
    draft.update('cases', of, { closedOn: draft.at.today, closureReason: 'deceased' });
  } else {
    goStale(draft, of.id, isPrincipal ? ['members', 'principal-applicant'] : ['members']);
    openTask(draft, of.id, 'death-certificate', personId);
    goStale(draft, of.id, ['marital-status'], widowed);
    if (member.isTravelling) touchBooking(draft, of.id);
    warnOfPartedChildren(draft, happenedOn, others);
    warnOfChildrenAlone(draft, of.id, happenedOn);
    warnOfChildPrincipal(draft, of.id, happenedOn);
  }
  return successorId && isPrincipal ? [personId, successorId] : [personId];
}

/** What is known of the person's life: dead since that day. A certificate comes later, as a task. */
function recordDeath(draft: FamilyDraft, of: FamilyRows['cases'], personId: string, diedOn: PlainDate): void {
  const told = {
    ...{ state: 'dead' as const, sinceOn: diedOn, sincePrecision: 'day' as const, source: 'family-member' as const },
    ...{ reportedOn: draft.at.today, mayJoin: 'no' as const },
  };
  const known = draft.rows.lifeStatuses.find((each) => each.personId === personId);
  if (known) {
    draft.update('lifeStatuses', known, told);
    return;
  }
  draft.insert('lifeStatuses', {
    ...{ id: draft.at.newId(), caseId: of.id, officeId: of.officeId, personId, ...told },
    ...{ sourceNote: '', documentId: null, country: null, place: '', hiddenAtRequestOf: null },
  });
}

/** Another member becomes the one the case hangs on. */
export function planPrincipalApplicantChange(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  input: InputOf<'principal-applicant-change'>,
): string[] {
  const { personId, relationships, happenedOn } = input;
  checkDay(draft, happenedOn, [personId]);
  requireMembers(draft, of.id, [personId], 'personId', happenedOn);
  if (of.principalApplicantId === personId) {
    draft.refuse('personId', 'case-processing.family-event.already-principal');
  }
  requireAlive(draft, personId, 'personId');
  checkStandings(draft, relationships, (id) => membershipOf(draft.rows, id)?.caseId === of.id);
  if (draft.problems.length > 0) return [];
  makePrincipal(draft, of, personId, new Map(relationships.map((each) => [each.personId, each.relationship])));
  goStale(draft, of.id, ['principal-applicant']);
  warnOfChildPrincipal(draft, of.id, happenedOn);
  openTask(draft, of.id, 'review-composition');
  return [personId];
}

/** Refuses to leave a family without, or with a wrong, principal applicant. */
export function checkSuccessor(
  draft: FamilyDraft,
  remaining: readonly FamilyRows['members'][],
  successorId: string | null,
): void {
  if (successorId === null) draft.refuse('successorId', 'case-processing.family-event.successor-needed');
  else if (!remaining.some(({ personId }) => personId === successorId)) {
    draft.refuse('successorId', 'case-processing.family-event.successor-goes');
  }
  requireAlive(draft, successorId, 'successorId');
}
