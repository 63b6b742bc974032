import { personFindings, relationshipFindings } from '@passage/case-record/domain';
import type { InputOf } from './family-event';
import { refuseDeparted } from './event-checks.rules';
import { openTask, touchBooking } from './event-tasks.rules';
import { keepPerson, type FamilyDraft } from './family-draft';
import { kinFactsOf, membershipOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { goStale } from './stale.rules';

/** A child is born to people of the case: it joins on its first day, and what a newborn needs is set going. */
export function planBirth(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'birth'>): string[] {
  const { child, parentIds, happenedOn, isTravelling } = input;
  refuseDeparted(draft, of.id);
  checkParents(draft, of, input);
  const facts = { ...child, birthDate: happenedOn, birthDatePrecision: 'day' as const };
  draft.problems.push(
    ...personFindings(facts, draft.at.today)
      .filter(({ field }) => field !== 'birthDate')
      .map((each) => ({ ...each, field: `child.${each.field}` })),
  );
  if (draft.problems.length > 0) return [];
  const id = keepPerson(draft, of, facts);
  draft.insert('members', {
    id: draft.at.newId(),
    caseId: of.id,
    officeId: of.officeId,
    personId: id,
    relationship: standingOf(draft, parentIds),
    isTravelling,
    joinedOn: happenedOn,
    leftOn: null,
    leaveReason: null,
  });
  recordParents(draft, of, input, id);
  if (draft.problems.length > 0) return [];
  goStale(draft, of.id, ['members']);
  openTask(draft, of.id, 'birth-certificate', id);
  if (isTravelling) {
    openTask(draft, of.id, 'newborn-medical', id);
    openTask(draft, of.id, 'newborn-seat', id);
    touchBooking(draft, of.id);
  }
  return [id, ...parentIds];
}

function checkParents(draft: FamilyDraft, of: FamilyRows['cases'], { parentIds }: InputOf<'birth'>): void {
  parentIds.forEach((parentId, index) => {
    const at = `parentIds.${index}`;
    if (personOf(draft.rows, parentId)?.caseId !== of.id) {
      draft.refuse(at, 'case-processing.family-event.not-on-record');
    } else if (parentIds.indexOf(parentId) !== index) {
      draft.refuse(at, 'case-processing.family-event.same-person');
    }
  });
}

/** The child's parents, unless their days of birth and death, or the rest of the family, make them impossible. */
function recordParents(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  { parentIds, happenedOn }: InputOf<'birth'>,
  childId: string,
): void {
  parentIds.forEach((personId, index) => {
    const row = {
      ...{ id: draft.at.newId(), caseId: of.id, officeId: of.officeId, personId, relatedPersonId: childId },
      ...{ kind: 'biological-parent' as const, basis: null, state: 'current' as const },
      ...{ fromOn: happenedOn, untilOn: null, hiddenAtRequestOf: null, isConfirmed: false },
    };
    const findings = relationshipFindings(row, kinFactsOf(draft.state), draft.at.today);
    draft.problems.push(...findings.map((each) => ({ ...each, field: `parentIds.${index}` })));
    draft.insert('relationships', row);
  });
}

/** How a newborn stands to the principal applicant, by how its parents do. */
function standingOf(draft: FamilyDraft, parentIds: readonly string[]): FamilyRows['members']['relationship'] {
  const standings = parentIds.map((id) => membershipOf(draft.rows, id)?.relationship);
  if (standings.includes('principal-applicant')) return 'child';
  if (standings.some((each) => each === 'spouse' || each === 'partner')) return 'step-child';
  if (standings.some((each) => each === 'child' || each === 'adopted-child' || each === 'step-child'))
    return 'grandchild';
  return standings.includes('parent') ? 'sibling' : 'other-dependant';
}
