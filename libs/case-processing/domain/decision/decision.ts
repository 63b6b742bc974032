import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * What a receiving state may answer (UNHCR Resettlement Handbook, chapter 4; domain reference B8). Asking for more
 * information is not a denial; members of one family may be answered differently.
 */
export const decisionOutcomes = ['accepted', 'denied', 'deferred', 'more-information'] as const;
export const decisionOutcome = z
  .enum(decisionOutcomes)
  .meta({ id: 'DecisionOutcome', description: 'What the receiving state answered' });
export type DecisionOutcome = z.infer<typeof decisionOutcome>;

const memberDecision = z.object({
  personId: recordId,
  outcome: decisionOutcome,
  validUntil: plainDate
    .nullable()
    .default(null)
    .meta({ description: 'First day an acceptance no longer holds; null: as the programme rules' }),
  reviewOn: plainDate
    .nullable()
    .default(null)
    .meta({ description: 'Day on which a deferred matter is looked at again; null: not known' }),
});
export type MemberDecision = z.infer<typeof memberDecision>;

/** A decision as it comes from the receiving state. */
export const decisionInput = z
  .object({
    decidedOn: plainDate,
    authority: text(150, 1).meta({ description: 'Who decided, e.g. the ministry' }),
    referenceNumber: text(80).default('').meta({ description: 'Number of the decision, as the authority writes it' }),
    note: text(4000).default(''),
    despiteDenial: text(2000).default('').meta({
      description: 'Why somebody is accepted whom the same destination denied in an earlier case; needed then',
    }),
    members: z.array(memberDecision).min(1).max(60).meta({ description: 'The answer for each member decided upon' }),
  })
  .meta({ id: 'DecisionInput', description: 'A decision on some or all members of a case' });
export type DecisionInput = z.infer<typeof decisionInput>;

/** The kind of act that a second person confirms, where the programme’s rule of approval asks for it. */
export const decisionKind = 'case-processing.decision';

/** A decision as the API shows it. */
export const decision = z
  .object({
    id: recordId,
    caseId: recordId,
    decidedOn: plainDate,
    authority: z.string(),
    referenceNumber: z.string(),
    note: z.string(),
    despiteDenial: z.string(),
    members: z.array(
      z.object({
        personId: recordId,
        name: z.string(),
        nameLocal: z.string(),
        outcome: decisionOutcome,
        validUntil: plainDate.nullable(),
        reviewOn: plainDate.nullable(),
        isStanding: z.boolean().meta({ description: 'Not replaced by a later decision on this person' }),
      }),
    ),
    reviewUntil: plainDate
      .nullable()
      .meta({ description: 'Last day on which a review of a denial may be asked for; null without a denial' }),
    reviewRule: z
      .object({
        sourceNote: z.string(),
        isVerified: z.boolean().meta({ description: 'Whether the period was found in a published source' }),
      })
      .nullable(),
    recordedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    recordedAt: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    awaitsConfirmation: z
      .boolean()
      .meta({ description: 'Recorded by one, not yet confirmed by another person: gives and refuses no clearance' }),
    version: recordVersion,
  })
  .meta({ id: 'Decision', description: 'A decision of the receiving state' });
export type Decision = z.infer<typeof decision>;

/** Taking up again what a decision ended: it stays on record, and the matter is open until a new one. */
export const decisionReopening = z
  .object({
    reopenedOn: plainDate.meta({ description: 'Day from which the matter is open again' }),
    reason: text(2000, 1).meta({ description: 'Why, for colleagues' }),
  })
  .meta({ id: 'DecisionReopening', description: 'Taking up again what a decision ended' });
export type DecisionReopening = z.infer<typeof decisionReopening>;
