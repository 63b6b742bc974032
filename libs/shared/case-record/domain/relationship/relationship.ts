import { recordId, recordVersion } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * What one person is to another. Kinds that have a direction are kept from the elder side only ("is parent of");
 * the other side is their reading backwards.
 */
export const relationshipKinds = [
  'spouse',
  'partner',
  'biological-parent',
  'adoptive-parent',
  'step-parent',
  'foster-parent',
  'guardian',
  'grandparent',
  'sibling',
  'half-sibling',
  'other-relative',
] as const;
export const relationshipKind = z
  .enum(relationshipKinds)
  .meta({ id: 'RelationshipKind', description: 'What the person is to the related person' });
export type RelationshipKind = z.infer<typeof relationshipKind>;

/** A relationship as entered: `personId` is the `kind` of `relatedPersonId`. */
export const relationshipInput = z
  .object({ personId: recordId, relatedPersonId: recordId, kind: relationshipKind })
  .meta({ id: 'RelationshipInput', description: 'personId is the kind (e.g. biological-parent) of relatedPersonId' });
export type RelationshipInput = z.infer<typeof relationshipInput>;

/** A relationship between two people of a case. */
export const relationship = relationshipInput
  .extend({ id: recordId, version: recordVersion })
  .meta({ id: 'Relationship', description: 'A relationship between two people of a case' });
export type Relationship = z.infer<typeof relationship>;

/** What deserves a second look without being wrong. */
export const relationshipWarning = z
  .object({
    code: z.enum(['under-age-spouse', 'young-parent', 'under-age-guardian', 'large-age-gap']).meta({
      description: 'under-age-spouse asks for a best-interests assessment (domain reference B5)',
    }),
    personId: recordId,
  })
  .meta({ id: 'RelationshipWarning', description: 'Something unusual that was saved all the same' });
export type RelationshipWarning = z.infer<typeof relationshipWarning>;

/** The answer to saving a relationship. */
export const savedRelationship = relationship
  .extend({ warnings: z.array(relationshipWarning) })
  .meta({ id: 'SavedRelationship', description: 'The relationship as kept, and what deserves a second look' });
export type SavedRelationship = z.infer<typeof savedRelationship>;
