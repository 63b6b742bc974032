import type { PlainDate } from '@passage/platform/domain';
import type { BirthDatePrecision, Sex } from '../person/person';
import { birthDateAgreement, type KnownBirthDate } from './birth-date-agreement.rules';
import { agreementLevels, type AgreementLevel, type ComparedField, type WeightTable } from './duplicate-weights';
import { nameAgreement } from './name-agreement.rules';
import { nameWords, type NameWord } from './name-words.rules';
import { comparableNumber, comparablePhone, numberAgreement } from './number-agreement.rules';
import { alikeWord, wordLikeness } from './word-likeness.rules';

/** What is known of somebody that tells one person from another. What is left out says nothing. */
export interface IdentityFacts {
  /** Full names, in whatever script and spelling. */
  names: readonly string[];
  birthDate?: PlainDate | null | undefined;
  birthDatePrecision?: BirthDatePrecision | undefined;
  sex?: Sex | undefined;
  nationality?: string | null | undefined;
  phones?: readonly string[] | undefined;
  /** Numbers of registrations and of documents. */
  numbers?: readonly string[] | undefined;
  address?: string | null | undefined;
}

/** The same, made comparable once, so that one record is compared with many. */
export interface ComparableIdentity {
  /** Read when first asked for: of most records compared the other facts settle it. */
  readonly names: readonly (readonly NameWord[])[];
  birthDate: KnownBirthDate | undefined;
  sex: string | undefined;
  nationality: string | undefined;
  phones: readonly string[];
  numbers: readonly string[];
  address: readonly NameWord[];
}

/** Makes facts comparable. */
export function comparable(facts: IdentityFacts): ComparableIdentity {
  const { birthDate, birthDatePrecision: precision = 'day', sex } = facts;
  let names: ComparableIdentity['names'] | undefined;
  return {
    get names() {
      names ??= facts.names.map(nameWords).filter((words) => words.length > 0);
      return names;
    },
    birthDate: birthDate ? { date: birthDate, precision } : undefined,
    sex: sex === 'female' || sex === 'male' ? sex : undefined,
    nationality: facts.nationality ?? undefined,
    phones: (facts.phones ?? []).map(comparablePhone).filter((phone) => phone !== ''),
    numbers: (facts.numbers ?? []).map(comparableNumber).filter((number) => number !== ''),
    address: nameWords(facts.address ?? ''),
  };
}

/** One reason for or against two records being one person. */
export interface AgreementReason {
  field: ComparedField;
  level: AgreementLevel;
  /** Bits of evidence, below zero against. */
  weight: number;
}

/** Share of people who bear a word in their name, by the word's key; nothing where the word is not a common one. */
export type NameShares = ReadonlyMap<string, number>;

/** A word borne by one in a thousand weighs what the table says; commoner ones weigh less. Our own figure. */
const usualShare = 0.001;

type Levels = Partial<Record<ComparedField, AgreementLevel>>;

/** How far two records agree, field by field; fields that either lacks are left out. */
export function agreements(
  one: ComparableIdentity,
  other: ComparableIdentity,
): { levels: Levels; matched: readonly NameWord[] } {
  const name = nameAgreement(one.names, other.names);
  const besides = agreementsBesideName(one, other);
  return { levels: name ? { name: name.level, ...besides } : besides, matched: name?.matched ?? [] };
}

function agreementsBesideName(one: ComparableIdentity, other: ComparableIdentity): Levels {
  const levels: Levels = {};
  if (one.birthDate && other.birthDate) levels['birth-date'] = birthDateAgreement(one.birthDate, other.birthDate);
  if (one.numbers.length > 0 && other.numbers.length > 0) levels.number = numberAgreement(one.numbers, other.numbers);
  if (one.phones.length > 0 && other.phones.length > 0) {
    levels.phone = one.phones.some((phone) => other.phones.includes(phone)) ? 'same' : 'different';
  }
  if (one.sex && other.sex) levels.sex = one.sex === other.sex ? 'same' : 'different';
  if (one.nationality && other.nationality) {
    levels.nationality = one.nationality === other.nationality ? 'same' : 'different';
  }
  if (one.address.length > 0 && other.address.length > 0) levels.address = addressAgreement(one.address, other.address);
  return levels;
}

function addressAgreement(one: readonly NameWord[], other: readonly NameWord[]): AgreementLevel<'address'> {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const alike = short.filter((word) => long.some((each) => wordLikeness(word, each) >= alikeWord)).length;
  const back = long.filter((word) => short.some((each) => wordLikeness(each, word) >= alikeWord)).length;
  if (alike === short.length && back === long.length) return 'same';
  return alike + back >= (short.length + long.length) / 2 ? 'alike' : 'different';
}

/** Why two records may be one person or not, strongest evidence first, and the sum of it all in bits. */
export function duplicateScore(
  one: ComparableIdentity,
  other: ComparableIdentity,
  weights: WeightTable,
  shares: NameShares = new Map(),
): { score: number; reasons: AgreementReason[] } {
  const { levels, matched } = agreements(one, other);
  const reasons = entriesOf(levels).map(([field, level]) => ({
    field,
    level,
    weight: field === 'name' ? nameWeight(level, matched, weights, shares) : (weights[field][level] ?? 0),
  }));
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.field.localeCompare(b.field));
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { score: rounded(score), reasons: reasons.map((each) => ({ ...each, weight: rounded(each.weight) })) };
}

/** The same for two records that reach a score at least; whatever their names, most cannot, and those are not read. */
export function scoreFrom(
  least: number,
  one: ComparableIdentity,
  other: ComparableIdentity,
  weights: WeightTable,
  shares: NameShares,
): { score: number; reasons: AgreementReason[] } | undefined {
  const besides = entriesOf(agreementsBesideName(one, other)).map(([field, level]) => weights[field][level] ?? 0);
  const most = besides.reduce((sum, weight) => sum + weight, Math.max(0, ...Object.values(weights.name)));
  if (rounded(most) < least) return undefined;
  const found = duplicateScore(one, other, weights, shares);
  return found.score >= least ? found : undefined;
}

function entriesOf(levels: Levels): [ComparedField, AgreementLevel][] {
  return Object.entries(levels) as [ComparedField, AgreementLevel][];
}

/** Common words prove less; yet a better agreement never weighs less than the next worse one would. */
function nameWeight(
  level: AgreementLevel,
  matched: readonly NameWord[],
  weights: WeightTable,
  shares: NameShares,
): number {
  const full = weights.name[level] ?? 0;
  const levels: readonly AgreementLevel[] = agreementLevels.name;
  const worse = levels[levels.indexOf(level) + 1];
  if (worse === undefined || full <= 0) return full;
  const common = matched.map(({ keys }) => Math.max(0, ...keys.map((key) => shares.get(key) ?? 0)));
  const discount = common.reduce((sum, share) => sum + Math.max(0, Math.log2(share / usualShare)), 0);
  return Math.max(Math.min(full, weights.name[worse] ?? 0), full - discount);
}

function rounded(bits: number): number {
  return Math.round(bits * 100) / 100;
}
