import { plainDate, recordId, recordVersion } from '@passage/platform/domain';
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

/** What a marriage rests on. Which of them the receiving state recognises, its programme says. */
export const unionBases = ['law', 'religion', 'custom'] as const;
export const unionBasis = z
  .enum(unionBases)
  .meta({ id: 'UnionBasis', description: 'What a marriage rests on: civil law, religion or custom' });
export type UnionBasis = z.infer<typeof unionBasis>;

/** Whether a relationship still is what it was; `separated` and `widowed` are said of couples only. */
export const relationshipStates = ['current', 'separated', 'former', 'widowed'] as const;
export const relationshipState = z
  .enum(relationshipStates)
  .meta({ id: 'RelationshipState', description: 'Whether the relationship still is what it was' });
export type RelationshipState = z.infer<typeof relationshipState>;

const tie = { personId: recordId, relatedPersonId: recordId, kind: relationshipKind };

const details = {
  basis: unionBasis.nullable(),
  state: relationshipState,
  fromOn: plainDate.nullable().meta({ description: 'First day; null when not known' }),
  untilOn: plainDate
    .nullable()
    .meta({ description: 'First day it no longer held; null when it holds or is not known' }),
  hiddenAtRequestOf: recordId.nullable().meta({
    description: 'Who asked that the family’s papers leave this out (domain reference B1); null when nobody did',
  }),
  isConfirmed: z
    .boolean()
    .meta({ description: 'A colleague confirmed that a spouse below the age of marriage is no slip' }),
};

/** A relationship as entered: `personId` is the `kind` of `relatedPersonId`. */
export const relationshipInput = z
  .object({
    ...tie,
    basis: details.basis.default(null),
    state: details.state.default('current'),
    fromOn: details.fromOn.default(null),
    untilOn: details.untilOn.default(null),
    hiddenAtRequestOf: details.hiddenAtRequestOf.default(null),
    isConfirmed: details.isConfirmed.default(false),
  })
  .meta({ id: 'RelationshipInput', description: 'personId is the kind (e.g. biological-parent) of relatedPersonId' });
export type RelationshipInput = z.infer<typeof relationshipInput>;

/** A correction of a relationship; details left out stay. */
export const relationshipChange = z
  .object({ ...tie, ...z.object(details).partial().shape })
  .meta({ id: 'RelationshipChange', description: 'Who is what to whom; details left out stay as they are' });
export type RelationshipChange = z.infer<typeof relationshipChange>;

/** Who is what to whom, without the details. */
export type Tie = Pick<RelationshipInput, keyof typeof tie>;

/** A relationship between two people of a case. */
export const relationship = z
  .object({ ...tie, ...details, id: recordId, version: recordVersion })
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
