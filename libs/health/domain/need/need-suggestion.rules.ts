import type { Condition, TbClass } from '../condition/condition';
import { needCodes, type NeedCode } from './need';

const usualNeeds: Readonly<Partial<Record<Condition, readonly NeedCode[]>>> = {
  pregnancy: ['pregnancy-travel-limit', 'early-medical-follow-up'],
  'serious-mental-illness': ['operational-escort', 'regular-medication', 'early-medical-follow-up'],
  'harmful-mental-disorder': ['nurse-escort', 'regular-medication', 'early-medical-follow-up'],
  hiv: ['regular-medication', 'early-medical-follow-up'],
  'hepatitis-b': ['early-medical-follow-up'],
  'hepatitis-c': ['early-medical-follow-up'],
  diabetes: ['regular-medication', 'early-medical-follow-up'],
  hypertension: ['regular-medication'],
  'heart-disease': ['cannot-use-steps', 'regular-medication', 'ground-floor-home', 'early-medical-follow-up'],
  'lung-disease': ['cannot-use-steps', 'oxygen', 'ground-floor-home', 'early-medical-follow-up'],
  'kidney-disease': ['regular-medication', 'early-medical-follow-up'],
  'kidney-failure': ['nurse-escort', 'regular-medication', 'dialysis-near', 'early-medical-follow-up'],
  cancer: ['regular-medication', 'early-medical-follow-up'],
  epilepsy: ['operational-escort', 'regular-medication', 'early-medical-follow-up'],
  'blood-disorder': ['regular-medication', 'early-medical-follow-up'],
  malnutrition: ['early-medical-follow-up'],
  'physical-disability': ['cannot-use-steps', 'wheelchair', 'accessible-home'],
  'visual-impairment': ['operational-escort', 'vision-support'],
  'hearing-impairment': ['hearing-support'],
  'intellectual-disability': ['operational-escort'],
  'recent-surgery': ['wheelchair', 'early-medical-follow-up'],
};

/** Classes of tuberculosis that the receiving clinic is to see soon (CDC, MMWR 2022;71(SS-2)). */
const followUpClasses: readonly (TbClass | null)[] = ['a', 'b0', 'b1', 'b2', 'b3'];

/**
 * Needs that usually follow from what was found, in the usual order: a suggestion for health staff, who choose.
 * Escorts and aids are those of the domain reference C6 and C7, to be verified by a physician.
 */
export function suggestedNeeds(found: { tbClass: TbClass | null; conditions: readonly Condition[] }): NeedCode[] {
  const suggested = new Set<NeedCode>(found.conditions.flatMap((each) => usualNeeds[each] ?? []));
  if (followUpClasses.includes(found.tbClass)) suggested.add('early-medical-follow-up');
  return needCodes.filter((code) => suggested.has(code));
}
