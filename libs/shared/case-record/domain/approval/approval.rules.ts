import { addDays, type PlainDate } from '@passage/platform/domain';
import type { ApprovalState, ProposedFacts } from './approval';

/** What a proposal is judged by when somebody answers it. */
export interface ProposalFacts {
  state: ApprovalState;
  proposedBy: string;
  expiresOn: PlainDate;
}

/** Codes by which an answer to a proposal is refused. */
export type AnswerRefusal =
  | 'case-record.approval.answered'
  | 'case-record.approval.expired'
  | 'case-record.approval.own'
  | 'case-record.approval.not-own';

/** Why this member of staff may not approve or reject; undefined when they may. Nobody approves their own. */
export function answerRefusal(
  { state, proposedBy, expiresOn }: ProposalFacts,
  staffId: string,
  today: PlainDate,
): AnswerRefusal | undefined {
  if (state !== 'waiting') return 'case-record.approval.answered';
  if (expiresOn <= today) return 'case-record.approval.expired';
  return proposedBy === staffId ? 'case-record.approval.own' : undefined;
}

/** Why this member of staff may not take a proposal back; undefined when they may. Only one's own. */
export function withdrawalRefusal({ state, proposedBy }: ProposalFacts, staffId: string): AnswerRefusal | undefined {
  if (state !== 'waiting') return 'case-record.approval.answered';
  return proposedBy === staffId ? undefined : 'case-record.approval.not-own';
}

/** The day from which a proposal made today can no longer be approved. */
export function expiryOf(today: PlainDate, expiresAfterDays: number): PlainDate {
  return addDays(today, expiresAfterDays);
}

/** Of the facts to be changed, those that differ from what stands. */
export function changedFields<Facts extends object>(before: Facts, change: Partial<Facts>): (keyof Facts & string)[] {
  return (Object.keys(change) as (keyof Facts & string)[]).filter(
    (field) => change[field] !== undefined && change[field] !== before[field],
  );
}

/** Of the facts to be changed, those a rule puts under four eyes. */
export function fieldsUnderApproval<Facts extends object>(
  before: Facts,
  change: Partial<Facts>,
  covered: readonly string[],
): (keyof Facts & string)[] {
  return changedFields(before, change).filter((field) => covered.includes(field));
}

/** The named facts of a record. */
export function factsOf(record: object, fields: readonly string[]): ProposedFacts {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}
