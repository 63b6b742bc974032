import type { Role } from '@passage/access/domain';
import type { Stage } from '@passage/pipeline/domain';
import { addDays } from '@passage/platform/domain';
import type { FamilyDraft } from './family-draft';
import { caseOf, hasReached } from './family-lookups';
import type { FamilyRows } from './family-state';

interface TaskKind {
  stage: Stage;
  role: Role;
  /** In English, for readers whose language has no sentence for the code. */
  title: string;
  /** Days from the recording until it should be done: our planning assumption. */
  withinDays: number;
}

/** What there is to do after events (domain reference B4). */
export const eventTasks = {
  'birth-certificate': kind('case-processing', 'caseworker', 'Obtain the birth certificate', 30),
  'newborn-medical': kind('health', 'health-staff', 'Plan the medical examination of the newborn', 30),
  'newborn-seat': kind('movement', 'movement-officer', 'Plan an infant seat or cot for the newborn', 30),
  'add-on-checks': kind('case-processing', 'caseworker', 'Start interview and checks of the new member', 14),
  'marriage-certificate': kind('case-processing', 'caseworker', 'Obtain the marriage certificate', 30),
  'best-interests-assessment': kind(
    'case-processing',
    'caseworker',
    'Have the best interests of the child assessed',
    14,
  ),
  'custody-papers': kind('case-processing', 'caseworker', 'Obtain custody papers for the children', 30),
  'death-certificate': kind('case-processing', 'caseworker', 'Obtain the death certificate', 30),
  'review-composition': kind('case-processing', 'caseworker', 'Look through the referral of the changed family', 14),
  'decide-together': kind(
    'case-processing',
    'caseworker',
    'Ask the receiving state to decide together with the case referred to',
    7,
  ),
  'place-together': kind('integration', 'integration-worker', 'Place the family together with the case referred to', 7),
  'booking-to-change': kind('movement', 'movement-officer', 'Change the booking: who travels has changed', 0),
} as const satisfies Record<string, TaskKind>;
export type EventTask = keyof typeof eventTasks;

function kind(stage: Stage, role: Role, title: string, withinDays: number): TaskKind {
  return { stage, role, title, withinDays };
}

/** Opens a task, unless one of its kind is open for the same person or case. */
export function openTask(draft: FamilyDraft, caseId: string, task: EventTask, personId: string | null = null): void {
  const code = `case-processing.${task}`;
  const isOpen = draft.rows.tasks.some(
    (each) => each.caseId === caseId && each.personId === personId && each.code === code && each.state === 'open',
  );
  const of = caseOf(draft.rows, caseId);
  if (isOpen || !of) return;
  const { stage, role, title, withinDays } = eventTasks[task];
  draft.insert('tasks', {
    id: draft.at.newId(),
    caseId,
    officeId: of.officeId,
    personId,
    code,
    stage,
    role,
    title,
    dueOn: addDays(draft.at.today, withinDays),
    assigneeId: role === 'caseworker' ? of.ownerId : null,
    state: 'open',
  });
}

/** Cancels what there was to do that nobody needs any more. */
export function cancelTasks(draft: FamilyDraft, isMoot: (task: FamilyRows['tasks']) => boolean): void {
  const moot = draft.rows.tasks.filter((each) => each.state === 'open' && isMoot(each));
  for (const task of moot) draft.update('tasks', task, { state: 'cancelled' });
}

/** Warns that a booking no longer fits who travels, and has it changed; `seenTo` is the case that goes on, null where none does. */
export function touchBooking(draft: FamilyDraft, caseId: string, seenTo: string | null = caseId): void {
  if (!hasReached(draft.rows, caseId, 'booked') || hasReached(draft.rows, caseId, 'departed', 'arrived')) return;
  draft.warn('booked');
  if (seenTo !== null) openTask(draft, seenTo, 'booking-to-change');
}
