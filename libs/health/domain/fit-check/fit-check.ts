import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { needList } from '../need/need';

/**
 * What a check within days of departure may come to (domain reference C7): fit; fit with conditions; delay until a
 * date; unfit. A delay stops departure without doubting the assessment.
 */
export const fitResults = ['fit', 'fit-with-conditions', 'delay', 'unfit'] as const;
export const fitResult = z.enum(fitResults).meta({ id: 'FitResult', description: 'What a fit-to-fly check came to' });
export type FitResult = z.infer<typeof fitResult>;

/** A fit-to-fly check as recorded; never changed, only withdrawn. */
export const fitCheckInput = z
  .object({
    caseId: recordId,
    personId: recordId,
    checkedOn: plainDate,
    result: fitResult,
    delayUntil: plainDate.nullable().meta({ description: 'With delay: first day the person may be checked again' }),
    needs: needList.default([]),
    clinicalNote: text(4000).meta({ description: 'For health staff only' }),
  })
  .meta({ id: 'FitCheckInput', description: 'A fit-to-fly check' });
export type FitCheckInput = z.infer<typeof fitCheckInput>;

/** Why a check is taken back. */
export const fitCheckWithdrawal = z
  .object({ reason: text(500, 1) })
  .meta({ id: 'FitCheckWithdrawal', description: 'Why a check is taken back' });

/** A fit-to-fly check as health staff see it. */
export const fitCheck = fitCheckInput
  .extend({
    id: recordId,
    validUntil: plainDate
      .nullable()
      .meta({ description: 'First day it no longer allows departure; null: it never did' }),
    recordedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    recordedAt: z.string(),
    withdrawnAt: z.string().nullable(),
    withdrawReason: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'FitCheck', description: 'A fit-to-fly check; for health staff only' });
export type FitCheck = z.infer<typeof fitCheck>;
