import { plainDate, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { gate, stage } from '../stage/stage';

/**
 * Why a case or a person is held (domain reference B8). Everybody within the scope sees it, so that what health staff
 * know is no more than `medical`.
 */
export const placeableHoldReasons = [
  'security',
  'medical',
  'identity-documents',
  'custody',
  'family-composition',
  'fraud-allegation',
  'applicant-request',
  'no-contact',
  'exit-permit',
  'policy-pause',
  'other',
] as const;

/**
 * Besides those somebody gives, the reason of holds that the record places and lifts by itself: a result about the best
 * interests of a child is in doubt.
 */
export const holdReasons = [...placeableHoldReasons, 'best-interest'] as const;
export const holdReason = z.enum(holdReasons).meta({ id: 'HoldReason', description: 'Class of reason of a hold' });
export type HoldReason = z.infer<typeof holdReason>;

/** What is stated when a hold is placed. */
export const holdInput = z
  .object({
    personId: z.uuid().nullable().meta({ description: 'Who is held; null: the case' }),
    stage,
    reasonClass: z.enum(placeableHoldReasons).meta({ description: 'Class of reason' }),
    gates: z.array(gate).min(1).meta({ description: 'The gates it stops' }),
    note: text(2000).meta({ description: 'Remarks for those who work on it' }),
    ownerId: z.uuid().nullable().meta({ description: 'Who sees to it' }),
    reviewOn: plainDate.meta({ description: 'When it must be looked at again' }),
  })
  .meta({ id: 'HoldInput', description: 'What is stated when a hold is placed' });
export type HoldInput = z.infer<typeof holdInput>;

/** What is stated when a hold is released: by another person than the one who placed it. */
export const holdRelease = z
  .object({ reason: text(2000, 1).meta({ description: 'Why it is released' }) })
  .meta({ id: 'HoldRelease', description: 'Release of a hold' });

/** A row that stops named gates for a person or a case until another person releases it. */
export const hold = holdInput
  .extend({
    id: z.uuid(),
    reasonClass: holdReason,
    placedBy: z.uuid().meta({ description: 'Who placed it, or whose change did' }),
    placedAt: z.string().meta({ description: 'When it was placed, instant in UTC' }),
    releasedBy: z.uuid().nullable().meta({ description: 'Who released it; null also when it went by itself' }),
    releasedAt: z.string().nullable().meta({ description: 'When it was released, instant in UTC' }),
    releaseReason: z.string().nullable(),
    version: recordVersion,
  })
  .meta({ id: 'Hold', description: 'A row that stops named gates for a person or a case' });
export type Hold = z.infer<typeof hold>;

/** What the rules need to know of a hold that was not released. */
export type HoldFact = Pick<Hold, 'id' | 'personId' | 'stage' | 'gates'> & { reasonClass: string };
