import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** Who asks for a review. */
export const reviewAskers = ['applicant', 'representative', 'office'] as const;
/** On what grounds, by class; the words of the request are kept with the papers. */
export const reviewGrounds = ['new-evidence', 'error-of-fact', 'error-of-law', 'procedure', 'other'] as const;
/** What a review may come to. */
export const reviewOutcomes = ['upheld', 'overturned', 'withdrawn'] as const;
export const reviewOutcome = z
  .enum(reviewOutcomes)
  .meta({ id: 'ReviewOutcome', description: 'What a review came to; overturned: the denial no longer stands' });
export type ReviewOutcome = z.infer<typeof reviewOutcome>;

/** A request for the review of a denial. */
export const reviewRequestInput = z
  .object({
    askedOn: plainDate,
    askedBy: z.enum(reviewAskers).default('applicant').meta({ description: 'Who asks' }),
    grounds: z.enum(reviewGrounds).meta({ description: 'Class of the grounds' }),
    latenessReason: text(1000).default('').meta({ description: 'Why it is asked after the last day; needed then' }),
    note: text(4000).default(''),
  })
  .meta({ id: 'ReviewRequestInput', description: 'A request for the review of a denial' });
export type ReviewRequestInput = z.infer<typeof reviewRequestInput>;

/** What the review came to. */
export const reviewOutcomeInput = z
  .object({
    outcome: reviewOutcome,
    decidedOn: plainDate.meta({ description: 'Day of the outcome' }),
    outcomeNote: text(4000).default(''),
  })
  .meta({ id: 'ReviewOutcomeInput', description: 'What a review came to' });
export type ReviewOutcomeInput = z.infer<typeof reviewOutcomeInput>;

/** A request as the API shows it. */
export const reviewRequest = reviewRequestInput
  .extend({
    id: recordId,
    caseId: recordId,
    decisionId: recordId,
    reviewUntil: plainDate.nullable().meta({ description: 'Last day on which it could be asked for in time' }),
    outcome: reviewOutcome.nullable().meta({ description: 'null while it is awaited' }),
    decidedOn: plainDate.nullable(),
    outcomeNote: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'ReviewRequest', description: 'A request for the review of a denial' });
export type ReviewRequest = z.infer<typeof reviewRequest>;

export const reviewRequestList = z
  .object({ items: z.array(reviewRequest) })
  .meta({ id: 'ReviewRequestList', description: 'Requests for review of a case, latest first' });
