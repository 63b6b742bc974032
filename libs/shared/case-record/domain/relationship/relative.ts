import { recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { person, personRecordInput } from '../person/person';
import { relationshipInput, relationshipWarning } from './relationship';

/** Who of the two is what the kind says. */
export const tieSides = ['newcomer', 'other'] as const;

/** What ties a new person to somebody who is there: the newcomer is the parent of the other, or the other way round. */
export const tieInput = relationshipInput
  .omit({ personId: true, relatedPersonId: true })
  .extend({
    otherId: recordId,
    holder: z.enum(tieSides).meta({ description: 'Who is the kind (e.g. biological-parent) of whom' }),
  })
  .meta({ id: 'TieInput', description: 'What ties a new person to somebody who is there' });
export type TieInput = z.infer<typeof tieInput>;

/** A new person on record together with what ties them to the family: both are kept, or neither is. */
export const relativeInput = z
  .object({
    person: personRecordInput,
    ties: z.array(tieInput).min(1).max(10),
  })
  .meta({ id: 'RelativeInput', description: 'A new person and their relationships' });
export type RelativeInput = z.infer<typeof relativeInput>;

/** The answer to adding a relative. */
export const addedRelative = person
  .extend({ warnings: z.array(relationshipWarning) })
  .meta({ id: 'AddedRelative', description: 'The person as kept, and what deserves a second look' });
export type AddedRelative = z.infer<typeof addedRelative>;
