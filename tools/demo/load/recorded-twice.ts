import {
  caseNumber,
  comparable,
  duplicateScore,
  personNumber,
  weightTable,
  type AgreementWeight,
} from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import { Random } from '../random/random';
import { insert } from './insert';
import { moveSequences, readSequences } from './sequences';

/** In a thousand people so many are on record twice, and at most so many altogether: enough for the list to show every kind. */
const inThousand = 12;
const most = 24;
/** The tables that get a row for each person on record twice. */
export const twiceTables = [
  'case_record.cases',
  'case_record.people',
  'case_record.case_members',
  'case_record.duplicate_pairs',
] as const;
/** Identifiers of these rows begin here, before those of families. */
const start = Date.UTC(2023, 11, 1);

interface Known {
  id: string;
  caseId: string;
  officeId: string;
  programmeId: string;
  countryOfAsylum: string;
  countryOfOrigin: string;
  givenNames: string;
  familyName: string;
  nameLocal: string;
  sex: 'female' | 'male';
  birthDate: string;
  nationality: string | null;
  language: string | null;
}

/**
 * Records some principal applicants a second time, as another registration wrote them, each with a case that was closed as
 * a duplicate and a pair to be decided. Answers which cases were added.
 */
export async function recordTwice(
  client: pg.Client,
  people: number,
  seed: number,
  today: PlainDate,
): Promise<string[]> {
  const wanted = Math.min(most, Math.floor(people / 1000) * inThousand);
  if (wanted === 0) return [];
  const choose = async (count: number, isArabic: boolean) =>
    (await client.query<Known>(chosen, [count, String(seed), isArabic])).rows;
  const arabic = await choose(Math.ceil(wanted / 2), true);
  const known = [...arabic, ...(await choose(wanted - arabic.length, false))];
  const { rows: weights } = await client.query<AgreementWeight>(
    'select field, level, weight from case_record.duplicate_weights',
  );
  const { rows: rules } = await client.query<Thresholds>(
    'select possible_from as "possibleFrom", probable_from as "probableFrom" from case_record.duplicate_rules',
  );
  const thresholds = rules[0] ?? { possibleFrom: 0, probableFrom: 0 };
  // How common a name is says how much it proves; that is read from the planner's statistics.
  await client.query('analyze case_record.people');
  const { rows: common } = await client.query<{ key: string; share: number }>(
    'select key, share from case_record.common_name_keys()',
  );
  const shares = new Map(common.map(({ key, share }) => [key, share]));
  const table = weightTable(weights);
  const score: Scorer = (one, other) => duplicateScore(identityOf(one), identityOf(other), table, shares);
  const random = new Random(`recorded twice ${seed}`);
  const at = await readSequences(client);
  const again = known.flatMap((each, place) => {
    const written = likelyAgain(each, place < arabic.length, random, score, thresholds);
    if (!written) return [];
    const [number, named] = [caseNumber(at.caseSequence, Number(today.slice(0, 4))), personNumber(at.personSequence)];
    at.caseSequence += 1;
    at.personSequence += 1;
    const ids = [0, 1, 2, 3].map((row) => random.id(start + place * 4 + row));
    return [rowsOf(each, written, { number, named, ids, today, ...thresholds })];
  });
  for (const each of twiceTables) {
    await insert(
      client,
      each,
      again.map((rows) => rows[each]),
    );
  }
  await moveSequences(client, at);
  return again.map((rows) => rows['case_record.cases'].id);
}

const chosen = `
  select p.id, c.id as "caseId", c.office_id as "officeId", c.programme_id as "programmeId", c.country_of_asylum as "countryOfAsylum",
    c.country_of_origin as "countryOfOrigin", p.given_names as "givenNames", p.family_name as "familyName", p.name_local as "nameLocal",
    p.sex, p.birth_date::text as "birthDate", p.nationality, p.language
  from case_record.cases c join case_record.people p on p.id = c.principal_applicant_id
  where c.closed_on is null and p.family_name <> '' and p.sex in ('female', 'male') and (p.name_local ~ '[ء-ي] [ء-ي]') = $3
  order by md5(p.id::text || $2) limit $1`;

interface Thresholds {
  possibleFrom: number;
  probableFrom: number;
}

/** How far two records speak for one person. */
type Scorer = (one: Known, other: Known) => ReturnType<typeof duplicateScore>;

/** The same person written otherwise, and how far that speaks for one person. */
interface Again extends ReturnType<typeof duplicateScore> {
  person: Known;
}

/**
 * The same person as another clerk wrote them, with day and month of birth swapped or only the year known: Arabic names
 * in turn in Arabic letters alone and in another Latin spelling. Nobody whom a look for duplicates would not find.
 */
function likelyAgain(
  known: Known,
  isArabic: boolean,
  random: Random,
  score: Scorer,
  { possibleFrom }: Thresholds,
): Again | undefined {
  const written = isArabic && random.chance(0.6) ? inArabicAlone(known) : inOtherLatin(known);
  const first = random.whole(0, 2);
  const [year = '', month = '', day = ''] = known.birthDate.split('-');
  const swapped = Number(day) <= 12 ? `${year}-${day}-${month}` : known.birthDate;
  const birthDates = [swapped, `${year}-01-01`, known.birthDate];
  return [...birthDates.slice(first), known.birthDate]
    .map((birthDate) => ({ ...written, birthDate }))
    .map((person): Again => ({ person, ...score(known, person) }))
    .find((each) => each.score >= possibleFrom);
}

/** As a clerk writes who has no Latin keyboard: marks on letters left out, the last name without its article. */
function inArabicAlone(known: Known): Known {
  const plain = known.nameLocal.replace(/[أإآ]/gu, 'ا').replace(/ة/gu, 'ه').replace(/ى/gu, 'ي');
  const words = plain.split(' ');
  const familyName = (words.at(-1) ?? '').replace(/^ال(?=...)/u, '');
  return { ...known, givenNames: words.slice(0, -1).join(' '), familyName, nameLocal: '' };
}

/** Another Latin spelling, with nothing in the person's own letters. */
function inOtherLatin(known: Known): Known {
  const spelt = (name: string): string =>
    name
      .replace('ou', 'u')
      .replace('ee', 'i')
      .replace('mm', 'm')
      .replace(/^Al[ -]/u, '')
      .replace('kh', 'h');
  return { ...known, givenNames: spelt(known.givenNames), familyName: spelt(known.familyName), nameLocal: '' };
}

interface Written {
  number: string;
  named: string;
  ids: readonly string[];
  today: PlainDate;
  probableFrom: number;
}

function rowsOf(known: Known, found: Again, { number, named, ids, today, probableFrom }: Written) {
  const { person: again, score, reasons } = found;
  const [caseId = '', personId = '', memberId = '', pairId = ''] = ids;
  const place = { case_id: caseId, office_id: known.officeId };
  return {
    'case_record.cases': {
      ...{ id: caseId, number, office_id: known.officeId, programme_id: known.programmeId, referral_source: 'UNHCR' },
      ...{ referral_number: `${number}-2`, referred_on: today, priority: 'normal', principal_applicant_id: personId },
      ...{ country_of_asylum: known.countryOfAsylum, country_of_origin: known.countryOfOrigin },
      ...{ closed_on: today, closure_reason: 'duplicate', created_at: today, updated_at: today, version: 1 },
    },
    'case_record.people': {
      ...{ id: personId, number: named, ...place, given_names: again.givenNames, family_name: again.familyName },
      ...{ name_local: again.nameLocal, sex: again.sex, birth_date: again.birthDate, birth_date_precision: 'day' },
      ...{ nationality: again.nationality, language: again.language, flags: [] },
      ...{ created_at: today, updated_at: today, version: 1 },
    },
    'case_record.case_members': {
      ...{ id: memberId, ...place, person_id: personId, relationship: 'principal-applicant', is_travelling: true },
      ...{ joined_on: today, version: 1 },
    },
    'case_record.duplicate_pairs': {
      ...{ id: pairId, ...pairOf(known, personId, place), score, reasons, state: 'open', note: '' },
      ...{ likelihood: score >= probableFrom ? 'probable' : 'possible', found_at: today, version: 1 },
    },
  };
}

/** The record with the lower identifier comes first. */
function pairOf(known: Known, personId: string, place: { case_id: string; office_id: string }) {
  const one = { person: known.id, ofCase: known.caseId, office: known.officeId };
  const other = { person: personId, ofCase: place.case_id, office: place.office_id };
  const [first, second] = one.person < other.person ? [one, other] : [other, one];
  return {
    ...{ person_id: first.person, case_id: first.ofCase, office_id: first.office },
    ...{ other_person_id: second.person, other_case_id: second.ofCase, other_office_id: second.office },
  };
}

function identityOf({ givenNames, familyName, nameLocal, ...facts }: Known) {
  return comparable({ ...facts, names: [`${givenNames} ${familyName}`, nameLocal] });
}
