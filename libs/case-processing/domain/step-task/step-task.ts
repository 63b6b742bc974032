import { role } from '@passage/access/domain';
import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** Steps of a case from which tasks may follow, and which may settle tasks. */
export const caseSteps = [
  'pre-screened',
  'pre-screening-changes-needed',
  'pre-screening-not-recommended',
  'security-checks-asked',
  'security-checks-answered',
  'security-check-clear',
  'security-check-not-clear',
  'security-check-withdrawn',
  'security-check-stale',
  'best-interest-stale',
  'best-interest-renewed',
  'fingerprints-planned',
  'fingerprints-taken',
  'fingerprints-rejected',
  'fingerprints-missed',
  'fingerprints-not-possible',
  'information-asked',
  'information-sent',
  'decision-denied',
  'decision-deferred',
  'decision-withdrawn',
  'family-accepted',
  'review-asked',
  'review-decided',
  'review-overturned',
] as const;
export const caseStep = z
  .enum(caseSteps)
  .meta({ id: 'CaseStep', description: 'A step of a case from which tasks may follow' });
export type CaseStep = z.infer<typeof caseStep>;

/** What a task's due date is reckoned from. */
export const dueAnchors = ['step', 'deadline', 'window-close', 'book-by'] as const;
export const dueAnchor = z.enum(dueAnchors).meta({
  id: 'DueAnchor',
  description:
    'step: days after the step; deadline, window-close, book-by: days before the deadline of the step, the last day of travel, the day to book by',
});
export type DueAnchor = z.infer<typeof dueAnchor>;

const ruleFields = z.object({
  role: role.meta({ description: 'Who is to do it; a caseworker’s goes to whoever looks after the case' }),
  dueFrom: dueAnchor.default('step'),
  dueDays: z.number().int().min(0).max(1000).meta({ description: 'Days after the step, or before the other days' }),
  closedBy: z.array(caseStep).max(20).default([]).meta({ description: 'Steps that settle the task' }),
  isActive: z.boolean().default(true).meta({ description: 'Whether the task is opened' }),
  sourceNote: text(500).default('').meta({ description: 'Where the rule comes from' }),
  isVerified: z.boolean().default(false).meta({ description: 'Whether the rule was checked against its source' }),
});

/** A rule as an administrator states it. */
export const stepTaskInput = ruleFields
  .extend({
    programmeCode: text(60, 1)
      .nullable()
      .default(null)
      .meta({ description: 'Programme it is for; null: every programme without a rule of its own' }),
    step: caseStep,
    title: text(300, 1).meta({ description: 'What is to be done' }),
    effectiveFrom: plainDate.meta({ description: 'First day of the rule' }),
  })
  .meta({ id: 'StepTaskInput', description: 'A task that follows from a step' });
export type StepTaskInput = z.infer<typeof stepTaskInput>;

/** Corrections to a rule; step, programme, words and first day stay. */
export const stepTaskChange = ruleFields.meta({ id: 'StepTaskChange', description: 'A rule as corrected' });
export type StepTaskChange = z.infer<typeof stepTaskChange>;

/** A rule as the API shows it. */
export const stepTask = stepTaskInput
  .extend({
    id: recordId,
    taskCode: z.string().meta({ description: 'Kind of the task; one of a kind is open at most' }),
    isInForce: z.boolean().meta({ description: 'Whether it is the version that counts today' }),
    version: recordVersion,
  })
  .meta({ id: 'StepTask', description: 'A task that follows from a step' });
export type StepTask = z.infer<typeof stepTask>;

export const stepTaskList = z
  .object({ items: z.array(stepTask) })
  .meta({ id: 'StepTaskList', description: 'Tasks that follow from steps, by step' });
