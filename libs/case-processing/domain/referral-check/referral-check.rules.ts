import { custodyOf } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { childNeedsOf, isChild, lacksResultOfCase } from '../best-interest/child-needs.rules';
import type { CheckedMember, CheckedReferral } from './checked-referral';
import type { AdviceCode, MissingFact, ReferralFinding } from './referral-check';

/**
 * What the registration form demands and is not there (UNHCR Resettlement Handbook 4.6; domain reference B1), and what
 * children need (`childNeedsOf`).
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
    for (const code of childNeedsOf(member, referral, today)?.missing ?? []) missing.push(of(member, code));
  }
  if (lacksResultOfCase(referral, today)) missing.push(ofCase('best-interest'));
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

function of<Code extends string>({ personId, name }: CheckedMember, code: Code): ReferralFinding<Code> {
  return { code, personId, name };
}

function ofCase<Code extends string>(code: Code): ReferralFinding<Code> {
  return { code, personId: null, name: '' };
}
