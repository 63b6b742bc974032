import { pageOf, pageQuery, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { recordCompartment } from '../stage/compartment';

/** At most so many colleagues are named in one note: whoever needs more should call a meeting. */
export const mostMentions = 20;

/** Colleagues whom a note names. */
export const mentionIds = z
  .array(recordId)
  .max(mostMentions)
  .default([])
  .meta({ description: 'Colleagues the note is meant for; each must be able to read it' });

/** Somebody who may be named in a note of a case. */
export const mentionable = z.object({ id: recordId, name: z.string() });
export const mentionableList = z
  .object({ items: z.array(mentionable) })
  .meta({ id: 'MentionableList', description: 'Colleagues who may read a note of this compartment on this case' });
export const mentionableQuery = z.object({ compartment: recordCompartment.default('case') });
export type Mentionable = z.infer<typeof mentionable>;

/** A note that names the reader. */
export const mention = z
  .object({
    id: recordId,
    noteId: recordId,
    caseId: recordId,
    caseNumber: z.string(),
    principalApplicant: z.string(),
    body: z.string().meta({ description: 'Text of the note' }),
    author: mentionable,
    createdAt: z.string(),
    readAt: z.string().nullable().meta({ description: 'When the reader marked it as read; null: not yet' }),
  })
  .meta({ id: 'Mention', description: 'A note that names the reader' });
export type Mention = z.infer<typeof mention>;

export const mentionQuery = pageQuery.extend({
  state: z.enum(['unread', 'all']).default('unread'),
});
export type MentionQuery = z.infer<typeof mentionQuery>;
export const mentionPage = pageOf('MentionPage', mention);
