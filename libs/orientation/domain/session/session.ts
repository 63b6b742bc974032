import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { sessionState } from './session-state';

/** An hour of the day at the site, `HH:MM`. */
const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Local time, HH:MM', example: '09:00' });

/** One day of a session. */
export const sessionDay = z.object({ day: plainDate, startsAt: timeOfDay, endsAt: timeOfDay });
export type SessionDay = z.infer<typeof sessionDay>;

const fields = z.object({
  site: text(150, 1).meta({ description: 'Where it takes place' }),
  language: text(60, 1).meta({ description: 'Language of teaching, or that is interpreted into' }),
  trainerId: recordId.nullable().meta({ description: 'Who teaches' }),
  interpreter: text(150),
  capacity: z.number().int().min(1).max(500).meta({ description: 'Places for participants' }),
  childmindingPlaces: z.number().int().min(0).max(200).meta({ description: 'Places for children minded meanwhile' }),
  isMakeUp: z
    .boolean()
    .meta({ description: 'For people who missed days of an earlier session: may be shorter than the course' }),
  days: z.array(sessionDay).min(1).max(30),
  note: text(2000),
});

/** A session being planned. */
export const newSessionInput = fields
  .extend({ courseId: recordId, officeId: recordId })
  .meta({ id: 'NewSessionInput', description: 'A session being planned' });
export type NewSessionInput = z.infer<typeof newSessionInput>;

/** Facts of a session that may be changed while it is planned. */
export const sessionInput = fields.meta({ id: 'SessionInput', description: 'Facts of a planned session' });
export type SessionInput = z.infer<typeof sessionInput>;

/** Why a session is cancelled or opened again. */
export const sessionReason = z
  .object({ reason: text(500, 1) })
  .meta({ id: 'SessionReason', description: 'Why a session is cancelled or opened again' });
export type SessionReason = z.infer<typeof sessionReason>;

/** A session as lists show it. */
export const sessionRow = z
  .object({
    id: recordId,
    course: z.object({ id: recordId, code: z.string(), name: z.string() }),
    office: z.object({ id: recordId, name: z.string() }),
    state: sessionState,
    site: z.string(),
    language: z.string(),
    trainer: z.object({ id: recordId, name: z.string() }).nullable(),
    firstDay: plainDate,
    lastDay: plainDate,
    capacity: z.number().int(),
    participants: z.number().int().meta({ description: 'People enrolled, without those minded' }),
    childmindingPlaces: z.number().int(),
    minded: z.number().int().meta({ description: 'Children minded' }),
    isMakeUp: z.boolean(),
  })
  .meta({ id: 'SessionRow', description: 'A session as lists show it' });
export type SessionRow = z.infer<typeof sessionRow>;
export const sessionPage = pageOf('SessionPage', sessionRow);

/** Filters of the list of sessions. */
export const sessionQuery = pageQuery.extend({
  state: sessionState.optional(),
  course: recordId.optional(),
  trainer: z.union([z.literal('me'), recordId]).optional(),
  from: plainDate.optional().meta({ description: 'Sessions with a day from then on' }),
  until: plainDate.optional().meta({ description: 'Sessions with a day up to then' }),
  sort: z.enum(['firstDay', '-firstDay']).default('firstDay'),
});
export type SessionQuery = z.infer<typeof sessionQuery>;

/** A session with its days. */
export const session = sessionRow
  .extend({
    course: sessionRow.shape.course.extend({
      days: z.number().int(),
      minAttendancePercent: z.number().int(),
      minAge: z.number().int(),
      maxAge: z.number().int().nullable(),
    }),
    trainerId: recordId.nullable(),
    interpreter: z.string(),
    note: z.string(),
    reason: z.string().meta({ description: 'Why it was cancelled or opened again' }),
    days: z.array(sessionDay.extend({ id: recordId })),
    version: recordVersion,
  })
  .meta({ id: 'OrientationSession', description: 'A session with its days' });
export type Session = z.infer<typeof session>;
