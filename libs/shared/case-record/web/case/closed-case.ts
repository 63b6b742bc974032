import { endedByEvent, type ClosureReason } from '@passage/case-record/domain';

/** What is still written about a case that is closed: what came of it, and what has to be told. The API refuses the rest. */
const stillWritten: readonly string[] = [
  'case-record.approval.decide',
  'case-record.document.remove',
  'case-record.document.upload',
  'case-record.note.write',
  'case-record.protection-note.write',
  'case-record.task.manage',
  'case-processing.letter.write',
  'pipeline.family-message.record',
];

/** Whether a permission counts on the page of a closed case: those to read, and the few above. */
function isAllowedOnClosedCase(permission: string): boolean {
  return /\.(read|view)$/.test(permission) || stillWritten.includes(permission);
}

/** Also where the event that ended the case is undone: of the death of the last member no other page tells. */
function isAllowedAfterEvent(permission: string): boolean {
  return permission === 'case-processing.family-event.record' || isAllowedOnClosedCase(permission);
}

const allowsAll = (): boolean => true;

/** Which permissions count on the page of a case, by how it ended; null: it is open. */
export function allowedOnCase(ended: ClosureReason | null): (permission: string) => boolean {
  if (ended === null) return allowsAll;
  return endedByEvent(ended) || ended === 'deceased' ? isAllowedAfterEvent : isAllowedOnClosedCase;
}
