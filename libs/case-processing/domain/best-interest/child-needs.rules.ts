import { custodyOf, isCouple, type CustodyVerdict } from '@passage/case-record/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { CheckedMember, CheckedReferral, CheckedRule } from '../referral-check/checked-referral';
import type { BestInterestStanding } from './best-interest';
import { fullAge, standingOf, type StandingResult } from './best-interest.rules';
import type { ChildSituation } from './best-interest-rule';

/** What keeps a case with a child from being submitted. */
export const childFacts = [
  'custody-paper',
  'custody-or-best-interest',
  'best-interest',
  'best-interest-lapsed',
  'best-interest-stale',
  'best-interest-open',
  'best-interest-against',
] as const;
export type ChildFact = (typeof childFacts)[number];

/** What the situation of a child asks for, and what of it is not there. */
export interface ChildNeeds {
  situations: ChildSituation[];
  isOnPaper: boolean;
  result: StandingResult;
  missing: ChildFact[];
}

const missingBy: Record<BestInterestStanding, ChildFact | null> = {
  met: null,
  missing: 'best-interest',
  lapsed: 'best-interest-lapsed',
  stale: 'best-interest-stale',
  open: 'best-interest-open',
  against: 'best-interest-against',
};

/**
 * What a child of the case needs before it is submitted (UNHCR note on best-interests assessments; domain reference B5):
 * custody on paper, a result of a procedure, both or either, as the rule of its situation says. A procedure that is open,
 * or came out against, counts for every child. Undefined for adults, and for children of whom nothing is asked.
 */
export function childNeedsOf(
  member: CheckedMember,
  referral: CheckedReferral,
  today: PlainDate,
): ChildNeeds | undefined {
  if (!isChild(member, today)) return undefined;
  const results = referral.bestInterests.filter(({ personId }) => personId === member.personId);
  const verdict = custodyOf(member.personId, referral.custody, today);
  const situations = situationsOf(member, verdict, referral);
  const rules = referral.bestInterestRules.filter(({ situation }) => situations.includes(situation));
  if (rules.length + results.length === 0) return undefined;
  const isOnPaper = verdict.standing === 'settled';
  const missing = rules.flatMap((rule) => missingByRule(rule, isOnPaper, standingOf(results, rule, today)));
  const result = standingOf(results, strictest(rules), today);
  const isDecisive = result.standing === 'open' || result.standing === 'against';
  const ofEvery = isDecisive ? [missingBy[result.standing]] : [];
  const all = [...missing, ...ofEvery].filter((each): each is ChildFact => each !== null);
  return { situations: rules.map(({ situation }) => situation), isOnPaper, result, missing: [...new Set(all)] };
}

/** Whether a case referred for children at risk has no child whose best interests were looked at. */
export function lacksResultOfCase(referral: CheckedReferral, today: PlainDate): boolean {
  const { submissionCategory, secondaryCategory, members, bestInterests, bestInterestRules } = referral;
  const rule = bestInterestRules.find(({ situation }) => situation === 'at-risk');
  if (!rule || ![submissionCategory, secondaryCategory].includes('CAR')) return false;
  return !members
    .filter((member) => isChild(member, today))
    .some(({ personId }) => {
      const results = bestInterests.filter((each) => each.personId === personId);
      return standingOf(results, rule, today).standing === 'met';
    });
}

function missingByRule(
  { custodyPaper }: CheckedRule,
  isOnPaper: boolean,
  { standing }: StandingResult,
): (ChildFact | null)[] {
  if (custodyPaper === 'suffices') {
    if (isOnPaper) return [];
    return [standing === 'missing' ? 'custody-or-best-interest' : missingBy[standing]];
  }
  return [custodyPaper === 'needed' && !isOnPaper ? 'custody-paper' : null, missingBy[standing]];
}

/** The most formal procedure, and the shortest validity, of the rules. */
function strictest(rules: readonly CheckedRule[]): Pick<CheckedRule, 'procedure' | 'validMonths' | 'staleOn'> {
  const months = rules.flatMap(({ validMonths }) => validMonths ?? []);
  return {
    procedure: rules.some(({ procedure }) => procedure === 'determination') ? 'determination' : 'assessment',
    validMonths: months.length > 0 ? Math.min(...months) : null,
    staleOn: [...new Set(rules.flatMap(({ staleOn }) => staleOn))],
  };
}

/**
 * By what is said of custody, so that both always agree. A child with custody recorded and not settled goes with one
 * parent, or a guardian, whose right to take it along is not proven; one whose guardian stays behind is unaccompanied,
 * whatever the paper.
 */
function situationsOf(
  member: CheckedMember,
  { standing, reasons }: CustodyVerdict,
  { custody }: CheckedReferral,
): ChildSituation[] {
  const situations: ChildSituation[] = isMarried(member, custody) ? ['married'] : [];
  const isAlone = reasons.includes('nobody') || reasons.includes('guardian-stays-behind');
  if (isAlone) return situations.length > 0 ? situations : ['unaccompanied'];
  return standing === 'unsettled' ? [...situations, 'one-parent'] : situations;
}

function isMarried({ personId, relationship }: CheckedMember, { relationships }: CheckedReferral['custody']): boolean {
  return (
    relationship === 'spouse' ||
    relationship === 'partner' ||
    relationships.some((each) => isCouple(each) && [each.personId, each.relatedPersonId].includes(personId))
  );
}

/** Whether a member is below full age. */
export function isChild({ birthDate }: Pick<CheckedMember, 'birthDate'>, today: PlainDate): boolean {
  return ageOn(birthDate, today) < fullAge;
}
