import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * What two records are compared by, and how far they may agree, best first. A field that either record lacks says
 * nothing. The weights of one field never rise from a better level to a worse one.
 */
export const agreementLevels = {
  name: ['same', 'spelling', 'most', 'part', 'different'],
  'birth-date': ['same', 'swapped', 'slip', 'same-year', 'near-year', 'different'],
  number: ['same', 'slip', 'different'],
  phone: ['same', 'different'],
  sex: ['same', 'different'],
  nationality: ['same', 'different'],
  address: ['same', 'alike', 'different'],
} as const;

export type ComparedField = keyof typeof agreementLevels;
export type AgreementLevel<F extends ComparedField = ComparedField> = (typeof agreementLevels)[F][number];

export const comparedFields = Object.keys(agreementLevels) as ComparedField[];
export const comparedField = z
  .enum(comparedFields)
  .meta({ id: 'ComparedField', description: 'What two records of people are compared by' });

const everyLevel = [...new Set(Object.values(agreementLevels).flat())];
export const agreementLevel = z
  .enum(everyLevel)
  .meta({ id: 'AgreementLevel', description: 'How far two records agree in a field; levels differ by field' });

const bits = z.number().min(-60).max(60);

/** What one level of agreement weighs. */
export const agreementWeight = z
  .object({
    field: comparedField,
    level: agreementLevel,
    weight: bits.meta({
      description: 'Bits of evidence: how much likelier this agreement is for one person than for two, as log base 2',
    }),
  })
  .meta({ id: 'AgreementWeight', description: 'What one level of agreement weighs' });
export type AgreementWeight = z.infer<typeof agreementWeight>;

const rules = z.object({
  possibleFrom: bits.meta({ description: 'Score from which a pair is shown as possibly the same person' }),
  probableFrom: bits.meta({ description: 'Score from which a pair is shown as probably the same person' }),
  weights: z.array(agreementWeight).max(60),
  sourceNote: text(1000, 1).meta({ description: 'Where the weights come from' }),
});

/** Weights and thresholds as an administrator enters them. */
export const duplicateRulesInput = rules.meta({
  id: 'DuplicateRulesInput',
  description: 'Weights and thresholds by which likely duplicates are found',
});
export type DuplicateRulesInput = z.infer<typeof duplicateRulesInput>;

/** Weights and thresholds in force. */
export const duplicateRules = rules
  .extend({
    id: recordId,
    isVerified: z.boolean().meta({ description: 'Whether the weights were estimated from data of one’s own' }),
    changedBy: z.string().nullable(),
    changedAt: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'DuplicateRules', description: 'Weights and thresholds in force' });
export type DuplicateRules = z.infer<typeof duplicateRules>;

/** Weights ready to score by: field, then level. */
export type WeightTable = Readonly<Record<ComparedField, Readonly<Record<string, number>>>>;

/** The weights as a table; a level without a row weighs nothing. */
export function weightTable(weights: readonly AgreementWeight[]): WeightTable {
  const table = Object.fromEntries(
    comparedFields.map((field) => [field, Object.fromEntries(agreementLevels[field].map((level) => [level, 0]))]),
  ) as Record<ComparedField, Record<string, number>>;
  for (const { field, level, weight } of weights) table[field][level] = weight;
  return table;
}
