import { memberRelationship } from '@passage/case-record/domain';
import { pageOf, pageQuery, plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { importChoice, importFamilyState, likelyDuplicate } from '../import-run/import-run';

/** Facts of a case that a file may change. Its office and its programme change by steps of their own. */
export const updatableCaseFields = [
  'referredOn',
  'referralType',
  'priority',
  'submissionCategory',
  'secondaryCategory',
  'processingPriority',
  'countryOfAsylum',
  'countryOfOrigin',
] as const;
export type UpdatableCaseField = (typeof updatableCaseFields)[number];

/** Facts of a person that a file may change. */
export const updatablePersonFields = [
  'givenNames',
  'familyName',
  'nameLocal',
  'sex',
  'birthDate',
  'birthDatePrecision',
  'nationality',
  'language',
  'phone',
  'registrationNumber',
  'documentNumber',
  'flags',
  'relationship',
] as const;
export type UpdatablePersonField = (typeof updatablePersonFields)[number];

/** By what a row was found to be somebody on record, the surest first. */
export const matchGrounds = ['registration-number', 'document-number', 'name-and-birth-date'] as const;
export const matchGround = z
  .enum(matchGrounds)
  .meta({ id: 'ReferralMatchGround', description: 'By what a row was found to be somebody on record' });
export type MatchGround = z.infer<typeof matchGround>;

/** What a file says otherwise than the record and an import leaves as it is. */
export const updateNoteCodes = [
  'office-differs',
  'programme-differs',
  'principal-applicant-differs',
  'no-member',
  'approval-waiting',
] as const;
export const updateNoteCode = z.enum(updateNoteCodes).meta({
  id: 'ReferralUpdateNoteCode',
  description: 'What an import leaves as it is, though the file says otherwise',
});
export type UpdateNoteCode = z.infer<typeof updateNoteCode>;

const value = z.union([z.string(), z.array(z.string())]).nullable();

const caseDifference = z
  .object({
    field: z.enum(updatableCaseFields),
    from: value.meta({ description: 'What stands now' }),
    to: value.meta({ description: 'What would stand' }),
  })
  .meta({ id: 'ReferralCaseDifference', description: 'A fact of a case that a file says otherwise' });

const personDifference = z
  .object({
    field: z.enum(updatablePersonFields),
    from: value.meta({ description: 'What stands now' }),
    to: value.meta({ description: 'What would stand' }),
    needsApproval: z.boolean().meta({ description: 'A colleague approves it before it stands' }),
  })
  .meta({ id: 'ReferralPersonDifference', description: 'A fact of a person that a file says otherwise' });
export type PersonDifference = z.infer<typeof personDifference>;

/** How a family of a file differs from the case it is. */
export const familyDifferences = z
  .object({
    case: z.array(caseDifference),
    people: z
      .array(
        z.object({
          rowNumber: z.number().int(),
          personId: recordId,
          name: z.string().meta({ description: 'As on record' }),
          matchedBy: matchGround,
          fields: z.array(personDifference),
        }),
      )
      .meta({ description: 'People on record of whom the file says something else' }),
    added: z
      .array(
        z.object({
          rowNumber: z.number().int(),
          name: z.string(),
          nameLocal: z.string(),
          relationship: memberRelationship,
          birthDate: plainDate,
        }),
      )
      .meta({ description: 'People of the file who are nobody of the case: new members' }),
    absent: z
      .array(z.object({ personId: recordId, name: z.string() }))
      .meta({ description: 'Members of whom the file does not speak; they stay' }),
    notes: z.array(z.object({ code: updateNoteCode, rowNumber: z.number().int().nullable(), value: z.string() })),
  })
  .meta({ id: 'ReferralFamilyDifferences', description: 'How a family of a file differs from its case' });
export type FamilyDifferences = z.infer<typeof familyDifferences>;

/** A family of a file whose referral is known, with how it differs. */
export const referralUpdate = z
  .object({
    familyId: recordId,
    firstRow: z.number().int(),
    referralSource: z.string(),
    referralNumber: z.string(),
    name: z.string(),
    nameLocal: z.string(),
    state: importFamilyState,
    choice: importChoice.nullable(),
    caseId: recordId,
    caseNumber: z.string(),
    differences: familyDifferences,
    duplicates: z.array(likelyDuplicate).meta({ description: 'Whom new members seem to be' }),
  })
  .meta({ id: 'ReferralUpdate', description: 'A family of a file whose case is known, and how it differs' });
export type ReferralUpdate = z.infer<typeof referralUpdate>;
export const referralUpdatePage = pageOf('ReferralUpdatePage', referralUpdate);

/** Filters of the families whose case is known. */
export const referralUpdateQuery = pageQuery.extend({
  only: z.enum(['undecided']).optional().meta({ description: 'Only those nobody has decided about' }),
});
export type ReferralUpdateQuery = z.infer<typeof referralUpdateQuery>;
