import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** What pre-screening may come to (UNHCR Resettlement Handbook 4.7; domain reference B1). */
export const preScreeningOutcomes = ['go-on', 'changes-needed', 'not-recommended'] as const;
export const preScreeningOutcome = z
  .enum(preScreeningOutcomes)
  .meta({ id: 'PreScreeningOutcome', description: 'What pre-screening came to' });
export type PreScreeningOutcome = z.infer<typeof preScreeningOutcome>;

export const checklistAnswers = ['yes', 'no', 'not-applicable'] as const;
export const checklistAnswer = z.enum(checklistAnswers).meta({ id: 'ChecklistAnswer' });

const answers = z
  .array(
    z.object({
      code: z.string().min(1).max(60).meta({ description: 'Item of the checklist' }),
      answer: checklistAnswer.nullable().default(null).meta({ description: 'null: not answered' }),
      remark: text(500).default(''),
    }),
  )
  .max(60);

/** Pre-screening of a case. */
export const preScreeningInput = z
  .object({
    screenedOn: plainDate,
    outcome: preScreeningOutcome,
    answers: answers.default([]).meta({ description: 'Answers to the checklist of the programme' }),
    notes: text(8000).default(''),
  })
  .meta({ id: 'PreScreeningInput', description: 'Pre-screening of a case' });
export type PreScreeningInput = z.infer<typeof preScreeningInput>;

/** A question of the checklist. */
export const preScreeningItem = z
  .object({
    id: recordId,
    programmeCode: z.string().nullable().meta({ description: 'null: every programme' }),
    code: z.string(),
    rank: z.number().int(),
    question: z.string().meta({ description: 'In English; its words in other languages stand among the wordings' }),
    isRequired: z.boolean().meta({ description: 'Must be met before the case goes on' }),
    effectiveFrom: plainDate,
    isActive: z.boolean(),
    sourceNote: z.string(),
    isVerified: z.boolean(),
    isInForce: z.boolean().meta({ description: 'Whether this version counts today' }),
    version: recordVersion,
  })
  .meta({ id: 'PreScreeningItem', description: 'A question of the pre-screening checklist' });
export type PreScreeningItem = z.infer<typeof preScreeningItem>;

const itemFields = z.object({
  rank: z.number().int().min(0).max(10_000).meta({ description: 'Place in the checklist' }),
  question: text(300, 1),
  isRequired: z.boolean().default(true),
  isActive: z.boolean().default(true).meta({ description: 'Whether it is asked from that day on' }),
  sourceNote: text(500).default(''),
  isVerified: z.boolean().default(false),
});

/** A question as an administrator states it. */
export const preScreeningItemInput = itemFields
  .extend({
    programmeCode: text(60, 1).nullable().default(null),
    code: z
      .string()
      .max(60)
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .meta({ description: 'Stable code, the same for all versions', example: 'identity' }),
    effectiveFrom: plainDate,
  })
  .meta({ id: 'PreScreeningItemInput', description: 'A question of the pre-screening checklist, from a day on' });
export type PreScreeningItemInput = z.infer<typeof preScreeningItemInput>;

/** Corrections to a question. */
export const preScreeningItemChange = itemFields.meta({ id: 'PreScreeningItemChange' });
export type PreScreeningItemChange = z.infer<typeof preScreeningItemChange>;

export const preScreeningItemList = z
  .object({ items: z.array(preScreeningItem) })
  .meta({ id: 'PreScreeningItemList', description: 'The checklist, every version' });

/** Pre-screening as the API shows it. */
export const preScreening = preScreeningInput
  .extend({
    id: recordId,
    caseId: recordId,
    screenedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'PreScreening', description: 'Pre-screening of a case' });
export type PreScreening = z.infer<typeof preScreening>;

export const preScreeningList = z
  .object({
    items: z.array(preScreening),
    checklist: z.array(preScreeningItem).meta({ description: 'The questions in force for the programme of the case' }),
  })
  .meta({ id: 'PreScreeningList', description: 'Pre-screenings of a case, latest first, and the checklist' });
export type PreScreeningList = z.infer<typeof preScreeningList>;
