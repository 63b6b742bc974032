import { finding, personFindings } from '@passage/case-record/domain';
import type { InputOf } from './family-event';
import { checkDay, refuseDeparted, requireAlive } from './event-checks.rules';
import { openTask, touchBooking } from './event-tasks.rules';
import { keepPerson, type FamilyDraft } from './family-draft';
import { membershipOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';
import { goStale } from './stale.rules';
import { recordStanding } from './standing-ties.rules';

/** Somebody becomes a member: a relative on record who was found or comes back, or somebody who had no record yet. */
export function planAddOn(draft: FamilyDraft, of: FamilyRows['cases'], input: InputOf<'add-on'>): string[] {
  const { person, relationship, isTravelling, happenedOn } = input;
  refuseDeparted(draft, of.id);
  if (relationship === 'principal-applicant') {
    draft.refuse('relationship', 'case-processing.family-event.principal-stands-apart');
  }
  if (person && input.personId === null) checkNewcomer(draft, person, happenedOn);
  else if (!person && input.personId !== null) checkKnown(draft, of, input.personId, happenedOn);
  else draft.refuse('personId', 'case-processing.family-event.who-joins');
  if (draft.problems.length > 0) return [];
  const personId = person ? keepPerson(draft, of, person) : input.personId;
  if (personId === null) return [];
  draft.insert('members', {
    ...{ id: draft.at.newId(), caseId: of.id, officeId: of.officeId, personId, relationship, isTravelling },
    ...{ joinedOn: happenedOn, leftOn: null, leaveReason: null },
  });
  recordStanding(draft, of, { personId, relationship }, 'relationship');
  goStale(draft, of.id, ['members']);
  openTask(draft, of.id, 'add-on-checks', personId);
  if (isTravelling) touchBooking(draft, of.id);
  return [personId];
}

function checkNewcomer(draft: FamilyDraft, person: NonNullable<InputOf<'add-on'>['person']>, happenedOn: string): void {
  const findings = personFindings(person, draft.at.today);
  draft.problems.push(...findings.map((each) => ({ ...each, field: `person.${each.field}` })));
  const { birthDate } = person;
  if (happenedOn < birthDate) {
    draft.refuse('happenedOn', 'case-processing.family-event.before-birth', { birthDate });
  }
}

function checkKnown(draft: FamilyDraft, of: FamilyRows['cases'], personId: string, happenedOn: string): void {
  checkDay(draft, happenedOn, [personId]);
  const person = personOf(draft.rows, personId);
  if (person?.caseId !== of.id) {
    draft.refuse('personId', 'case-processing.family-event.not-on-record');
  } else if (person.mergedIntoId !== null) {
    draft.problems.push(finding('case-record.person.merged', 'personId'));
  } else if (membershipOf(draft.rows, personId)) {
    draft.refuse('personId', 'case-processing.family-event.already-member');
  }
  requireAlive(draft, personId, 'personId');
  const lastLeftOn = draft.rows.members
    .filter((each) => each.personId === personId && !isUndone(each))
    .flatMap((each) => each.leftOn ?? [])
    .sort()
    .at(-1);
  if (lastLeftOn !== undefined && happenedOn < lastLeftOn) {
    draft.refuse('happenedOn', 'case-processing.family-event.member-until', { leftOn: lastLeftOn });
  }
}

/** A place that an event gave and its undoing took back: nobody ever had it. */
function isUndone({ joinedOn, leftOn, leaveReason }: FamilyRows['members']): boolean {
  return leaveReason === 'entered-in-error' && leftOn === joinedOn;
}
