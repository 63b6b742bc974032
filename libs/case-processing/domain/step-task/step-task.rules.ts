import { addDays, type PlainDate } from '@passage/platform/domain';
import type { StepTask } from './step-task';

/** The days a due date may hang on. */
export interface DueFacts {
  /** Day of the step. */
  takenOn: PlainDate;
  /** The last day the step leaves for something, such as the end of a review period; null: none. */
  deadline: PlainDate | null;
  /** First day on which the family can no longer travel; null: no end known. */
  closesOn: PlainDate | null;
  /** Last day on which to book; null: not known. */
  bookBy: PlainDate | null;
}

/**
 * The day a task is due: days after the step, or days before what the rule names, but never before the step. Null while
 * that day is not known. The database reckons the same (`case_processing.step_due_on`); a test proves that both agree.
 */
export function stepTaskDue(
  { dueFrom, dueDays }: Pick<StepTask, 'dueFrom' | 'dueDays'>,
  facts: DueFacts,
): PlainDate | null {
  if (dueFrom === 'step') return addDays(facts.takenOn, dueDays);
  const anchor = anchorOf(dueFrom, facts);
  if (anchor === null) return null;
  const due = addDays(anchor, -dueDays);
  return due > facts.takenOn ? due : facts.takenOn;
}

function anchorOf(dueFrom: Exclude<StepTask['dueFrom'], 'step'>, facts: DueFacts): PlainDate | null {
  if (dueFrom === 'deadline') return facts.deadline;
  if (dueFrom === 'book-by') return facts.bookBy;
  return facts.closesOn === null ? null : addDays(facts.closesOn, -1);
}
