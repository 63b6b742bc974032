import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { namedAgency, needCodes } from '../placement/placement';

/** How many people an agency can take from one day up to, not including, another (such as a federal fiscal year). */
export const capacityInput = z
  .object({
    agencyId: recordId,
    from: plainDate.meta({ description: 'First day of the period' }),
    to: plainDate.meta({ description: 'First day after the period' }),
    people: z.number().int().min(0).max(1_000_000).meta({ description: 'People whose arrival it can take' }),
    note: text(500).meta({ description: 'Where the number comes from' }),
  })
  .meta({ id: 'CapacityInput', description: 'How many people an agency can take within a period' });
export type CapacityInput = z.infer<typeof capacityInput>;

const use = {
  offered: z.number().int().meta({ description: 'People in offers the agency has not answered' }),
  assured: z.number().int().meta({ description: 'People it has assured, arrived or not, of every office' }),
  free: z.number().int().meta({ description: 'Places left; negative when more are used than there are' }),
};

/** Capacity of an agency with what is used of it. */
export const capacity = capacityInput
  .omit({ agencyId: true })
  .extend({ id: recordId, agency: namedAgency, ...use, version: recordVersion })
  .meta({ id: 'AgencyCapacity', description: 'Capacity of an agency in a period, with what is used of it' });
export type Capacity = z.infer<typeof capacity>;
export const capacityList = z.object({ items: z.array(capacity) }).meta({ id: 'AgencyCapacityList' });

/** Filters of the list of capacities. */
export const capacityQuery = z.object({
  agency: recordId.optional(),
  on: plainDate.optional().meta({ description: 'Only periods with this day' }),
});
export type CapacityQuery = z.infer<typeof capacityQuery>;

/** For which day of arrival the choices are asked. */
export const placementChoicesQuery = z.object({ on: plainDate.meta({ description: 'Day the family is expected' }) });
export type PlacementChoicesQuery = z.infer<typeof placementChoicesQuery>;

/** What helps to choose an agency for a case: its size and needs, and the agencies of the country of destination. */
export const placementChoices = z
  .object({
    people: z.number().int().meta({ description: 'Travelling members' }),
    languages: z.array(z.string()).meta({ description: 'Languages of the members' }),
    needs: needCodes,
    destination: z.string().meta({ description: 'Country of destination (ISO 3166-1 alpha-2)' }),
    agencies: z.array(
      namedAgency.extend({
        capacity: z
          .object({ from: plainDate, to: plainDate, people: z.number().int(), ...use })
          .nullable()
          .meta({ description: 'Capacity on that day; null: none is stated, so nothing can be offered' }),
      }),
    ),
  })
  .meta({ id: 'PlacementChoices', description: 'Size and needs of a case, and agencies that could take it' });
export type PlacementChoices = z.infer<typeof placementChoices>;
