import { relationshipFindings } from '@passage/case-record/domain';
import type { InputOf } from './family-event';
import { checkDay, refuseDeparted, requireMembers } from './event-checks.rules';
import { openTask } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { childrenOf, coupleOf, isChildOn, membershipOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { goStale } from './stale.rules';

type Couple = Pick<InputOf<'marriage' | 'divorce' | 'separation'>, 'personId' | 'partnerId' | 'happenedOn'>;

/** Two people marry: at least one is a member, the other is kept with the case. Joining it is an event of its own. */
export function planMarriage(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'marriage'>): string[] {
  const { personId, partnerId, happenedOn } = input;
  refuseDeparted(draft, of.id);
  checkCouple(draft, of, input);
  const known = coupleOf(draft.rows, personId, partnerId);
  if (known?.kind === 'spouse') draft.refuse('partnerId', 'case-processing.family-event.already-couple');
  if (draft.problems.length > 0) return [];
  if (known) draft.remove('relationships', known);
  const relationship = { personId, relatedPersonId: partnerId, kind: 'spouse' as const };
  const birthDates = new Map(draft.rows.people.map(({ id, birthDate }) => [id, birthDate]));
  const findings = relationshipFindings(relationship, { birthDates, known: draft.rows.relationships });
  draft.problems.push(...findings.map((each) => ({ ...each, field: 'partnerId' })));
  if (draft.problems.length > 0) return [];
  warnOfMarriage(draft, input);
  const [first = personId, second = partnerId] = [personId, partnerId].sort();
  draft.insert('relationships', {
    id: draft.at.newId(),
    caseId: of.id,
    officeId: of.officeId,
    personId: first,
    relatedPersonId: second,
    kind: 'spouse',
  });
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
  const couple = coupleOf(draft.rows, personId, partnerId);
  if (!couple) draft.refuse('partnerId', 'case-processing.family-event.not-a-couple');
  if (draft.problems.length > 0 || !couple) return [];
  if (input.kind === 'divorce') {
    draft.remove('relationships', couple);
    standAs(draft, of, input, 'other-dependant');
  }
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
  const isMarried = (id: string) =>
    draft.rows.relationships.some(
      (each) => each.kind === 'spouse' && (each.personId === id || each.relatedPersonId === id),
    );
  if (both.some(isMarried)) draft.warn('already-married');
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
