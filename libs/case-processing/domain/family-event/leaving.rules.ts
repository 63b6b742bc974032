import type { InputOf } from './family-event';
import { checkDay, requireMembers, warnOfChildPrincipal, warnOfChildrenAlone } from './event-checks.rules';
import { cancelTasks, openTask, touchBooking } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { childrenOf, isChildOn, membersOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { checkSuccessor } from './membership.rules';
import { makePrincipal } from './membership-moves.rules';
import { warnOfParting } from './parting.rules';
import { goStale } from './stale.rules';

/**
 * A member leaves the case and stays on record with it. The case goes on with those who stay, under another principal
 * applicant where the one who leaves was it.
 */
export function planLeaving(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'leaving'>): string[] {
  const { personId, leaveReason, successorId, happenedOn } = input;
  checkDay(draft, happenedOn, [personId]);
  const [member] = requireMembers(draft, of.id, [personId], 'personId', happenedOn);
  const staying = membersOf(draft.rows, of.id).filter((each) => each.personId !== personId);
  const isPrincipal = of.principalApplicantId === personId;
  if (member && staying.length === 0) draft.refuse('personId', 'case-processing.family-event.leaves-nobody');
  else if (isPrincipal) checkSuccessor(draft, staying, successorId);
  if (draft.problems.length > 0 || !member) return [];
  const isStaying = (id: string) => staying.some((each) => each.personId === id);
  draft.update('members', member, { leftOn: happenedOn, leaveReason });
  if (isPrincipal && successorId) makePrincipal(draft, of, successorId);
  // What a colleague wrote down to do about the person may matter still; what followed from their place does not.
  cancelTasks(draft, (each) => each.personId === personId && each.code !== null);
  goStale(draft, of.id, isPrincipal ? ['members', 'principal-applicant'] : ['members']);
  openTask(draft, of.id, 'review-composition');
  for (const id of childrenOf(draft.rows, personId, happenedOn).filter(isStaying)) {
    openTask(draft, of.id, 'custody-papers', id);
  }
  if (member.isTravelling) touchBooking(draft, of.id);
  warnOfParting(draft, happenedOn);
  if (isChildOn(draft.rows, personId, happenedOn)) draft.warn('children-without-carer');
  warnOfChildrenAlone(draft, of.id, happenedOn);
  warnOfChildPrincipal(draft, of.id, happenedOn);
  return isPrincipal && successorId ? [personId, successorId] : [personId];
}
