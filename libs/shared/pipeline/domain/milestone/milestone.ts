import { plainDate } from '@passage/platform/domain';
import { z } from 'zod';

/** Facts that move a case along without being clearances, in their usual order. */
export const milestoneCodes = ['submitted', 'booked', 'departed', 'arrived', 'outcome-recorded'] as const;
export const milestoneCode = z
  .enum(milestoneCodes)
  .meta({ id: 'MilestoneCode', description: 'A step a case has taken' });
export type MilestoneCode = z.infer<typeof milestoneCode>;

/** A step a case has taken, and when. */
export const milestone = z
  .object({ code: milestoneCode, happenedOn: plainDate })
  .meta({ id: 'Milestone', description: 'A step a case has taken' });
export type Milestone = z.infer<typeof milestone>;
