import type { HandoverState } from './handover';

/** What a move of a handover is judged by. */
export interface HandoverFacts {
  state: HandoverState;
  fromOfficeId: string;
  toOfficeId: string;
}

/** The offices somebody works for; null: all of them. */
export type OwnOffices = readonly string[] | null;

/** Codes by which a move is refused. */
export type HandoverRefusalCode =
  'case-record.handover.answered' | 'case-record.handover.not-receiver' | 'case-record.handover.not-sender';

/** Why somebody may not make a move; undefined when they may. The receiver accepts or returns, the sender withdraws. */
export function handoverRefusalOf(
  { state, fromOfficeId, toOfficeId }: HandoverFacts,
  move: 'accept' | 'return' | 'withdraw',
  own: OwnOffices,
): HandoverRefusalCode | undefined {
  if (state !== 'proposed') return 'case-record.handover.answered';
  const worksFor = (officeId: string) => own === null || own.includes(officeId);
  if (move === 'withdraw') return worksFor(fromOfficeId) ? undefined : 'case-record.handover.not-sender';
  return worksFor(toOfficeId) ? undefined : 'case-record.handover.not-receiver';
}
