import { plainDate, recordId, recordVersion } from '@passage/platform/domain';
import { z } from 'zod';
import { person } from '../person/person';

/**
 * How a member stands to the principal applicant (domain reference B4). The relationships between any two people are
 * kept apart as a graph, because principal applicants change.
 */
export const memberRelationships = [
  'principal-applicant',
  'spouse',
  'partner',
  'child',
  'step-child',
  'adopted-child',
  'foster-child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'other-dependant',
  'unrelated-minor',
] as const;
export const memberRelationship = z
  .enum(memberRelationships)
  .meta({ id: 'MemberRelationship', description: 'How the member stands to the principal applicant' });
export type MemberRelationship = z.infer<typeof memberRelationship>;

/** Why somebody leaves a case (domain reference B4: splits). */
export const leaveReasons = [
  'death',
  'divorce',
  'separation',
  'marriage',
  'reached-age-limit',
  'own-case',
  'other-case',
  'returned-home',
  'withdrawn',
  'entered-in-error',
] as const;
export const leaveReason = z
  .enum(leaveReasons)
  .meta({ id: 'LeaveReason', description: 'Why the member left the case' });
export type LeaveReason = z.infer<typeof leaveReason>;

/** A person's membership of a case, current or past. */
export const member = z
  .object({
    id: recordId,
    person,
    relationship: memberRelationship,
    isTravelling: z.boolean().meta({ description: 'Counts towards the travel window' }),
    joinedOn: plainDate,
    leftOn: plainDate.nullable().meta({ description: 'First day no longer a member; null while one' }),
    leaveReason: leaveReason.nullable(),
    version: recordVersion,
  })
  .meta({ id: 'Member', description: 'A membership of a case with its person' });
export type Member = z.infer<typeof member>;

/** A membership on its own, as changes to it answer. */
export const membership = member
  .omit({ person: true })
  .extend({ caseId: recordId, personId: recordId })
  .meta({ id: 'Membership', description: 'A membership of a case' });
export type Membership = z.infer<typeof membership>;

/** Changes to a membership; what is left out stays. */
export const memberChange = z
  .object({ isTravelling: z.boolean(), relationship: memberRelationship })
  .partial()
  .meta({ id: 'MemberChange', description: 'Changes to a membership; what is left out stays as it is' });
export type MemberChange = z.infer<typeof memberChange>;
