import { custodyOf, type MemberRelationship, type RelationshipKind } from '@passage/case-record/domain';
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

const parentKinds: readonly RelationshipKind[] = ['biological-parent', 'adoptive-parent', 'guardian'];
const spouseKinds: readonly RelationshipKind[] = ['spouse', 'partner'];
const childOfPrincipal: readonly MemberRelationship[] = ['child', 'adopted-child'];
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
  const situations = situationsOf(member, referral, today);
  const rules = referral.bestInterestRules.filter(({ situation }) => situations.includes(situation));
  if (rules.length + results.length === 0) return undefined;
  const isOnPaper = custodyOf(member.personId, referral.custody, today).standing === 'settled';
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
 * Where nobody is recorded as a parent, the label "child" of the principal applicant is believed. A child with custody
 * recorded and not settled goes with one parent whose right to take it along is not proven. A child whose guardian stays
 * behind is unaccompanied, whatever the paper.
 */
function situationsOf(member: CheckedMember, referral: CheckedReferral, today: PlainDate): ChildSituation[] {
  const situations: ChildSituation[] = isMarried(member, referral) ? ['married'] : [];
  const { standing, reasons } = custodyOf(member.personId, referral.custody, today);
  if (standing === 'unsettled' && !reasons.includes('nobody')) return [...situations, 'one-parent'];
  const goesWithHolder = standing === 'settled' && !reasons.includes('guardian-stays-behind');
  if (goesWithHolder || situations.length > 0) return situations;
  return parentsOf(member, referral).some((parent) => !isChild(parent, today)) ? [] : ['unaccompanied'];
}

function isMarried({ personId, relationship }: CheckedMember, { relationships }: CheckedReferral): boolean {
  return (
    relationship === 'spouse' ||
    relationship === 'partner' ||
    relationships.some(
      (each) => spouseKinds.includes(each.kind) && [each.personId, each.relatedPersonId].includes(personId),
    )
  );
}

function parentsOf(
  member: CheckedMember,
  { members, relationships, principalApplicantId }: CheckedReferral,
): CheckedMember[] {
  return members.filter(
    (other) =>
      (childOfPrincipal.includes(member.relationship) && other.personId === principalApplicantId) ||
      (member.personId === principalApplicantId && other.relationship === 'parent') ||
      relationships.some(
        ({ personId, relatedPersonId, kind }) =>
          parentKinds.includes(kind) && personId === other.personId && relatedPersonId === member.personId,
      ),
  );
}

/** Whether a member is below full age. */
export function isChild({ birthDate }: Pick<CheckedMember, 'birthDate'>, today: PlainDate): boolean {
  return ageOn(birthDate, today) < fullAge;
}
