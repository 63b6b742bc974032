import { z } from 'zod';
import type { Stage } from '../stage/stage';

/** Days at the stage by which ageing is shown: from, up to and including; null is no end. */
const ageingDays = {
  '0-30': [0, 30],
  '31-90': [31, 90],
  '91-180': [91, 180],
  '181-365': [181, 365],
  'over-365': [366, null],
} as const satisfies Record<string, readonly [number, number | null]>;

export const ageingBands = ['0-30', '31-90', '91-180', '181-365', 'over-365'] as const;
export type AgeingBand = (typeof ageingBands)[number];
export const ageingBand = z.enum(ageingBands).meta({ id: 'AgeingBand', description: 'Days at the present stage' });

/** Days from today until the first day on which travel is no longer possible. */
const closingDays = {
  '0-14': [1, 14],
  '15-30': [15, 30],
  '31-60': [31, 60],
  'over-60': [61, null],
} as const satisfies Record<string, readonly [number, number | null]>;

export const closingBands = ['closed', '0-14', '15-30', '31-60', 'over-60', 'no-end', 'no-window'] as const;
export type ClosingBand = (typeof closingBands)[number];
export const closingBand = z
  .enum(closingBands)
  .meta({ id: 'ClosingBand', description: 'Days until the travel window closes, of cases that have not travelled' });

/** The stages at which the travel window still matters. */
export const stagesBeforeTravel: readonly Stage[] = ['case-processing', 'health', 'orientation', 'movement'];

/** From how many days on, and up to how many, a band reaches. */
export function daysOfAge(band: AgeingBand): readonly [number, number | null] {
  return ageingDays[band];
}

/** The same of a band of closing windows; undefined for the bands that are not about days. */
export function daysToClosing(band: ClosingBand): readonly [number, number | null] | undefined {
  return band in closingDays ? closingDays[band as keyof typeof closingDays] : undefined;
}
