import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { personFacts } from '../person/person';

/** The kind of act that makes two records one. */
export const personMergeKind = 'case-record.person-merge';

/** Facts of which the one who merges says whose survives. The precision goes with the birth date. */
export const mergedFields = [
  'givenNames',
  'familyName',
  'nameLocal',
  'sex',
  'birthDate',
  'nationality',
  'language',
  'phone',
  'registrationNumber',
] as const;
export type MergedField = (typeof mergedFields)[number];

const side = z.enum(['survivor', 'merged']).meta({ description: 'Whose value survives' });

/** How two records become one. */
export const mergeInput = z
  .object({
    survivorId: recordId.meta({ description: 'The record that goes on; the other leads to it' }),
    survivorVersion: recordVersion,
    mergedVersion: recordVersion,
    choices: z
      .partialRecord(z.enum(mergedFields), side)
      .default({})
      .meta({ description: 'Whose value survives, field by field; the survivor’s where nothing is said' }),
    reason: text(1000, 1).meta({ description: 'Why they are one person' }),
  })
  .meta({ id: 'PersonMergeInput', description: 'How two records become one' });
export type MergeInput = z.infer<typeof mergeInput>;

const mergedFacts = personFacts.meta({ id: 'MergedFacts', description: 'Facts of the survivor' });
export type MergedFacts = z.infer<typeof personFacts>;

/** Kinds of what keeps a merge from being undone. */
export const mergeDependentKinds = ['later-merge', 'field-changed', 'changed', 'recorded'] as const;

/** What was recorded since a merge and would be left without ground by undoing it. */
export const mergeDependent = z
  .object({
    kind: z.enum(mergeDependentKinds).meta({
      description:
        'later-merge: the survivor took part in another; field-changed: a fact of the survivor; changed: a row that went along; recorded: facts of the stages',
    }),
    what: z.string().meta({ description: 'The field or the table' }),
    count: z.number().int(),
  })
  .meta({ id: 'MergeDependent', description: 'What keeps a merge from being undone' });
export type MergeDependent = z.infer<typeof mergeDependent>;

const ofCase = z.object({
  id: recordId,
  name: z.string(),
  nameLocal: z.string(),
  number: z.string(),
  caseId: recordId,
  caseNumber: z.string(),
});

/** A merge as the API shows it. */
export const personMerge = z
  .object({
    id: recordId,
    pairId: recordId.nullable(),
    survivor: ofCase.nullable().meta({ description: 'Null where the person is of an office out of scope' }),
    merged: ofCase.nullable().meta({ description: 'Null where the person is of an office out of scope' }),
    before: mergedFacts.meta({ description: 'Facts of the survivor before' }),
    after: mergedFacts.meta({ description: 'Facts of the survivor right after' }),
    movedCount: z.number().int().meta({ description: 'Notes, documents, relationships and the like that went along' }),
    reason: z.string(),
    askedBy: z
      .object({ id: recordId, name: z.string() })
      .nullable()
      .meta({ description: 'Who asked for it, where a second person confirmed it' }),
    mergedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    mergedAt: z.string(),
    undoneBy: z.object({ id: recordId, name: z.string() }).nullable(),
    undoneAt: z.string().nullable(),
    undoReason: z.string(),
    dependents: z.array(mergeDependent).meta({ description: 'What keeps it from being undone; empty when it may be' }),
    version: recordVersion,
  })
  .meta({ id: 'PersonMerge', description: 'Two records made one, and all that was before' });
export type PersonMerge = z.infer<typeof personMerge>;

export const personMergeList = z
  .object({ items: z.array(personMerge.omit({ dependents: true, before: true, after: true })) })
  .meta({ id: 'PersonMergeList', description: 'Merges of people of a case, latest first' });
export type PersonMergeList = z.infer<typeof personMergeList>;

export const undoMergeInput = z
  .object({ reason: text(1000, 1).meta({ description: 'Why they are two people after all' }) })
  .meta({ id: 'UndoMergeInput', description: 'Why a merge is undone' });
export type UndoMergeInput = z.infer<typeof undoMergeInput>;

/** Where a person is found now. */
export const personPlace = z
  .object({ personId: recordId, caseId: recordId, isRedirected: z.boolean() })
  .meta({ id: 'PersonPlace', description: 'The record that stands for a person now, and its case' });
export type PersonPlace = z.infer<typeof personPlace>;
