import { ageOn, type PlainDate } from '@passage/platform/domain';
import { z } from 'zod';

/** Kind of seat by age. Airline rules differ: unverified (domain reference E, ages). */
export const ageCategories = ['infant', 'child', 'adult'] as const;
export const ageCategory = z
  .enum(ageCategories)
  .meta({ id: 'AgeCategory', description: 'Kind of seat by age on the day' });
export type AgeCategory = z.infer<typeof ageCategory>;

/** Special service requests to airlines (IATA codes). */
export const serviceCodes = [
  'WCHR',
  'WCHS',
  'WCHC',
  'STCR',
  'MEDA',
  'OXYG',
  'BLND',
  'DEAF',
  'INFT',
  'BSCT',
  'CHLD',
  'UMNR',
  'MAAS',
  'LANG',
] as const;
export const serviceCode = z
  .enum(serviceCodes)
  .meta({ id: 'ServiceCode', description: 'Special service request (IATA)' });
export type ServiceCode = z.infer<typeof serviceCode>;

export const travellerStates = ['booked', 'departed', 'no-show', 'offloaded', 'arrived'] as const;
export const travellerState = z.enum(travellerStates).meta({ id: 'TravellerState' });
export type TravellerState = z.infer<typeof travellerState>;

/** Kind of seat on a day: under two an infant on a lap, under twelve a child. */
export function ageCategoryOn(birthDate: PlainDate, on: PlainDate): AgeCategory {
  const age = ageOn(birthDate, on);
  return age < 2 ? 'infant' : age < 12 ? 'child' : 'adult';
}

/** Whether every infant has an adult's lap. */
export function infantsAreHeld(categories: readonly AgeCategory[]): boolean {
  const count = (wanted: AgeCategory) => categories.filter((category) => category === wanted).length;
  return count('infant') <= count('adult');
}

/** What to ask of the airline because of a need of the health stage. */
const codesOfNeeds: Readonly<Record<string, readonly ServiceCode[]>> = {
  'cannot-use-steps': ['WCHS'],
  wheelchair: ['WCHC'],
  stretcher: ['STCR', 'MEDA'],
  oxygen: ['OXYG', 'MEDA'],
  'nurse-escort': ['MEDA'],
  'doctor-escort': ['MEDA'],
  'operational-escort': ['MAAS'],
  'vision-support': ['BLND'],
  'hearing-support': ['DEAF'],
  interpreter: ['LANG'],
};

/** Service codes that follow from age and needs, each once. */
export function suggestedServices(category: AgeCategory, needs: readonly string[]): ServiceCode[] {
  const byAge: ServiceCode[] = category === 'infant' ? ['INFT', 'BSCT'] : category === 'child' ? ['CHLD'] : [];
  return [...new Set([...byAge, ...needs.flatMap((need) => codesOfNeeds[need] ?? [])])];
}
