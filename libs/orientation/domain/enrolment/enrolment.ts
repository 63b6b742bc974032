import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { itemStates } from '@passage/pipeline/domain';
import { z } from 'zod';
import { attendanceMark } from '../attendance/attendance';
import { sessionState } from '../session/session-state';

/** A participant learns; a child too young for the course may be minded meanwhile. */
export const enrolmentKinds = ['participant', 'childminding'] as const;
export const enrolmentKind = z
  .enum(enrolmentKinds)
  .meta({ id: 'EnrolmentKind', description: 'Whether somebody takes part or is minded meanwhile' });
export type EnrolmentKind = z.infer<typeof enrolmentKind>;

/** enrolled: expected; completed and not-completed: the result; withdrawn: will not come. */
export const enrolmentStates = ['enrolled', 'completed', 'not-completed', 'withdrawn'] as const;
export const enrolmentState = z
  .enum(enrolmentStates)
  .meta({ id: 'EnrolmentState', description: 'Where an enrolment stands' });
export type EnrolmentState = z.infer<typeof enrolmentState>;

/** People to enrol, all or none of them. */
export const enrolmentInput = z
  .object({
    people: z
      .array(z.object({ personId: recordId, kind: enrolmentKind }))
      .min(1)
      .max(60),
  })
  .meta({ id: 'EnrolmentInput', description: 'People to enrol in a session, all or none of them' });
export type EnrolmentInput = z.infer<typeof enrolmentInput>;

/** Why somebody will not come. */
export const withdrawalReason = z
  .object({ reason: text(500, 1) })
  .meta({ id: 'EnrolmentWithdrawal', description: 'Why somebody will not come' });

const namedPerson = z.object({ id: recordId, name: z.string(), nameLocal: z.string() });

/** Somebody enrolled in a session, with attendance. */
export const enrolment = z
  .object({
    id: recordId,
    person: namedPerson.extend({ birthDate: plainDate, language: z.string().nullable() }),
    caseId: recordId,
    caseNumber: z.string(),
    kind: enrolmentKind,
    state: enrolmentState,
    marks: z.record(recordId, attendanceMark).meta({ description: 'Attendance by identifier of the day' }),
    earlierDays: z.number().int().meta({ description: 'Days attended in the session that this one makes up for' }),
    wouldComplete: z.boolean().meta({ description: 'Whether the marks so far are enough' }),
    certificateNumber: z.string().nullable(),
    needs: z.array(z.string()).meta({ description: 'Needs stated by other stages, never the reason' }),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'Enrolment', description: 'Somebody enrolled in a session, with attendance' });
export type Enrolment = z.infer<typeof enrolment>;
export const enrolmentList = z
  .object({ items: z.array(enrolment) })
  .meta({ id: 'EnrolmentList', description: 'Everybody enrolled in a session, family by family' });

/** Somebody who needs the course and has neither completed it nor a place in a session. */
export const waitingPerson = z
  .object({
    person: namedPerson.extend({ birthDate: plainDate, language: z.string().nullable() }),
    caseId: recordId,
    caseNumber: z.string(),
    familySize: z.number().int().meta({ description: 'Travelling members of the case' }),
    programme: z.object({ code: z.string(), name: z.string() }),
    state: z.enum(itemStates).meta({ description: 'How the requirement stands for a departure today' }),
    closesOn: plainDate.nullable().meta({ description: 'First day the family can no longer travel' }),
    hasMissedDays: z.boolean().meta({ description: 'Whether an earlier session was not completed' }),
  })
  .meta({ id: 'WaitingForCourse', description: 'Somebody who needs the course and has no place in a session' });
export type WaitingPerson = z.infer<typeof waitingPerson>;
export const waitingPage = pageOf('WaitingForCoursePage', waitingPerson);

/** Filters of the list of people without a session. */
export const waitingQuery = pageQuery.extend({
  programme: z.string().max(60).optional().meta({ description: 'Code of the programme' }),
  closingWithinDays: z.coerce
    .number()
    .int()
    .min(0)
    .max(730)
    .optional()
    .meta({ description: 'Only families whose window closes within so many days' }),
  session: recordId.optional().meta({ description: 'Only people of an age and programme for this session' }),
  q: z.string().trim().max(100).optional().meta({ description: 'Part of a name, or a case number' }),
});
export type WaitingQuery = z.infer<typeof waitingQuery>;

/** The members of a family with what each may do in a session, for enrolling all of them at once. */
export const familyPlaces = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    members: z.array(
      z.object({
        person: namedPerson.extend({ birthDate: plainDate }),
        suggested: enrolmentKind.nullable().meta({ description: 'What to enrol as; null: not at all' }),
        obstacle: z
          .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
          .nullable()
          .meta({ description: 'The problem that keeps the person out' }),
      }),
    ),
  })
  .meta({ id: 'FamilyPlaces', description: 'A family, and what each member may do in a session' });
export type FamilyPlaces = z.infer<typeof familyPlaces>;

/** What a case page shows of one enrolment. */
export const caseEnrolment = z
  .object({
    id: recordId,
    kind: enrolmentKind,
    state: enrolmentState,
    certificateNumber: z.string().nullable(),
    session: z.object({
      id: recordId,
      state: sessionState,
      course: z.string(),
      site: z.string(),
      language: z.string(),
      firstDay: plainDate,
      lastDay: plainDate,
    }),
    daysAttended: z.number().int(),
    days: z.number().int().meta({ description: 'Days of the session' }),
  })
  .meta({ id: 'CaseEnrolment', description: 'A place that a member of a case has or had in a session' });
export type CaseEnrolment = z.infer<typeof caseEnrolment>;

/** The orientation of a family. */
export const caseOrientation = z
  .object({
    members: z.array(
      z.object({
        person: namedPerson,
        state: z
          .enum(itemStates)
          .nullable()
          .meta({ description: 'How the requirement stands for a departure today; null: the programme asks for none' }),
        enrolments: z.array(caseEnrolment),
      }),
    ),
  })
  .meta({ id: 'CaseOrientation', description: 'Sessions and results of a family' });
export type CaseOrientation = z.infer<typeof caseOrientation>;
