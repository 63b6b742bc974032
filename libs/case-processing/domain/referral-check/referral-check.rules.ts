import {
  custodyOf,
  type CustodyFacts,
  type DocumentKind,
  type MemberRelationship,
  type RelationshipKind,
  type Sex,
} from '@passage/case-record/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { AdviceCode, MissingFact, ReferralFinding } from './referral-check';

/** A current member, as far as the check looks. */
export interface CheckedMember {
  personId: string;
  name: string;
  nameLocal: string;
  sex: Sex;
  birthDate: PlainDate;
  birthDatePrecision: string;
  nationality: string | null;
  language: string | null;
  registrationNumber: string | null;
  flags: readonly string[];
  relationship: MemberRelationship;
  isTravelling: boolean;
}

/** A referral, as far as the check looks. */
export interface CheckedReferral {
  principalApplicantId: string | null;
  submissionCategory: string | null;
  members: readonly CheckedMember[];
  relationships: readonly { personId: string; relatedPersonId: string; kind: RelationshipKind }[];
  /** Documents kept with the case; `personId` null: of the whole family. */
  documents: readonly { kind: DocumentKind; personId: string | null }[];
  /** What is recorded of the whole family's custody, also of people who are no members. */
  custody: CustodyFacts;
}

const adultAge = 18;
const parentKinds: readonly RelationshipKind[] = ['biological-parent', 'adoptive-parent', 'guardian'];
const spouseKinds: readonly RelationshipKind[] = ['spouse', 'partner'];
const childOfPrincipal: readonly MemberRelationship[] = ['child', 'adopted-child'];

/**
 * What the registration form demands and is not there (UNHCR Resettlement Handbook 4.6; domain reference B1), and the
 * papers that children need (UNHCR note on best-interests assessment; domain reference B5).
 */
export function missingOf(referral: CheckedReferral, today: PlainDate): ReferralFinding<MissingFact>[] {
  const { members, principalApplicantId } = referral;
  const missing: ReferralFinding<MissingFact>[] = [];
  if (!members.some(({ personId }) => personId === principalApplicantId)) missing.push(ofCase('principal-applicant'));
  if (!members.some(({ isTravelling }) => isTravelling)) missing.push(ofCase('traveller'));
  if (!referral.submissionCategory) missing.push(ofCase('submission-category'));
  for (const member of members) {
    if (member.sex === 'unknown') missing.push(of(member, 'sex'));
    if (!member.nationality && !member.flags.includes('stateless')) missing.push(of(member, 'nationality'));
    if (needsCustodyPaper(member, referral, today) && !hasPaper(member, referral)) {
      missing.push(of(member, 'custody-paper'));
    }
  }
  return missing;
}

/** What deserves a look before the case is submitted. */
export function adviceOf(referral: CheckedReferral, today: PlainDate): ReferralFinding<AdviceCode>[] {
  const advice: ReferralFinding<AdviceCode>[] = [];
  if (!referral.documents.some(({ kind }) => kind === 'consent')) advice.push(ofCase('consent'));
  for (const member of referral.members) {
    if (!member.registrationNumber) advice.push(of(member, 'registration-number'));
    if (!member.language) advice.push(of(member, 'language'));
    if (!member.nameLocal) advice.push(of(member, 'local-name'));
    if (isChild(member, today) && custodyOf(member.personId, referral.custody, today).standing === 'doubtful') {
      advice.push(of(member, 'other-parent'));
    }
    if (member.birthDatePrecision === 'estimated' && isChild(member, today)) {
      advice.push(of(member, 'birth-date-estimated'));
    }
  }
  return advice;
}

/**
 * A child who is married, whose custody is recorded and not settled, or who has neither parent nor guardian among the
 * adults of the case. Where nobody is recorded as a parent, the label "child" of the principal applicant is believed.
 */
function needsCustodyPaper(member: CheckedMember, referral: CheckedReferral, today: PlainDate): boolean {
  if (!isChild(member, today)) return false;
  if (isMarried(member, referral)) return true;
  const { standing, reasons } = custodyOf(member.personId, referral.custody, today);
  if (standing === 'unsettled' && !reasons.includes('nobody')) return true;
  if (standing === 'settled') return false;
  return !parentsOf(member, referral).some((parent) => !isChild(parent, today));
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

function hasPaper({ personId }: CheckedMember, { documents }: CheckedReferral): boolean {
  return documents.some(
    ({ kind, personId: owner }) => kind === 'custody-paper' && (owner === null || owner === personId),
  );
}

function isChild({ birthDate }: CheckedMember, today: PlainDate): boolean {
  return ageOn(birthDate, today) < adultAge;
}

function of<Code extends string>({ personId, name }: CheckedMember, code: Code): ReferralFinding<Code> {
  return { code, personId, name };
}

function ofCase<Code extends string>(code: Code): ReferralFinding<Code> {
  return { code, personId: null, name: '' };
}
