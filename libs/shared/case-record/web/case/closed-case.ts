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
export function isAllowedOnClosedCase(permission: string): boolean {
  return /\.(read|view)$/.test(permission) || stillWritten.includes(permission);
}
