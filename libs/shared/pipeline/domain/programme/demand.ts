import type { RequirementRule } from '../requirement/requirement';

type Essentials = Pick<RequirementRule, 'code' | 'stage' | 'title' | 'gate' | 'sourceNote' | 'isVerified'>;

/** A requirement of each traveller that holds on departure, concerns everybody and does not lapse, unless stated. */
export function demand(stated: Essentials & Partial<RequirementRule>): RequirementRule {
  return {
    subject: 'person',
    minAge: null,
    maxAge: null,
    sex: null,
    nationalities: null,
    flags: null,
    validityMonths: null,
    validityDays: null,
    validFrom: 'issued-on',
    holdsOn: 'departure',
    leadDays: 0,
    noticeDays: 0,
    prerequisites: [],
    staleOn: [],
    ...stated,
  };
}
