import { z } from 'zod';

/**
 * Class A conditions make a person inadmissible to the United States until treated or waived; class B ones call for
 * follow-up (CDC, MMWR Surveill Summ 2022;71(SS-2); domain reference C1). Other states read the same list as findings
 * that matter, or that do not.
 */
export const conditionClasses = ['a', 'b'] as const;
export type ConditionClass = (typeof conditionClasses)[number];

/** Classes of tuberculosis found by the examination (domain reference C1). */
export const tbClasses = ['no-class', 'a', 'b0', 'b1', 'b2', 'b3'] as const;
export const tbClass = z.enum(tbClasses).meta({
  id: 'TbClass',
  description:
    'no-class: normal; a: infectious; b0: treated abroad; b1: signs, infectious disease ruled out; b2: latent; b3: contact of a case',
});
export type TbClass = z.infer<typeof tbClass>;

/** Conditions other than tuberculosis that an assessment may name, by class. Mental and substance ones of class A: to be verified. */
export const conditionClassOf = {
  'infectious-syphilis': 'a',
  gonorrhoea: 'a',
  'infectious-hansens-disease': 'a',
  'harmful-mental-disorder': 'a',
  'substance-use-disorder': 'a',
  pregnancy: 'b',
  'serious-mental-illness': 'b',
  hiv: 'b',
  'treated-syphilis': 'b',
  'treated-hansens-disease': 'b',
  'hepatitis-b': 'b',
  'hepatitis-c': 'b',
  diabetes: 'b',
  hypertension: 'b',
  'heart-disease': 'b',
  'lung-disease': 'b',
  'kidney-disease': 'b',
  'kidney-failure': 'b',
  cancer: 'b',
  epilepsy: 'b',
  'blood-disorder': 'b',
  malnutrition: 'b',
  'physical-disability': 'b',
  'visual-impairment': 'b',
  'hearing-impairment': 'b',
  'intellectual-disability': 'b',
  'recent-surgery': 'b',
  other: 'b',
} as const satisfies Record<string, ConditionClass>;
export type Condition = keyof typeof conditionClassOf;

export const conditions = Object.keys(conditionClassOf) as [Condition, ...Condition[]];
export const condition = z
  .enum(conditions)
  .meta({ id: 'HealthCondition', description: 'A condition that matters for admission, travel or arrival' });

/** Findings of class A: those that stand in the way of clearance until treated or waived. */
export function hasClassA(found: { tbClass: TbClass | null; conditions: readonly Condition[] }): boolean {
  return found.tbClass === 'a' || found.conditions.some((each) => conditionClassOf[each] === 'a');
}
