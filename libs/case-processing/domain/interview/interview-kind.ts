import { z } from 'zod';

/** What an interview is for, in the order in which they take place. */
export const interviewKinds = ['pre-screening', 'first', 'follow-up'] as const;
export const interviewKind = z.enum(interviewKinds).meta({
  id: 'InterviewKind',
  description: 'A pre-screening by our own staff, the first interview of the receiving state, or a later one',
});
export type InterviewKind = z.infer<typeof interviewKind>;

/** Whether an interview of this kind is the one that programmes ask for; a pre-screening only prepares it. */
export function countsAsInterview(kind: InterviewKind): boolean {
  return kind !== 'pre-screening';
}

/** An interview of a series: what it is for, and when. */
export interface InSeries {
  kind: InterviewKind;
  startsAt: Date;
}

/** Whether interviews that belong together take place in their order. Those of one kind may change places. */
export function isInOrder(series: readonly InSeries[]): boolean {
  return series.every((one) =>
    series.every((other) => rankOf(one.kind) >= rankOf(other.kind) || one.startsAt < other.startsAt),
  );
}

function rankOf(kind: InterviewKind): number {
  return interviewKinds.indexOf(kind);
}
