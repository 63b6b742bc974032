import { plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { stage } from '../stage/stage';

/** What a check came to. Conditional and waived count like cleared. */
export const outcomes = ['pending', 'cleared', 'conditional', 'refused', 'waived'] as const;
export const outcome = z.enum(outcomes).meta({ id: 'Outcome', description: 'What a check came to' });
export type Outcome = z.infer<typeof outcome>;

/** Days from one day up to, but not including, another; null is no bound. */
export const period = z
  .object({
    from: plainDate.nullable().meta({ description: 'First day; null: since ever' }),
    to: plainDate.nullable().meta({ description: 'Day after the last; null: without end' }),
  })
  .meta({ id: 'Period', description: 'Days from one day up to, but not including, another' });
export type Period = z.infer<typeof period>;

/** A fact that meets (or fails) a requirement for a person or a case. Superseded by a later one, never changed. */
export const clearance = z
  .object({
    id: z.uuid(),
    personId: z.uuid().nullable().meta({ description: 'Whose it is; null: of the case' }),
    requirementCode: z.string(),
    stage,
    outcome,
    validPeriod: period.meta({ description: 'When it holds' }),
    sourceType: z.string().meta({ description: 'Kind of the record it came from' }),
    sourceId: z.uuid().nullable().meta({ description: 'The record it came from' }),
    recordedAt: z.string().meta({ description: 'When it was recorded, instant in UTC' }),
    supersededAt: z.string().nullable().meta({ description: 'Since when another stands in its place' }),
    staleSince: plainDate
      .nullable()
      .meta({ description: 'Since when it is in doubt, because the person’s identity or the programme changed' }),
    staleReason: z
      .string()
      .nullable()
      .meta({ description: 'The change: name, birth-date, nationality, sex, or the programme it was made for' }),
  })
  .meta({ id: 'Clearance', description: 'A fact that meets or fails a requirement' });
export type Clearance = z.infer<typeof clearance>;

/** What the rules need to know of a clearance. */
export type ClearanceFact = Pick<
  Clearance,
  'id' | 'personId' | 'requirementCode' | 'outcome' | 'validPeriod' | 'sourceId' | 'staleSince'
>;
