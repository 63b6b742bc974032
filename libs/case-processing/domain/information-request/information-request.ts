import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** What a receiving state asks to know before it decides. Asking is not a denial (domain reference B8). */
export const informationRequestInput = z
  .object({
    askedOn: plainDate,
    personId: recordId.nullable().default(null).meta({ description: 'Whom it is about; null: the case' }),
    question: text(4000, 1).meta({ description: 'What is asked' }),
    dueOn: plainDate.meta({ description: 'Day by which it is to be answered' }),
  })
  .meta({ id: 'InformationRequestInput', description: 'What a receiving state asks to know' });
export type InformationRequestInput = z.infer<typeof informationRequestInput>;

/** What was answered. */
export const informationAnswer = z
  .object({ answeredOn: plainDate, answer: text(8000, 1).meta({ description: 'What was sent' }) })
  .meta({ id: 'InformationAnswer', description: 'The answer to what a receiving state asked' });
export type InformationAnswer = z.infer<typeof informationAnswer>;

/** A request as the API shows it. */
export const informationRequest = informationRequestInput
  .extend({
    id: recordId,
    caseId: recordId,
    personName: z.string().nullable(),
    answeredOn: plainDate.nullable().meta({ description: 'null while it is not answered' }),
    answer: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'InformationRequest', description: 'What a receiving state asks to know, and what was answered' });
export type InformationRequest = z.infer<typeof informationRequest>;

export const informationRequestList = z
  .object({ items: z.array(informationRequest) })
  .meta({ id: 'InformationRequestList', description: 'Requests for information of a case, latest first' });
