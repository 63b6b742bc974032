import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

const facts = {
  officeId: recordId.meta({ description: 'The office the room belongs to' }),
  name: text(100, 1).meta({ description: 'Name of the room, unique in its office', example: 'Room 3' }),
  capacity: z.number().int().min(1).max(500).meta({ description: 'People it holds, interviewer and interpreter too' }),
  isAccessible: z.boolean().default(false).meta({ description: 'Whether it is reached without steps' }),
  note: text(500).default('').meta({ description: 'What colleagues should know about it' }),
  isActive: z.boolean().default(true).meta({ description: 'Whether interviews may still be planned in it' }),
};

/** A room as entered. */
export const roomInput = z.object(facts).meta({ id: 'RoomInput', description: 'A room of an office for interviews' });
export type RoomInput = z.infer<typeof roomInput>;

/** A room as the API shows it. */
export const room = z
  .object({ id: recordId, ...facts, version: recordVersion })
  .meta({ id: 'Room', description: 'A room of an office for interviews' });
export type Room = z.infer<typeof room>;

export const roomList = z.object({ items: z.array(room) }).meta({ id: 'RoomList' });
