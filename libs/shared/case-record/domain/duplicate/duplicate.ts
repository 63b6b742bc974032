import { plainDate, recordId, text } from '@passage/platform/domain';
import { z } from 'zod';
import { birthDatePrecision, countryCode, sex } from '../person/person';
import { agreementLevel, comparedField } from './duplicate-weights';

/** How sure it is that two records are one person, by the thresholds in force. */
export const duplicateLikelihoods = ['probable', 'possible'] as const;
export const duplicateLikelihood = z
  .enum(duplicateLikelihoods)
  .meta({ id: 'DuplicateLikelihood', description: 'How sure it is that two records are one person' });
export type DuplicateLikelihood = z.infer<typeof duplicateLikelihood>;

/** Why two records may be one person, or may not. */
export const duplicateReason = z
  .object({
    field: comparedField,
    level: agreementLevel,
    weight: z.number().meta({ description: 'Bits of evidence, below zero against' }),
  })
  .meta({ id: 'DuplicateReason', description: 'One reason for or against two records being one person' });

/** Somebody as typed so far; what is not known yet says nothing. */
export const duplicateSearch = z
  .object({
    givenNames: text(200).default(''),
    familyName: text(200).default(''),
    nameLocal: text(300).default(''),
    sex: sex.default('unknown'),
    birthDate: plainDate.nullable().default(null),
    birthDatePrecision: birthDatePrecision.default('day'),
    nationality: countryCode.nullable().default(null),
    phone: text(40).nullable().default(null),
    registrationNumber: text(60).nullable().default(null),
    exceptPersonId: recordId
      .nullable()
      .default(null)
      .meta({ description: 'Somebody on record who is meant, and so not looked for' }),
  })
  .meta({ id: 'DuplicateSearch', description: 'Somebody as typed so far, to be looked for among those on record' });
export type DuplicateSearch = z.infer<typeof duplicateSearch>;

/** Somebody on record who may be the person looked for. */
export const duplicateCandidate = z
  .object({
    score: z
      .number()
      .nullable()
      .meta({ description: 'Sum of the reasons in bits; null for somebody of another office' }),
    likelihood: duplicateLikelihood,
    reasons: z.array(duplicateReason),
    person: z
      .object({
        id: recordId,
        number: z.string(),
        name: z.string(),
        nameLocal: z.string(),
        sex,
        birthDate: plainDate,
        caseId: recordId,
        caseNumber: z.string(),
        isCaseClosed: z.boolean(),
      })
      .nullable()
      .meta({ description: 'Null for somebody of another office: all that is told is that they exist there' }),
  })
  .meta({ id: 'DuplicateCandidate', description: 'Somebody on record who may be the person looked for' });
export type DuplicateCandidate = z.infer<typeof duplicateCandidate>;

export const duplicateCandidates = z
  .object({ items: z.array(duplicateCandidate) })
  .meta({ id: 'DuplicateCandidates', description: 'Those on record who may be the person, likeliest first' });
