import { pageOf, pageQuery, paperLanguages, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { interviewKind } from './interview-kind';
import { interviewState } from './interview-states';

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Time on the clock of the office, HH:MM', example: '09:30' });

const appointment = {
  date: plainDate.meta({ description: 'Day of the interview, at the office' }),
  time: timeOfDay,
  durationMinutes: z.number().int().min(15).max(600).default(90).meta({ description: 'Planned length, minutes' }),
  place: text(200, 1).meta({ description: 'Where it takes place' }),
  room: text(100).default('').meta({ description: 'A room elsewhere; empty when a room of the office is chosen' }),
};

const overbookReason = text(300).default('').meta({
  description: 'Why room, interpreter or interviewer are taken though they are not free; empty: they are not',
});

/** What an interview takes up besides people of the family. */
const resources = {
  roomId: recordId.nullable().default(null).meta({ description: 'Room of the office' }),
  interpreterId: recordId.nullable().default(null).meta({ description: 'Interpreter of the office' }),
  overbookReason,
};

const circumstances = {
  interviewer: text(150).default('').meta({ description: 'Officer of the receiving state, once known' }),
  language: text(60).default('').meta({ description: 'Language spoken with the family' }),
  interpreter: text(150)
    .default('')
    .meta({ description: 'Somebody from elsewhere who interprets; empty when nobody needs to, or one is chosen' }),
  interpreterSex: z
    .enum(['female', 'male'])
    .nullable()
    .default(null)
    .meta({ description: 'Sex of the interpreter the person to be heard asked for; null: no matter' }),
  isConfidential: z
    .boolean()
    .default(false)
    .meta({ description: 'One member is heard alone; no paper of the family shows it' }),
  responsibleId: recordId
    .nullable()
    .default(null)
    .meta({ description: 'Colleague who sees to it; the one planning it unless given' }),
  notes: text(8000)
    .default('')
    .meta({ description: 'Practical notes. What was told in confidence belongs into a protection note' }),
};

const participantIds = z
  .array(recordId)
  .min(1)
  .max(60)
  .meta({ description: 'Members of the case who are to be heard' });

/** An interview as planned. */
export const interviewInput = z
  .object({ kind: interviewKind.default('first'), ...appointment, ...resources, ...circumstances, participantIds })
  .meta({ id: 'InterviewInput', description: 'An interview of a family with an officer of the receiving state' });
export type InterviewInput = z.infer<typeof interviewInput>;

/** Several interviews of the same people, planned together or not at all. */
export const interviewSeriesInput = z
  .object({
    interviews: z
      .array(z.object({ kind: interviewKind, ...appointment, roomId: resources.roomId }))
      .min(2)
      .max(12)
      .meta({ description: 'The interviews; a pre-screening comes before the first, follow-ups after it' }),
    interpreterId: resources.interpreterId,
    overbookReason,
    ...circumstances,
    participantIds,
  })
  .meta({ id: 'InterviewSeriesInput', description: 'Interviews of one family that belong together, in their order' });
export type InterviewSeriesInput = z.infer<typeof interviewSeriesInput>;

/** Changes to what surrounds an interview; its day, place and participants change by rescheduling. */
export const interviewChange = z
  .object({
    interviewer: text(150),
    language: text(60),
    interpreter: text(150),
    interpreterId: recordId.nullable(),
    interpreterSex: z.enum(['female', 'male']).nullable(),
    room: text(100),
    roomId: recordId.nullable(),
    overbookReason: text(300),
    responsibleId: recordId.nullable(),
    notes: text(8000),
  })
  .partial()
  .meta({ id: 'InterviewChange', description: 'Changes to an interview; what is left out stays as it is' });
export type InterviewChange = z.infer<typeof interviewChange>;

const reason = text(500, 1).meta({ description: 'Why, for colleagues' });

/** Who of the participants was heard. */
export const holdInput = z.object({
  attendedIds: z.array(recordId).max(60).meta({ description: 'Participants who were heard' }),
  reason: text(500).default(''),
});

/** Why an interview is moved. */
export const reasonInput = z.object({ reason });

/** What is worth knowing about an interview nobody came to. */
export const noShowInput = z.object({ reason: text(500).default('') });

/** The time and place that an interview is moved to. */
export const rescheduleInput = z.object({ ...appointment, ...resources, reason });
export type RescheduleInput = z.infer<typeof rescheduleInput>;

/** What happened to an interview. */
export const interviewMoveInput = z
  .discriminatedUnion('move', [
    holdInput.extend({ move: z.literal('hold') }),
    noShowInput.extend({ move: z.literal('report-no-show') }),
    reasonInput.extend({ move: z.literal('cancel') }),
    reasonInput.extend({ move: z.literal('take-back') }),
    rescheduleInput.extend({ move: z.literal('reschedule') }),
  ])
  .meta({ id: 'InterviewMove', description: 'Held, nobody came, cancelled, moved to another time, or taken back' });
export type InterviewMoveInput = z.infer<typeof interviewMoveInput>;

const participant = z.object({
  personId: recordId,
  name: z.string(),
  nameLocal: z.string(),
  attended: z.boolean().nullable().meta({ description: 'Whether the person was heard; null until it is over' }),
});

/** An interview as the API shows it. */
export const interview = z
  .object({
    id: recordId,
    caseId: recordId,
    caseNumber: z.string(),
    officeId: recordId,
    kind: interviewKind,
    seriesId: recordId.nullable().meta({ description: 'What interviews planned in one go have in common' }),
    principalApplicant: z.object({ name: z.string(), nameLocal: z.string() }).nullable(),
    state: interviewState,
    startsAt: z.string().meta({ description: 'Instant it begins, UTC' }),
    date: plainDate.meta({ description: 'Day it begins, at the office' }),
    time: timeOfDay,
    timeZone: z.string().meta({ description: 'Time zone of the office (IANA name)' }),
    durationMinutes: z.number().int(),
    place: z.string(),
    roomId: recordId.nullable(),
    room: z.string().meta({ description: 'Name of the room' }),
    interviewer: z.string(),
    language: z.string(),
    interpreterId: recordId.nullable(),
    interpreter: z.string().meta({ description: 'Name of the interpreter' }),
    interpreterSex: z.enum(['female', 'male']).nullable(),
    isConfidential: z.boolean(),
    overbookReason: z.string(),
    responsible: z.object({ id: recordId, name: z.string() }).nullable(),
    notes: z.string(),
    participants: z.array(participant),
    replacesId: recordId.nullable().meta({ description: 'The interview it took the place of' }),
    reason: z.string().meta({ description: 'Why it was last moved, if it was' }),
    version: recordVersion,
  })
  .meta({ id: 'Interview', description: 'An interview of a family with an officer of the receiving state' });
export type Interview = z.infer<typeof interview>;

export const interviewList = z
  .object({ items: z.array(interview) })
  .meta({ id: 'InterviewList', description: 'Interviews of a case, latest first' });

/** Filters of the list of interviews across cases. */
export const interviewQuery = pageQuery.extend({
  office: recordId.optional().meta({ description: 'Of the cases of this office' }),
  responsible: z
    .union([z.enum(['me', 'nobody']), z.uuid()])
    .optional()
    .meta({ description: 'me, nobody, or a colleague' }),
  state: interviewState.optional(),
  from: plainDate.optional().meta({ description: 'On this day or later, at the office' }),
  until: plainDate.optional().meta({ description: 'On this day or before, at the office' }),
  sort: z.enum(['date', '-date']).default('date'),
});
export type InterviewQuery = z.infer<typeof interviewQuery>;
export const interviewPage = pageOf('InterviewPage', interview);

/** In which language a slip is wanted. */
export const slipQuery = z.object({
  language: z.enum(paperLanguages).default('en').meta({ description: 'Language of the slip' }),
});
export type SlipQuery = z.infer<typeof slipQuery>;
