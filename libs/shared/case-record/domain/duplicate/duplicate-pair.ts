import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { memberRelationship } from '../membership/membership';
import { person } from '../person/person';
import { duplicateLikelihood, duplicateReason } from './duplicate';

/** Where a pair of records stands: to be decided, said to be two people, or merged into one. */
export const duplicatePairStates = ['open', 'not-the-same', 'merged'] as const;
export const duplicatePairState = z
  .enum(duplicatePairStates)
  .meta({ id: 'DuplicatePairState', description: 'open: to be decided; not-the-same: two people; merged: made one' });
export type DuplicatePairState = z.infer<typeof duplicatePairState>;

/** One of the two, as the work list tells of them. */
const pairedPerson = z
  .object({
    id: recordId,
    number: z.string(),
    name: z.string(),
    nameLocal: z.string(),
    birthDate: plainDate,
    caseId: recordId,
    caseNumber: z.string(),
    officeName: z.string(),
  })
  .meta({ id: 'PairedPerson', description: 'One of two people who may be one' });

/** Two records that may be one person. */
export const duplicatePair = z
  .object({
    id: recordId,
    score: z.number().meta({ description: 'Sum of the reasons in bits' }),
    likelihood: duplicateLikelihood,
    reasons: z.array(duplicateReason),
    state: duplicatePairState,
    person: pairedPerson.nullable().meta({ description: 'Null where the person is of an office out of scope' }),
    otherPerson: pairedPerson.nullable().meta({ description: 'Null where the person is of an office out of scope' }),
    note: z.string().meta({ description: 'Why it was decided so' }),
    decidedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    decidedAt: z.string().nullable(),
    version: recordVersion,
  })
  .meta({ id: 'DuplicatePair', description: 'Two records that may be one person' });
export type DuplicatePair = z.infer<typeof duplicatePair>;
export const duplicatePairPage = pageOf('DuplicatePairPage', duplicatePair);

/** Filters of the work list. */
export const duplicatePairQuery = pageQuery.extend({
  state: duplicatePairState.default('open'),
  likelihood: duplicateLikelihood.optional(),
  officeId: recordId.optional().meta({ description: 'Only pairs with somebody of this office' }),
  caseId: recordId.optional().meta({ description: 'Only pairs with somebody of this case' }),
});
export type DuplicatePairQuery = z.infer<typeof duplicatePairQuery>;

/** What one of the two brings along, so that both can be seen beside each other. */
export const comparedPerson = z
  .object({
    person,
    caseId: recordId,
    caseNumber: z.string(),
    isCaseClosed: z.boolean(),
    programmeName: z.string(),
    isMember: z.boolean().meta({ description: 'A member of the case now' }),
    family: z
      .array(
        z.object({
          id: recordId,
          name: z.string(),
          nameLocal: z.string(),
          birthDate: plainDate,
          relationship: memberRelationship.nullable(),
        }),
      )
      .meta({
        description: 'The others kept with the case; relationship to the principal applicant, null for relatives',
      }),
    notes: z.number().int().meta({ description: 'Notes about the person that may be read' }),
    documents: z.number().int().meta({ description: 'Documents of the person that may be read' }),
  })
  .meta({ id: 'ComparedPerson', description: 'One of two people who may be one, with family and what is kept' });
export type ComparedPerson = z.infer<typeof comparedPerson>;

export const duplicateComparison = z
  .object({
    pair: duplicatePair,
    people: z.array(comparedPerson).min(2).max(2),
    mergeId: recordId.nullable(),
    needsApproval: z.boolean().meta({ description: 'A merge is asked for by one and confirmed by another' }),
    proposal: z
      .object({ id: recordId, proposedBy: z.object({ id: recordId, name: z.string() }), proposedAt: z.string() })
      .nullable()
      .meta({ description: 'The merge that waits for a second person' }),
  })
  .meta({ id: 'DuplicateComparison', description: 'A pair with both people beside each other' });
export type DuplicateComparison = z.infer<typeof duplicateComparison>;

/** Two people somebody wants to see beside each other. */
export const pairInput = z
  .object({ personId: recordId, otherPersonId: recordId })
  .meta({ id: 'DuplicatePairInput', description: 'Two people who may be one' });
export type PairInput = z.infer<typeof pairInput>;

/** A decision about a pair. */
export const pairDecisionInput = z
  .object({ note: text(1000).default('').meta({ description: 'Why, for whoever wonders later' }) })
  .meta({ id: 'DuplicatePairDecision', description: 'Why a pair is decided so' });
export type PairDecisionInput = z.infer<typeof pairDecisionInput>;

/** What is looked through for duplicates: an office, a case, or everything within the reader's scope. */
export const duplicateScanInput = z
  .object({ officeId: recordId.nullable().default(null), caseId: recordId.nullable().default(null) })
  .meta({ id: 'DuplicateScanInput', description: 'What is looked through; all within scope where nothing is given' });
export type DuplicateScanInput = z.infer<typeof duplicateScanInput>;
