import { z } from 'zod';

/**
 * What those who book and place must see to, never why: derived needs (domain reference C6, C7; CDC guidance on
 * significant medical conditions asks for plain language, because the reader is often not medically trained).
 */
export const needCodes = [
  'cannot-use-steps',
  'wheelchair',
  'stretcher',
  'oxygen',
  'operational-escort',
  'nurse-escort',
  'doctor-escort',
  'pregnancy-travel-limit',
  'regular-medication',
  'vision-support',
  'hearing-support',
  'interpreter',
  'ground-floor-home',
  'accessible-home',
  'dialysis-near',
  'early-medical-follow-up',
] as const;
export const needCode = z
  .enum(needCodes)
  .meta({ id: 'NeedCode', description: 'What must be seen to in travel or placement, never the reason' });
export type NeedCode = z.infer<typeof needCode>;

/** Needs in their usual order, each once. */
export function inUsualOrder(chosen: readonly NeedCode[]): NeedCode[] {
  return needCodes.filter((code) => chosen.includes(code));
}

/** A list of needs in input. */
export const needList = z
  .array(needCode)
  .max(needCodes.length)
  .overwrite(inUsualOrder)
  .meta({ description: 'Needs that movement and integration staff will see' });
