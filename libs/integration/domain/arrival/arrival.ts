import { pageOf, pageQuery, plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { namedAgency, needCodes } from '../placement/placement';

/** assured: no travel booked; booked: on a flight; departed: on the way. */
export const arrivalStates = ['assured', 'booked', 'departed'] as const;
export const arrivalState = z
  .enum(arrivalStates)
  .meta({ id: 'ArrivalState', description: 'How near an assured case is to its arrival' });
export type ArrivalState = z.infer<typeof arrivalState>;

/** An assured case that has not arrived. */
export const arrivalRow = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    name: z.string().meta({ description: 'Name of the principal applicant' }),
    nameLocal: z.string(),
    people: z.number().int().meta({ description: 'Travelling members' }),
    needs: needCodes,
    agency: namedAgency,
    place: z.string(),
    placementId: recordId,
    state: arrivalState,
    arrivesOn: plainDate.meta({
      description: 'Day of travel and the usual days on the way when booked; otherwise the day expected when offered',
    }),
  })
  .meta({ id: 'ArrivalRow', description: 'An assured case that has not arrived' });
export type ArrivalRow = z.infer<typeof arrivalRow>;
export const arrivalPage = pageOf('ArrivalPage', arrivalRow);

/** Filters of the list of arrivals. */
export const arrivalQuery = pageQuery.extend({
  state: arrivalState.optional(),
  agency: recordId.optional(),
  before: plainDate.optional().meta({ description: 'Only arrivals before this day' }),
  sort: z.enum(['arrivesOn', '-arrivesOn']).default('arrivesOn'),
});
export type ArrivalQuery = z.infer<typeof arrivalQuery>;
