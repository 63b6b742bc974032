import { demand } from '../programme/demand';
import type { ClearanceFact } from '../clearance/clearance';
import type { RequirementRule } from '../requirement/requirement';
import type { CaseFacts, Member } from './case-facts';

/** The day it is in the examples. */
export const today = '2026-06-15';

/** A requirement before booking, of each traveller, unless stated. */
export function aRequirement(code: string, stated: Partial<RequirementRule> = {}): RequirementRule {
  return demand({
    ...{ code, stage: 'health', title: code, gate: 'booking', sourceNote: '', isVerified: true },
    ...stated,
  });
}

/** A traveller of thirty, unless stated. */
export function aMember(personId: string, stated: Partial<Member> = {}): Member {
  return {
    personId,
    birthDate: '1996-03-01',
    sex: 'female',
    nationality: 'SY',
    flags: [],
    isTravelling: true,
    ...stated,
  };
}

/** A clearance of a person (null: of the case) from one day until another. */
export function aClearance(
  personId: string | null,
  requirementCode: string,
  [from, to]: [string | null, string | null],
  stated: Partial<ClearanceFact> = {},
): ClearanceFact {
  const id = `${requirementCode} ${personId ?? 'case'} ${from ?? ''}`;
  return {
    ...{
      id,
      personId,
      requirementCode,
      outcome: 'cleared',
      validPeriod: { from, to },
      sourceId: null,
      staleSince: null,
    },
    ...stated,
  };
}

/** A submitted case of Amal and Bassam, who need a medical examination and an interview and have neither. */
export function aFamily(stated: Partial<CaseFacts> = {}): CaseFacts {
  return {
    caseId: 'case',
    referredOn: '2026-01-10',
    closedOn: null,
    rules: {
      transitDays: 1,
      requirements: [aRequirement('health.exam'), aRequirement('case.interview', { stage: 'case-processing' })],
    },
    members: [aMember('amal'), aMember('bassam', { sex: 'male' })],
    clearances: [],
    holds: [],
    milestones: [{ code: 'submitted', happenedOn: '2026-02-01' }],
    ...stated,
  };
}

/** The family with everything cleared from one day until another. */
export function aClearedFamily([from, to]: [string, string | null], stated: Partial<CaseFacts> = {}): CaseFacts {
  const codes = ['health.exam', 'case.interview'];
  return aFamily({
    clearances: ['amal', 'bassam'].flatMap((person) => codes.map((code) => aClearance(person, code, [from, to]))),
    ...stated,
  });
}
