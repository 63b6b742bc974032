import { plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { interpreter } from '../interpreter/interpreter';
import { room } from '../room/room';

/** When an interview is thought of; without, nothing is said about who and what is free. */
export const interviewChoicesQuery = z.object({
  date: plainDate.optional().meta({ description: 'Day, at the office' }),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional()
    .meta({ description: 'HH:MM on the clock of the office' }),
  durationMinutes: z.coerce.number().int().min(15).max(600).default(90),
  except: recordId.optional().meta({ description: 'An interview that gives way: what it takes up counts as free' }),
});
export type InterviewChoicesQuery = z.infer<typeof interviewChoicesQuery>;

const isFree = z.boolean().meta({ description: 'Whether no other interview takes it up at that time' });

/** What an interview of a case may take up. */
export const interviewChoices = z
  .object({
    language: z.string().meta({ description: 'Language the principal applicant speaks best; empty when not recorded' }),
    rooms: z.array(room.extend({ isFree })),
    interpreters: z.array(interpreter.extend({ isFree })),
  })
  .meta({ id: 'InterviewChoices', description: 'Rooms and interpreters of the office of a case' });
export type InterviewChoices = z.infer<typeof interviewChoices>;
