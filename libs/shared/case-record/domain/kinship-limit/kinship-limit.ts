import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** The figures by which relationships are found impossible or unusual; each is dated data with its source. */
export const kinshipLimitCodes = [
  'least-parent-age',
  'young-parent-age',
  'months-after-father',
  'marriage-age',
  'guardian-age',
  'couple-gap',
] as const;
export const kinshipLimitCode = z.enum(kinshipLimitCodes).meta({
  id: 'KinshipLimitCode',
  description:
    'least-parent-age, young-parent-age, marriage-age, guardian-age and couple-gap count years; months-after-father counts months',
});
export type KinshipLimitCode = z.infer<typeof kinshipLimitCode>;

/** A figure as it holds from a day on. */
export const kinshipLimit = z
  .object({
    id: recordId,
    code: kinshipLimitCode,
    effectiveFrom: plainDate,
    value: z.number().int().meta({ description: 'Years, or months for months-after-father' }),
    sourceNote: z.string().meta({ description: 'Where the figure comes from' }),
    isVerified: z.boolean().meta({ description: 'Somebody compared it with its source' }),
    version: recordVersion,
  })
  .meta({ id: 'KinshipLimit', description: 'A figure by which relationships are checked, from a day on' });
export type KinshipLimit = z.infer<typeof kinshipLimit>;
export const kinshipLimitList = z
  .object({ items: z.array(kinshipLimit) })
  .meta({ id: 'KinshipLimitList', description: 'Every figure, the latest of each first' });

/** A figure as entered; an existing one of the same day is corrected by its version instead. */
export const kinshipLimitInput = z
  .object({
    code: kinshipLimitCode,
    effectiveFrom: plainDate,
    value: z.number().int().min(0).max(120),
    sourceNote: text(500, 1),
    isVerified: z.boolean().default(false),
  })
  .meta({ id: 'KinshipLimitInput', description: 'A figure from a day on' });
export type KinshipLimitInput = z.infer<typeof kinshipLimitInput>;

/** The figures in force on one day. */
export type KinshipLimits = Readonly<Record<KinshipLimitCode, number>>;

/** What holds where nobody entered a figure: the placeholders that come with the database. */
export const placeholderLimits: KinshipLimits = {
  'least-parent-age': 10,
  'young-parent-age': 14,
  'months-after-father': 10,
  'marriage-age': 18,
  'guardian-age': 18,
  'couple-gap': 30,
};

/** The figures in force on a day: of each code the latest that has begun, else the placeholder. */
export function limitsOn(
  all: readonly Pick<KinshipLimit, 'code' | 'effectiveFrom' | 'value'>[],
  day: string,
): KinshipLimits {
  const limits = { ...placeholderLimits };
  const begun = all.filter(({ effectiveFrom }) => effectiveFrom <= day);
  for (const { code, value } of begun.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))) {
    limits[code] = value;
  }
  return limits;
}
