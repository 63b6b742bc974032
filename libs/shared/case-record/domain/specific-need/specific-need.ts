import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { isHiddenFromFamily } from '../family-papers/hidden-from-family';
import { recordCompartment } from '../stage/compartment';

/** A code for a specific need, as data: from when it is used, where it comes from and whether that was checked. */
export const specificNeedCode = z
  .object({
    code: z.string().meta({ description: 'Code of UNHCR, a group of two letters and what it is', example: 'DS-BD' }),
    group: z.string().meta({ description: 'The two letters of its group' }),
    label: z
      .string()
      .meta({ description: 'What it is, in English; its words in other languages stand among the wordings' }),
    compartment: recordCompartment.meta({
      description: 'protection: who does not hold the compartment does not see that such a need exists',
    }),
    effectiveFrom: plainDate,
    effectiveUntil: plainDate.nullable().meta({ description: 'First day on which it is no longer used' }),
    sourceNote: z.string(),
    isVerified: z.boolean().meta({ description: 'Whether the code was checked against its source' }),
  })
  .meta({ id: 'SpecificNeedCode', description: 'A code for a specific need' });
export type SpecificNeedCode = z.infer<typeof specificNeedCode>;
export const specificNeedCodeList = z
  .object({ items: z.array(specificNeedCode) })
  .meta({ id: 'SpecificNeedCodeList', description: 'Codes one may use, by group' });

/** A specific need of a person, as entered. */
export const specificNeedInput = z
  .object({
    code: text(20, 1).meta({ description: 'One of the codes in use', example: 'DS-BD' }),
    notedOn: plainDate.meta({ description: 'Day on which it was found' }),
    endedOn: plainDate.nullable().default(null).meta({ description: 'First day on which it no longer held' }),
    note: text(2000).default('').meta({ description: 'What it means for this person; never a diagnosis' }),
    isHiddenFromFamily,
  })
  .meta({ id: 'SpecificNeedInput', description: 'A specific need of a person' });
export type SpecificNeedInput = z.infer<typeof specificNeedInput>;

/** A specific need, as the API shows it. */
export const specificNeed = specificNeedInput
  .extend({ id: recordId, personId: recordId, compartment: recordCompartment, version: recordVersion })
  .meta({ id: 'SpecificNeed', description: 'A specific need of a person' });
export type SpecificNeed = z.infer<typeof specificNeed>;
export const specificNeedList = z
  .object({ items: z.array(specificNeed) })
  .meta({ id: 'SpecificNeedList', description: 'Specific needs in the compartments one may read, newest first' });
