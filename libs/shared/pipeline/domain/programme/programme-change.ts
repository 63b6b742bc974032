import { plainDate, text } from '@passage/platform/domain';
import { z } from 'zod';
import { requirementInput } from '../requirement/requirement';
import { programmeVersion } from './programme';

/** The versions of a programme, latest first. */
export const programmeVersionList = z.object({ items: z.array(programmeVersion) }).meta({ id: 'ProgrammeVersionList' });

/** A new version: from when on, why, and every requirement it has. */
export const programmeVersionInput = z
  .object({
    effectiveFrom: plainDate.meta({ description: 'First day on which it applies; after today' }),
    note: text(2000).meta({ description: 'Why the rules change' }),
    requirements: z.array(requirementInput).min(1).max(60),
  })
  .meta({ id: 'ProgrammeVersionInput' });
export type ProgrammeVersionInput = z.infer<typeof programmeVersionInput>;

/** What may be changed of a programme itself. */
export const programmeChange = z
  .object({ name: text(200, 1), transitDays: z.number().int().min(0).max(14), isActive: z.boolean() })
  .meta({ id: 'ProgrammeChange' });
export type ProgrammeChange = z.infer<typeof programmeChange>;

/** The cases that a case is to travel with. */
export const travelLinkInput = z
  .object({ caseIds: z.array(z.uuid()).min(1).max(20), reason: text(500) })
  .meta({ id: 'TravelLinkInput' });
export type TravelLinkInput = z.infer<typeof travelLinkInput>;
