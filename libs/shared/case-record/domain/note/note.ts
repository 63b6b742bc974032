import { pageOf, pageQuery, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { mentionIds } from '../mention/mention';
import { recordCompartment } from '../stage/compartment';

const body = text(20_000, 1).meta({ description: 'Text of the note' });
const aboutPerson = recordId.nullable().default(null).meta({ description: 'Person the note is about, if one' });

/** A note everybody within the case's scope may read, or one for health staff only. */
export const noteInput = z
  .object({
    compartment: z.enum(['case', 'health']).default('case').meta({ description: 'health: for health staff only' }),
    body,
    personId: aboutPerson,
    mentions: mentionIds,
  })
  .meta({ id: 'NoteInput', description: 'A note on a case' });
export type NoteInput = z.infer<typeof noteInput>;

/** A note that only case processing may read: kept from other stages and from family papers. */
export const protectionNoteInput = z
  .object({ body, personId: aboutPerson, mentions: mentionIds })
  .meta({ id: 'ProtectionNoteInput', description: 'A protection note on a case' });
export type ProtectionNoteInput = z.infer<typeof protectionNoteInput>;

/** A change of the text of one's own note. */
export const noteChange = z
  .object({ body, mentions: mentionIds })
  .meta({ id: 'NoteChange', description: 'The corrected text of a note; colleagues it names in addition are told' });
export type NoteChange = z.infer<typeof noteChange>;

/** A note as the API shows it. */
export const note = z
  .object({
    id: recordId,
    compartment: recordCompartment,
    body: z.string(),
    personId: recordId.nullable(),
    author: z.object({ id: recordId, name: z.string() }),
    mentions: z.array(z.object({ id: recordId, name: z.string() })).meta({ description: 'Colleagues it names' }),
    createdAt: z.string().meta({ description: 'Instant of writing, UTC' }),
    version: recordVersion,
  })
  .meta({ id: 'Note', description: 'A note on a case' });
export type Note = z.infer<typeof note>;

/** Which notes of a case are asked for. */
export const noteQuery = pageQuery.extend({
  q: text(200, 1).optional().meta({ description: 'Words that stand in the note as they are' }),
});
export type NoteQuery = z.infer<typeof noteQuery>;
export const notePage = pageOf('NotePage', note);
