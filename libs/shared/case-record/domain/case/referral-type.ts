import { z } from 'zod';

/**
 * The ways by which a family comes to a programme (domain reference B6, B9). Which of them a programme takes is data
 * of the programme.
 */
export const referralTypes = [
  'unhcr',
  'embassy',
  'ngo',
  'family-reunification',
  'humanitarian-admission-list',
  'relocation',
  'private-sponsorship',
] as const;
export const referralType = z
  .enum(referralTypes)
  .meta({ id: 'ReferralType', description: 'The way by which the family came to the programme' });
export type ReferralType = z.infer<typeof referralType>;

/** Whether a programme takes cases that come this way; one that names no way takes all. */
export function takesReferral(taken: readonly string[], type: ReferralType): boolean {
  return taken.length === 0 || taken.includes(type);
}
