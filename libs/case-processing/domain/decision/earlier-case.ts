import { closureReason } from '@passage/case-record/domain';
import { plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { reviewOutcome } from '../review-request/review-request';
import { decisionOutcome } from './decision';

/** What a receiving state answered about somebody in an earlier case. */
const earlierAnswer = z.object({
  decisionId: recordId,
  decidedOn: plainDate,
  authority: z.string(),
  outcome: decisionOutcome,
  isStanding: z.boolean().meta({ description: 'Not replaced by a later decision of that case' }),
  review: z
    .object({
      askedOn: plainDate,
      outcome: reviewOutcome.nullable().meta({ description: 'Null while it is awaited' }),
      decidedOn: plainDate.nullable(),
    })
    .nullable()
    .meta({ description: 'The latest review of a denial; null when none was asked for' }),
});

/** What came of a member in another case, under a record that was merged into the one in use. */
export const earlierCase = z
  .object({
    personId: recordId.meta({ description: 'The member, by the record in use' }),
    name: z.string(),
    nameLocal: z.string(),
    isDenied: z.boolean().meta({ description: 'A denial of the same destination stands there' }),
    case: z
      .object({
        id: recordId,
        number: z.string(),
        programme: z.string(),
        destination: z.string(),
        submittedOn: plainDate.nullable(),
        interviewedOn: plainDate.nullable(),
        closedOn: plainDate.nullable(),
        closureReason: closureReason.nullable(),
        answers: z.array(earlierAnswer).meta({ description: 'Latest first' }),
      })
      .nullable()
      .meta({ description: 'Null where the case is of an office out of scope' }),
  })
  .meta({ id: 'EarlierCase', description: 'What came of a member in another case, before two records became one' });
export type EarlierCase = z.infer<typeof earlierCase>;
