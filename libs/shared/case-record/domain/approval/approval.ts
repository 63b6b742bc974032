import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * Acts that need a second person (four-eyes; domain reference G: identity change, decision, merge). An area names its
 * kind `<area>.<act>` and registers what carries it out.
 */
export const approvalKind = z
  .string()
  .regex(/^[a-z-]+\.[a-z-]+$/)
  .max(80)
  .meta({ description: 'Kind of act, named by the area that carries it out', example: 'case-record.identity-change' });

export const approvalStates = ['waiting', 'approved', 'rejected', 'withdrawn', 'expired'] as const;
export const approvalState = z
  .enum(approvalStates)
  .meta({ id: 'ApprovalState', description: 'What became of a proposal; it expires when nobody answers in time' });
export type ApprovalState = z.infer<typeof approvalState>;

/** Facts by their names, as they stand or as they are to be. */
export const proposedFacts = z.record(z.string(), z.unknown());
export type ProposedFacts = z.infer<typeof proposedFacts>;

const staffName = z.object({ id: recordId, name: z.string() });

/** A proposal as the API shows it. */
export const approval = z
  .object({
    id: recordId,
    kind: approvalKind,
    caseId: recordId,
    caseNumber: z.string(),
    principalApplicant: z.string().meta({ description: 'Name of the case’s principal applicant' }),
    person: z
      .object({ id: recordId, name: z.string(), nameLocal: z.string() })
      .nullable()
      .meta({ description: 'Person it concerns, if one' }),
    subjectId: recordId.meta({ description: 'Record that is to change' }),
    before: proposedFacts.meta({ description: 'The facts as they stood when it was proposed' }),
    after: proposedFacts.meta({ description: 'The facts as they are to be' }),
    reason: z.string().meta({ description: 'Why it is proposed' }),
    state: approvalState,
    proposedBy: staffName,
    proposedAt: z.string(),
    expiresOn: plainDate.meta({ description: 'From this day on it can no longer be approved' }),
    decidedBy: staffName.nullable(),
    decidedAt: z.string().nullable(),
    answer: z.string().meta({ description: 'What whoever answered or withdrew it wrote' }),
    mayDecide: z.boolean().meta({ description: 'Whether the reader may approve or reject it: never one’s own' }),
    mayWithdraw: z.boolean().meta({ description: 'Whether the reader proposed it and may take it back' }),
    version: recordVersion,
  })
  .meta({ id: 'Approval', description: 'An act proposed by one person, for another to approve or reject' });
export type Approval = z.infer<typeof approval>;

/** Filters of the list of proposals. */
export const approvalQuery = pageQuery.extend({
  state: approvalState.default('waiting'),
  kind: approvalKind.optional(),
  whose: z
    .enum(['to-decide', 'proposed-by-me'])
    .optional()
    .meta({ description: 'to-decide: those I may approve or reject; proposed-by-me: those I wait for' }),
});
export type ApprovalQuery = z.infer<typeof approvalQuery>;
export const approvalPage = pageOf('ApprovalPage', approval);

/** Proposals about one case, with what its programme puts under four eyes now. */
export const approvalsOfCase = z
  .object({
    items: z.array(approval),
    inForce: z.array(z.object({ kind: approvalKind, fields: z.array(z.string()) })).meta({
      description: 'Acts on this case that need a second person now; fields: which facts, empty for the act as a whole',
    }),
  })
  .meta({ id: 'ApprovalsOfCase', description: 'Proposals about a case, latest first' });
export type ApprovalsOfCase = z.infer<typeof approvalsOfCase>;

/** Approving; a word about it is welcome, not required. */
export const approvalGiven = z
  .object({ answer: text(1000).default('').meta({ description: 'A word about it' }) })
  .meta({ id: 'ApprovalGiven', description: 'Approves a proposal' });
export type ApprovalGiven = z.infer<typeof approvalGiven>;

/** Rejecting, or taking back one's own, needs its reason. */
export const approvalRefused = z
  .object({ answer: text(1000, 1).meta({ description: 'Why not' }) })
  .meta({ id: 'ApprovalRefused', description: 'Rejects a proposal, or takes one’s own back' });
export type ApprovalRefused = z.infer<typeof approvalRefused>;
