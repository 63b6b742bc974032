import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** Handing a case to the receiving state. */
export const submissionInput = z
  .object({
    submittedOn: plainDate,
    authority: text(150).default('').meta({ description: 'Who received it' }),
    referenceNumber: text(80).default('').meta({ description: 'Number given by the receiving side, if any' }),
    note: text(4000).default(''),
  })
  .meta({ id: 'SubmissionInput', description: 'Handing a case to the receiving state' });
export type SubmissionInput = z.infer<typeof submissionInput>;

/** A submission as the API shows it. */
export const submission = submissionInput
  .extend({
    id: recordId,
    caseId: recordId,
    submittedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'Submission', description: 'A submission of a case to the receiving state' });
export type Submission = z.infer<typeof submission>;

export const submissionList = z
  .object({ items: z.array(submission) })
  .meta({ id: 'SubmissionList', description: 'Submissions of a case, latest first' });
