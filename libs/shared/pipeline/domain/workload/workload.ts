import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

const percent = z.number().int().min(0).max(1000);

/** What a case of a priority or at a stage weighs, in percent of a usual case. */
export const workloadWeight = z
  .object({
    id: recordId,
    dimension: z.enum(['priority', 'stage']),
    value: z.string().meta({ description: 'Priority or stage' }),
    percent: percent.meta({ description: 'Work it makes, in percent of a usual case' }),
    sourceNote: z.string(),
    isVerified: z.boolean().meta({ description: 'Whether somebody checked the figure against measured work' }),
    version: recordVersion,
  })
  .meta({ id: 'WorkloadWeight', description: 'What a case weighs by its priority, or by its stage' });
export type WorkloadWeight = z.infer<typeof workloadWeight>;

/** A weight as entered. */
export const workloadWeightInput = z
  .object({
    percent,
    sourceNote: text(1000).default(''),
    isVerified: z.boolean().default(false),
  })
  .meta({ id: 'WorkloadWeightInput', description: 'A weight, in percent of a usual case' });
export type WorkloadWeightInput = z.infer<typeof workloadWeightInput>;

const load = {
  cases: z.number().int().meta({ description: 'Open cases' }),
  people: z.number().int().meta({ description: 'People in them who are to travel' }),
  points: z.number().int().meta({ description: 'The cases weighted, in hundredths of a usual case' }),
};

/** What one colleague carries. */
export const colleagueLoad = z
  .object({
    staffId: recordId,
    name: z.string(),
    officeIds: z.array(recordId),
    isActive: z.boolean().meta({ description: 'false: the account is closed, yet cases are still theirs' }),
    isAbsent: z.boolean().meta({ description: 'Away today' }),
    backOn: z.string().nullable().meta({ description: 'First day back, when away' }),
    capacity: z.number().int().nullable().meta({ description: 'Usual cases they can carry; null: not stated' }),
    capacityVersion: z.number().int().meta({ description: 'Version of the capacity; 0 when none is stated' }),
    absences: z.array(
      z.object({
        id: recordId,
        awayFrom: z.string(),
        backOn: z.string().meta({ description: 'First day back' }),
        note: z.string(),
        version: recordVersion,
      }),
    ),
    ...load,
  })
  .meta({ id: 'ColleagueLoad', description: 'What one colleague carries, and can carry' });
export type ColleagueLoad = z.infer<typeof colleagueLoad>;

/** Work against capacity, within the reader's offices. */
export const workload = z
  .object({
    colleagues: z.array(colleagueLoad),
    unassigned: z.object(load).meta({ description: 'Open cases nobody owns' }),
    weights: z.array(workloadWeight),
  })
  .meta({ id: 'Workload', description: 'Each caseworker’s open cases, weighted, against their capacity' });
export type Workload = z.infer<typeof workload>;

export const workloadQuery = z.object({ officeId: z.uuid().optional() });

/** Which cases are to be spread: those named, or all that are one colleague's. */
export const spreadInput = z
  .object({
    caseIds: z.array(z.uuid()).min(1).max(1000).optional(),
    ownerId: z.uuid().optional().meta({ description: 'Spread every open case of this colleague' }),
  })
  .refine(({ caseIds, ownerId }) => (caseIds === undefined) !== (ownerId === undefined), {
    path: ['caseIds'],
    params: { code: 'platform.field.required' },
  })
  .meta({ id: 'SpreadInput', description: 'Cases to be spread evenly over colleagues with room' });
export type SpreadInput = z.infer<typeof spreadInput>;

const named = z.object({ id: recordId, name: z.string() });

/** Who would get which case; nothing is changed yet. */
export const spreadPlan = z
  .object({
    items: z.array(
      z.object({
        caseId: recordId,
        number: z.string(),
        name: z.string(),
        points: z.number().int(),
        from: named.nullable().meta({ description: 'Whose it is now' }),
        to: named.nullable().meta({ description: 'Who would get it; null: nobody of its office has room' }),
      }),
    ),
    colleagues: z.array(
      z.object({
        id: recordId,
        name: z.string(),
        pointsBefore: z.number().int().meta({ description: 'What they carry now, in hundredths of a usual case' }),
        pointsAfter: z.number().int(),
        capacity: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'SpreadPlan', description: 'A suggestion to spread cases evenly' });
export type SpreadPlan = z.infer<typeof spreadPlan>;

/** Cases given out one by one, each only while it is still whose it was. */
export const reassignmentInput = z
  .object({
    items: z
      .array(
        z.object({
          caseId: z.uuid(),
          fromId: z.uuid().nullable().meta({ description: 'Whose it was when this was decided; null: nobody’s' }),
          toId: z.uuid().nullable().meta({ description: 'Whose it becomes; null: nobody’s' }),
        }),
      )
      .min(1)
      .max(1000),
  })
  .meta({ id: 'ReassignmentInput' });
export type ReassignmentInput = z.infer<typeof reassignmentInput>;

/** Why a case was not given. */
export const reassignmentFailures = ['not-found', 'closed', 'changed', 'other-office', 'no-account'] as const;
export const reassignmentResult = z
  .object({
    items: z.array(
      z.object({
        caseId: z.uuid(),
        failure: z
          .enum(reassignmentFailures)
          .nullable()
          .meta({ description: 'null: done; changed: it is no longer whose it was' }),
      }),
    ),
  })
  .meta({ id: 'ReassignmentResult', description: 'What became of each case' });
export type ReassignmentResult = z.infer<typeof reassignmentResult>;
