import type { PlainDate } from '@passage/platform/domain';
import { applicableDates, contains, type RequirementRule, type RequirementSubject } from '@passage/pipeline/domain';
import type { ValidityBand } from '../validity-band/validity-band';
import { assessmentValidity, type ValidityFacts } from '../validity-band/validity-band.rules';
import type { AssessmentHolds, AssessmentInput } from './assessment';
import type { AssessmentContext } from './assessment.rules';

/** What a programme demands of a person's health, and how long results hold. */
export interface HealthRules {
  destination: string;
  requirements: readonly RequirementRule[];
  bands: readonly ValidityBand[];
}

/** Codes of the requirements that this area meets. */
export type HealthRequirement = 'health.assessment' | 'health.tb-screening' | 'health.fit-to-fly';

/** The requirement, if the programme has it. */
export function demandOf(rules: HealthRules, code: HealthRequirement): RequirementRule | null {
  return rules.requirements.find((rule) => rule.code === code) ?? null;
}

/** What an assessment of this person is judged by: screening is asked by the age on the day of examination. */
export function assessmentContext(
  rules: HealthRules,
  person: RequirementSubject,
  examinedOn: PlainDate | null,
  today: PlainDate,
): AssessmentContext {
  const screening = demandOf(rules, 'health.tb-screening');
  return {
    today,
    birthDate: person.birthDate,
    needsTbClass: screening !== null && contains(applicableDates(screening, person), examinedOn ?? today),
    countsFrom: demandOf(rules, 'health.assessment')?.validFrom ?? 'examined-on',
  };
}

/** When an assessment holds as regards one requirement, signed on a day; null when not examined or not demanded. */
export function holdsFor(
  rules: HealthRules,
  code: HealthRequirement,
  found: Pick<AssessmentInput, 'examinedOn' | 'lastTestOn' | 'tbClass' | 'conditions'>,
  signedOn: PlainDate,
): AssessmentHolds | null {
  const rule = demandOf(rules, code);
  if (!rule || found.examinedOn === null) return null;
  const facts: ValidityFacts = { ...found, examinedOn: found.examinedOn, destination: rules.destination };
  const { from, until, band } = assessmentValidity(facts, rule, rules.bands, signedOn);
  const { sourceNote, isVerified } = band ?? rule;
  return { from, until, sourceNote, isVerified };
}
