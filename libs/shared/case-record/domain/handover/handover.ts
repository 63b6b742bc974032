import { pageOf, pageQuery, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

export const handoverStates = ['proposed', 'accepted', 'returned', 'withdrawn'] as const;
export const handoverState = z
  .enum(handoverStates)
  .meta({ id: 'HandoverState', description: 'Where a handover stands between the two offices' });
export type HandoverState = z.infer<typeof handoverState>;

/** What the sending office goes through before a case leaves it (our design; domain reference I, pain 3). */
export const checklistItems = [
  'documents-complete',
  'originals-sent',
  'notes-written',
  'contact-checked',
  'family-told',
  'partners-told',
] as const;
const checklist = z
  .array(z.enum(checklistItems))
  .max(checklistItems.length)
  .meta({ description: 'What of the checklist is done; the receiving office sees what is not' });

/** A handover as proposed. */
export const handoverInput = z
  .object({
    toOfficeId: recordId.meta({ description: 'Office that is to take the case over' }),
    reason: text(1000, 1).meta({ description: 'Why the case moves' }),
    done: checklist,
  })
  .meta({ id: 'HandoverInput', description: 'Proposes to hand a case over to another office' });
export type HandoverInput = z.infer<typeof handoverInput>;

/**
 * What the receiving office may know before it accepts: enough to say whether it can take the family on, and no more.
 * Nobody’s name, no notes, no documents.
 */
export const handoverSummary = z
  .object({
    programme: z.string(),
    priority: z.string(),
    stage: z.string().meta({ description: 'Where the case stands' }),
    countryOfAsylum: z.string(),
    people: z.number().int().meta({ description: 'Current members' }),
    children: z.number().int().meta({ description: 'Of these, under 18 on the day of the proposal' }),
    languages: z.array(z.string()),
    openTasks: z
      .array(z.object({ stage: z.string(), code: z.string().nullable(), dueOn: z.string().nullable() }))
      .meta({
        description: 'What waits to be done, without the words of those who wrote it',
      }),
  })
  .meta({ id: 'HandoverSummary', description: 'A case in short, as it stood when its handover was proposed' });
export type HandoverSummary = z.infer<typeof handoverSummary>;

const staffName = z.object({ id: recordId, name: z.string() });
const officeName = z.object({ id: recordId, name: z.string() });

/** A handover as the API shows it to either office. */
export const handover = z
  .object({
    id: recordId,
    caseId: recordId,
    caseNumber: z.string(),
    from: officeName,
    to: officeName,
    reason: z.string(),
    done: checklist,
    summary: handoverSummary,
    state: handoverState,
    proposedBy: staffName,
    proposedAt: z.string(),
    answeredBy: staffName.nullable(),
    answeredAt: z.string().nullable(),
    answer: z.string().meta({ description: 'What whoever answered or withdrew it wrote' }),
    mayAnswer: z
      .boolean()
      .meta({ description: 'Whether the reader belongs to the receiving office and it still waits' }),
    mayWithdraw: z
      .boolean()
      .meta({ description: 'Whether the reader belongs to the sending office and it still waits' }),
    maySeeCase: z.boolean().meta({ description: 'Whether the case itself lies within the reader’s scope now' }),
    version: recordVersion,
  })
  .meta({ id: 'Handover', description: 'A case on its way from one office to another' });
export type Handover = z.infer<typeof handover>;

/** Filters of the list of handovers. */
export const handoverQuery = pageQuery.extend({
  direction: z.enum(['in', 'out']).optional().meta({ description: 'in: to an office of the reader; out: from one' }),
  state: handoverState.optional(),
});
export type HandoverQuery = z.infer<typeof handoverQuery>;
export const handoverPage = pageOf('HandoverPage', handover);
export const handoverList = z
  .object({ items: z.array(handover) })
  .meta({ id: 'HandoverList', description: 'Handovers of a case, latest first' });

/** Accepting: whose the case becomes. */
export const acceptanceInput = z
  .object({
    ownerId: recordId.meta({ description: 'Colleague of the receiving office whose case it becomes' }),
    answer: text(1000).default(''),
  })
  .meta({ id: 'AcceptanceInput', description: 'Accepts a case for the receiving office' });
export type AcceptanceInput = z.infer<typeof acceptanceInput>;

/** Returning, or withdrawing, with its reason. */
export const handoverRefusal = z
  .object({ answer: text(1000, 1).meta({ description: 'Why not' }) })
  .meta({ id: 'HandoverRefusal', description: 'Returns a handover to its sender, or withdraws it' });
export type HandoverRefusal = z.infer<typeof handoverRefusal>;
