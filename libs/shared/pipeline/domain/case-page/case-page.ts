import { plainDate, text } from '@passage/platform/domain';
import { z } from 'zod';
import { windowChart } from '../chart/window-chart';
import { clearance, outcome, period } from '../clearance/clearance';
import { hold } from '../hold/hold';
import { linkedCase } from '../travel-link/travel-link';
import { caseWindow } from '../window/case-window';

/** The travel window of a case: the stored result and the chart it is drawn from. */
export const caseWindowPage = z
  .object({
    window: caseWindow,
    chart: windowChart,
    linkedCases: z.array(linkedCase).meta({ description: 'Cases it travels with' }),
    ownRanges: z.array(period).meta({ description: 'Dates on which it could depart by itself' }),
    requirements: z
      .array(z.object({ code: z.string(), title: z.string(), sourceNote: z.string(), isVerified: z.boolean() }))
      .meta({ description: 'What the programme demands today, with its sources' }),
  })
  .meta({ id: 'CaseWindowPage' });
export type CaseWindowPage = z.infer<typeof caseWindowPage>;

/** A clearance with the names a reader needs. */
export const clearanceRow = clearance
  .extend({
    personName: z.string().nullable(),
    title: z.string(),
    recordedByName: z.string().nullable(),
  })
  .meta({ id: 'ClearanceRow' });
export type ClearanceRow = z.infer<typeof clearanceRow>;
export const clearanceList = z.object({ items: z.array(clearanceRow) }).meta({ id: 'ClearanceList' });

/** A clearance recorded by hand, for requirements that no stage's own record gives. */
export const clearanceInput = z
  .object({
    personId: z.uuid().nullable(),
    requirementCode: z.string().min(1).max(100),
    outcome,
    from: plainDate.meta({ description: 'First day it holds' }),
    until: plainDate
      .nullable()
      .optional()
      .meta({ description: 'First day it no longer holds; left out: the usual time' }),
    reason: text(500).optional().meta({ description: 'Why, when it is waived' }),
  })
  .meta({ id: 'ClearanceInput' });
export type ClearanceInput = z.infer<typeof clearanceInput>;

/** A hold with the names a reader needs. */
export const holdRow = hold
  .extend({
    caseId: z.uuid(),
    caseNumber: z.string(),
    personName: z.string().nullable(),
    ownerName: z.string().nullable(),
    placedByName: z.string().nullable(),
  })
  .meta({ id: 'HoldRow' });
export type HoldRow = z.infer<typeof holdRow>;
export const holdList = z.object({ items: z.array(holdRow) }).meta({ id: 'HoldList' });
export const holdChange = z
  .object({ ownerId: z.uuid().nullable(), reviewOn: plainDate, note: text(2000) })
  .meta({ id: 'HoldChange' });
export type HoldChange = z.infer<typeof holdChange>;
