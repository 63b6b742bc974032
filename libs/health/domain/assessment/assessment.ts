import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { condition, conditions, tbClass, type Condition } from '../condition/condition';
import { needList } from '../need/need';
import { assessmentState, cancelReason } from './assessment-state';

/** What a physician concludes; `pending` is not concluded yet. */
export const assessmentOutcomes = ['pending', 'cleared', 'conditional', 'refused'] as const;
export const assessmentOutcome = z.enum(assessmentOutcomes).meta({
  id: 'AssessmentOutcome',
  description: 'pending: in progress; cleared: fit; conditional: fit with conditions; refused: not cleared',
});
export type AssessmentOutcome = z.infer<typeof assessmentOutcome>;

const inListOrder = (chosen: readonly Condition[]) => conditions.filter((each) => chosen.includes(each));

/** What is known of an assessment so far; saved as often as wanted until it is signed. */
export const assessmentInput = z
  .object({
    plannedOn: plainDate.nullable().meta({ description: 'Day of the appointment; null: came without one' }),
    site: text(150).meta({ description: 'Clinic' }),
    physician: text(150).meta({ description: 'Panel physician' }),
    examinedOn: plainDate.nullable().meta({ description: 'Day of examination; null: not examined yet' }),
    lastTestOn: plainDate
      .nullable()
      .meta({ description: 'Day of the last test that counts, e.g. chest x-ray or culture' }),
    tbClass: tbClass.nullable().meta({ description: 'Class of tuberculosis; null: not screened' }),
    conditions: z
      .array(condition)
      .max(conditions.length)
      .overwrite(inListOrder)
      .default([])
      .meta({ description: 'Conditions other than tuberculosis' }),
    outcome: assessmentOutcome,
    waiverReference: text(100).meta({
      description: 'Number of the waiver under which a class A condition is admitted',
    }),
    needs: needList.default([]),
    clinicalNote: text(10_000).meta({ description: 'For health staff only' }),
  })
  .meta({ id: 'HealthAssessmentInput', description: 'What is known of a health assessment so far' });
export type AssessmentInput = z.infer<typeof assessmentInput>;

/** An assessment being begun, for a member of a case. */
export const newAssessmentInput = z
  .object({
    caseId: recordId,
    personId: recordId,
    plannedOn: plainDate.nullable().meta({ description: 'Day of the appointment; null: examined without one' }),
    site: text(150),
    physician: text(150),
  })
  .meta({ id: 'NewHealthAssessmentInput', description: 'A health assessment being begun' });
export type NewAssessmentInput = z.infer<typeof newAssessmentInput>;

/** Why a signed assessment is corrected. */
export const correctionInput = z
  .object({ reason: text(500, 1).meta({ description: 'Why the signed assessment is wrong or out of date' }) })
  .meta({
    id: 'AssessmentCorrectionInput',
    description: 'Begins the assessment that will take the place of a signed one',
  });
export type CorrectionInput = z.infer<typeof correctionInput>;

/** Why an assessment does not take place. */
export const assessmentCancellation = z
  .object({ reason: cancelReason, note: text(500).default('') })
  .meta({ id: 'AssessmentCancellation', description: 'Why an assessment does not take place' });
export type AssessmentCancellation = z.infer<typeof assessmentCancellation>;

/** When an assessment holds, or would if signed today, and by which rule. */
export const assessmentHolds = z
  .object({
    from: plainDate,
    until: plainDate.nullable().meta({ description: 'First day it no longer holds; null: without end' }),
    sourceNote: z.string().meta({ description: 'Source of the rule that ends it' }),
    isVerified: z.boolean().meta({ description: 'Whether that rule was checked against its source' }),
  })
  .meta({ id: 'AssessmentValidity', description: 'When an assessment holds, and by which rule' });
export type AssessmentHolds = z.infer<typeof assessmentHolds>;

const staffName = z.object({ id: recordId, name: z.string() }).nullable();

/** A health assessment as health staff see it. */
export const assessment = assessmentInput
  .extend({
    id: recordId,
    caseId: recordId,
    caseNumber: z.string(),
    person: z.object({ id: recordId, name: z.string(), nameLocal: z.string(), birthDate: plainDate, sex: z.string() }),
    state: assessmentState,
    holds: assessmentHolds
      .nullable()
      .meta({ description: 'Null while not examined, or when the programme asks for none' }),
    signedBy: staffName,
    signedAt: z.string().nullable().meta({ description: 'Instant in UTC' }),
    correctsId: recordId.nullable().meta({ description: 'The signed assessment that this one takes the place of' }),
    correctionReason: z.string(),
    cancelReason: cancelReason.nullable(),
    cancelNote: z.string(),
    needsTbClass: z.boolean().meta({ description: 'Whether the programme screens this person for tuberculosis' }),
    countsFrom: z
      .enum(['examined-on', 'last-test-on', 'issued-on'])
      .meta({ description: 'The day from which the programme counts the assessment' }),
    version: recordVersion,
  })
  .meta({ id: 'HealthAssessment', description: 'A health assessment; for health staff only' });
export type Assessment = z.infer<typeof assessment>;
