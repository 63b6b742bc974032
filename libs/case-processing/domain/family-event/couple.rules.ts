import { asKept, relationshipFindings } from '@passage/case-record/domain';
import type { InputOf } from './family-event';
import { checkDay, refuseDeparted, requireMembers } from './event-checks.rules';
import { openTask } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { childrenOf, isChildOn, kinFactsOf, membershipOf, partnersOf, personOf, unionOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { goStale } from './stale.rules';

type Couple = Pick<InputOf<'marriage' | 'divorce' | 'separation'>, 'personId' | 'partnerId' | 'happenedOn'>;

/** Two people marry: at least one is a member, the other is kept with the case. Joining it is an event of its own. */
export function planMarriage(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'marriage'>): string[] {
  const { personId, partnerId, happenedOn } = input;
  refuseDeparted(draft, of.id);
  checkCouple(draft, of, input);
  const known = unionOf(draft.rows, personId, partnerId);
  if (known?.kind === 'spouse' && known.state === 'current') {
    draft.refuse('partnerId', 'case-processing.family-event.already-couple');
  } else if (known?.untilOn && happenedOn < known.untilOn) {
    draft.refuse('happenedOn', 'case-processing.family-event.before-parting', { untilOn: known.untilOn });
  }
  if (draft.problems.length > 0) return [];
  warnOfMarriage(draft, input);
  const union = asKept({
    ...{ personId, relatedPersonId: partnerId, kind: 'spouse' as const, basis: known?.basis ?? null },
    ...{ state: 'current' as const, fromOn: happenedOn, untilOn: null },
    ...{ hiddenAtRequestOf: known?.hiddenAtRequestOf ?? null, isConfirmed: true },
  });
  const facts = kinFactsOf(draft.state);
  const others = { ...facts, known: facts.known.filter(({ id }) => id !== known?.id) };
  const findings = relationshipFindings(union, others, draft.at.today);
  draft.problems.push(...findings.map((each) => ({ ...each, field: 'partnerId' })));
  if (draft.problems.length > 0) return [];
  if (known) draft.update('relationships', known, union);
  else draft.insert('relationships', { id: draft.at.newId(), caseId: of.id, officeId: of.officeId, ...union });
  standAs(draft, of, input, 'spouse');
  goStale(draft, of.id, ['marital-status'], [personId, partnerId]);
  openTask(draft, of.id, 'marriage-certificate');
  for (const id of [personId, partnerId].filter((each) => isChildOn(draft.rows, each, happenedOn))) {
    openTask(draft, of.id, 'best-interests-assessment', id);
  }
  return [personId, partnerId];
}

/** Two people part, by divorce or without. Whether one of them leaves the case is an event of its own. */
export function planParting(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  input: InputOf<'divorce' | 'separation'>,
): string[] {
  const { personId, partnerId, happenedOn } = input;
  checkCouple(draft, of, input);
  const couple = unionOf(draft.rows, personId, partnerId);
  const isOver = !couple || couple.state === 'former' || couple.state === 'widowed';
  if (isOver || (input.kind === 'separation' && couple.state === 'separated'))
    draft.refuse('partnerId', 'case-processing.family-event.not-a-couple');
  if (couple?.fromOn && happenedOn < couple.fromOn)
    draft.refuse('happenedOn', 'case-processing.family-event.before-union', { fromOn: couple.fromOn });
  if (draft.problems.length > 0 || !couple) return [];
  draft.update('relationships', couple, {
    state: input.kind === 'divorce' ? 'former' : 'separated',
    untilOn: happenedOn,
  });
  if (input.kind === 'divorce') standAs(draft, of, input, 'other-dependant');
  if ([personId, partnerId].every((id) => membershipOf(draft.rows, id)?.caseId === of.id)) {
    draft.warn('couple-stays-together');
  }
  goStale(draft, of.id, ['marital-status'], [personId, partnerId]);
  const children = childrenOf(draft.rows, personId, happenedOn);
  const common = childrenOf(draft.rows, partnerId, happenedOn).filter((id) => children.includes(id));
  for (const id of common) openTask(draft, of.id, 'custody-papers', id);
  return [personId, partnerId];
}

function checkCouple(draft: FamilyDraft, of: FamilyRows['cases'], { personId, partnerId, happenedOn }: Couple): void {
  requireMembers(draft, of.id, [personId], 'personId');
  if (personId === partnerId) draft.refuse('partnerId', 'case-processing.family-event.same-person');
  if (personOf(draft.rows, partnerId)?.caseId !== of.id) {
    draft.refuse('partnerId', 'case-processing.family-event.not-on-record');
  }
  checkDay(draft, happenedOn, [personId, partnerId]);
}

function warnOfMarriage(draft: FamilyDraft, { personId, partnerId, happenedOn }: Couple): void {
  const both = [personId, partnerId];
  if (both.some((id) => isChildOn(draft.rows, id, happenedOn))) draft.warn('under-age-marriage');
  if (both.some((id) => partnersOf(draft.rows, id, 'spouse').length > 0)) draft.warn('already-married');
  const dependant = ['child', 'step-child', 'adopted-child', 'foster-child', 'grandchild'];
  if (both.some((id) => dependant.includes(membershipOf(draft.rows, id)?.relationship ?? ''))) {
    draft.warn('dependant-marries');
  }
}

/** The one who stands beside the principal applicant of the couple comes to stand differently. */
function standAs(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  { personId, partnerId }: Couple,
  relationship: 'spouse' | 'other-dependant',
): void {
  const pair = [personId, partnerId].flatMap((id) => membershipOf(draft.rows, id) ?? []);
  const isPrincipal = (each: FamilyRows['members']) => each.personId === of.principalApplicantId;
  const beside = pair.find((each) => !isPrincipal(each));
  if (pair.some(isPrincipal) && beside?.caseId === of.id) draft.update('members', beside, { relationship });
}
