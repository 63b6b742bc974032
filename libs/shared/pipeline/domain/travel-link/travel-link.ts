import { plainDate, text } from '@passage/platform/domain';
import { z } from 'zod';
import { period } from '../clearance/clearance';
import { windowState } from '../window/travel-window';

/** The cases that a case is to travel with. */
export const travelLinkInput = z
  .object({
    caseIds: z.array(z.uuid()).min(1).max(20),
    reason: text(500).meta({ description: 'Why they travel together' }),
  })
  .meta({ id: 'TravelLinkInput' });
export type TravelLinkInput = z.infer<typeof travelLinkInput>;

/** The case one thinks of linking, by its number. */
export const travelLinkPreviewQuery = z.object({ number: z.string().trim().min(1).max(40) });
export type TravelLinkPreviewQuery = z.infer<typeof travelLinkPreviewQuery>;

/** Departure dates, and where they stand today. */
export const windowOutlook = z
  .object({
    state: windowState,
    opensOn: plainDate.nullable(),
    closesOn: plainDate.nullable().meta({ description: 'First day on which travel is no longer possible' }),
    ranges: z.array(period),
  })
  .meta({ id: 'WindowOutlook' });
export type WindowOutlook = z.infer<typeof windowOutlook>;

/** A case that travels with another. Of one outside the reader's scope only this much is told. */
export const linkedCase = z
  .object({
    caseId: z.uuid(),
    number: z.string(),
    name: z.string().nullable().meta({ description: 'Principal applicant; null outside one’s scope' }),
    isVisible: z.boolean().meta({ description: 'Whether the reader may open it' }),
    ranges: z.array(period).meta({ description: 'Dates on which it could depart by itself' }),
  })
  .meta({ id: 'LinkedCase' });
export type LinkedCaseRow = z.infer<typeof linkedCase>;

/** A case that another one travelled with until it closed. Of one outside the reader's scope only the number is told. */
export const formerCompanion = linkedCase
  .omit({ ranges: true })
  .extend({ isClosed: z.boolean().meta({ description: 'Whether it has ended too; not told outside one’s scope' }) })
  .meta({ id: 'FormerCompanion' });
export type FormerCompanion = z.infer<typeof formerCompanion>;
export const formerCompanionList = z.object({ items: z.array(formerCompanion) }).meta({ id: 'FormerCompanionList' });

/** What linking two cases would do. */
export const travelLinkPreview = z
  .object({
    caseId: z.uuid(),
    number: z.string(),
    name: z.string(),
    programmeName: z.string(),
    isLinked: z.boolean().meta({ description: 'Whether they travel together already' }),
    companions: z.number().int().meta({ description: 'Cases that travel with the other one, which would come along' }),
    now: windowOutlook.meta({ description: 'Window of the case as it is' }),
    other: windowOutlook.meta({ description: 'Window of the other case as it is' }),
    together: windowOutlook.meta({ description: 'Window that all would share' }),
  })
  .meta({ id: 'TravelLinkPreview' });
export type TravelLinkPreview = z.infer<typeof travelLinkPreview>;
