import { ageOn, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { Consent, ConsentInput, ConsentPurpose, ConsentRecipient, ConsentWithdrawal } from './consent';

/** From this age people consent for themselves (Convention on the Rights of the Child, article 1). */
export const ageOfConsent = 18;

/** A person of the case who is named as guardian. */
export interface NamedGuardian {
  birthDate: PlainDate;
  /** Whether the record says how the two are related. */
  isRelated: boolean;
}

/** What a consent is checked against. */
export interface ConsentGround {
  personId: string;
  birthDate: PlainDate;
  /** The person named as guardian; undefined when nobody of the case is. */
  guardian: NamedGuardian | undefined;
  today: PlainDate;
}

/** What is wrong with a consent. */
export function consentFindings(input: ConsentInput, ground: ConsentGround): FieldProblem[] {
  const { givenOn, validUntil, givenBy } = input;
  const findings: FieldProblem[] = [];
  if (givenOn > ground.today) findings.push(finding('platform.field.future-date', 'givenOn'));
  if (givenOn < ground.birthDate) findings.push(finding('case-record.consent.before-birth', 'givenOn'));
  if (validUntil && validUntil <= givenOn) {
    findings.push(finding('case-record.period.ends-before-it-begins', 'validUntil'));
  }
  if (givenBy === 'self') {
    const isMinor = ageOn(ground.birthDate, givenOn) < ageOfConsent;
    if (isMinor) findings.push(finding('case-record.consent.minor-needs-guardian', 'givenBy', { age: ageOfConsent }));
    return findings;
  }
  return [...findings, ...guardianFindings(input, ground)];
}

/** A guardian is a grown-up relative or custodian, or another adult of whom is noted by what right. */
function guardianFindings(input: ConsentInput, { guardian, personId }: ConsentGround): FieldProblem[] {
  const { guardianId, guardianName, guardianCapacity, givenOn } = input;
  if (!guardianId && !guardianName) return [finding('case-record.consent.guardian-missing', 'guardianId')];
  if (guardianId === personId) return [finding('case-record.consent.own-guardian', 'guardianId')];
  if (guardian && ageOn(guardian.birthDate, givenOn) < ageOfConsent) {
    return [finding('case-record.consent.guardian-under-age', 'guardianId', { age: ageOfConsent })];
  }
  const needsCapacity = !guardian?.isRelated && !guardianCapacity;
  return needsCapacity ? [finding('case-record.consent.capacity-missing', 'guardianCapacity')] : [];
}

/** What is wrong with a withdrawal. */
export function withdrawalFindings(
  { withdrawnOn }: ConsentWithdrawal,
  { givenOn }: Pick<Consent, 'givenOn'>,
  today: PlainDate,
): FieldProblem[] {
  if (withdrawnOn > today) return [finding('platform.field.future-date', 'withdrawnOn')];
  return withdrawnOn < givenOn
    ? [finding('case-record.consent.withdrawn-before-given', 'withdrawnOn', { givenOn })]
    : [];
}

/** How a consent stands on a day. */
export type ConsentStanding = 'holds' | 'not-yet' | 'expired' | 'withdrawn' | 'came-of-age';

/**
 * How a consent stands on a day. What a guardian agreed to for a child ends on the day on which the child may decide
 * (our reading of principle 4, unverified).
 */
export function consentStanding(
  { givenOn, validUntil, withdrawnOn, givenBy }: Pick<Consent, 'givenOn' | 'validUntil' | 'withdrawnOn' | 'givenBy'>,
  birthDate: PlainDate,
  day: PlainDate,
): ConsentStanding {
  if (day < givenOn) return 'not-yet';
  if (withdrawnOn !== null && withdrawnOn <= day) return 'withdrawn';
  if (validUntil !== null && validUntil <= day) return 'expired';
  const wasChild = ageOn(birthDate, givenOn) < ageOfConsent;
  const hasComeOfAge = givenBy === 'guardian' && wasChild && ageOn(birthDate, day) >= ageOfConsent;
  return hasComeOfAge ? 'came-of-age' : 'holds';
}

/** A person with the consents given. */
export interface ConsentingPerson {
  birthDate: PlainDate;
  consents: readonly Consent[];
}

/** Whether data may be shared, by which consent, or why not. */
export type SharingAnswer =
  { may: true; consent: Consent } | { may: false; because: 'never-given' | Exclude<ConsentStanding, 'holds'> };

/**
 * Whether personal data may be shared for a purpose with a recipient on a day: only by a consent to exactly that which
 * holds on the day (IOM Data Protection Manual, principles 4 and 5). A consent to one purpose or recipient is never one
 * to another. Without one, the answer says how the latest one fell away.
 */
export function mayShareWith(
  { birthDate, consents }: ConsentingPerson,
  purpose: ConsentPurpose,
  recipient: ConsentRecipient,
  day: PlainDate,
): SharingAnswer {
  const latestFirst = consents
    .filter((consent) => consent.purpose === purpose && consent.recipient === recipient)
    .toSorted((left, right) => right.givenOn.localeCompare(left.givenOn));
  const standings = latestFirst.map((consent) => ({ consent, standing: consentStanding(consent, birthDate, day) }));
  const held = standings.find(({ standing }) => standing === 'holds');
  if (held) return { may: true, consent: held.consent };
  const because = standings.map(({ standing }) => standing).find((standing) => standing !== 'holds');
  return { may: false, because: because ?? 'never-given' };
}
