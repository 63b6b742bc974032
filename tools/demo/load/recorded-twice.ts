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

/** In so many people four are on record twice, and at most so many altogether: enough for the list to show something. */
const peopleForFour = 1000;
const most = 24;
/** The tables that get a row for each person on record twice. */
export const twiceTables = ['cases', 'people', 'case_members', 'duplicate_pairs'] as const;
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
  const wanted = Math.min(most, Math.floor(people / peopleForFour) * 4);
  if (wanted === 0) return [];
  const { rows: known } = await client.query<Known>(chosen, [wanted, String(seed)]);
  const { rows: weights } = await client.query<AgreementWeight>(
    'select field, level, weight from case_record.duplicate_weights',
  );
  const { rows: rules } = await client.query<{ from: number }>(
    'select probable_from as "from" from case_record.duplicate_rules',
  );
  const probableFrom = rules[0]?.from ?? 0;
  const random = new Random(`recorded twice ${seed}`);
  const at = await readSequences(client);
  const again = known.map((each, place) => {
    const [number, named] = [caseNumber(at.caseSequence, Number(today.slice(0, 4))), personNumber(at.personSequence)];
    at.caseSequence += 1;
    at.personSequence += 1;
    const ids = [0, 1, 2, 3].map((row) => random.id(start + place * 4 + row));
    return rowsOf(each, writtenOtherwise(each, random), { number, named, ids, today, weights, probableFrom });
  });
  for (const table of twiceTables) {
    await insert(
      client,
      `case_record.${table}`,
      again.map((rows) => rows[table]),
    );
  }
  await moveSequences(client, at);
  return again.map(({ cases }) => cases.id);
}

const chosen = `
  select p.id, c.id as "caseId", c.office_id as "officeId", c.programme_id as "programmeId", c.country_of_asylum as "countryOfAsylum",
    c.country_of_origin as "countryOfOrigin", p.given_names as "givenNames", p.family_name as "familyName", p.name_local as "nameLocal",
    p.sex, p.birth_date::text as "birthDate", p.nationality, p.language
  from case_record.cases c join case_record.people p on p.id = c.principal_applicant_id
  where c.closed_on is null and p.family_name <> '' and p.sex in ('female', 'male') order by md5(p.id::text || $2) limit $1`;

/** The same person as another clerk wrote them: another spelling, day and month swapped, or only the year known. */
function writtenOtherwise(known: Known, random: Random): Known {
  const [year = '', month = '', day = ''] = known.birthDate.split('-');
  const spelt = (name: string): string =>
    name
      .replace('ou', 'u')
      .replace('ee', 'i')
      .replace('mm', 'm')
      .replace(/^Al[ -]/u, '')
      .replace('kh', 'h');
  const other = { ...known, givenNames: spelt(known.givenNames), familyName: spelt(known.familyName), nameLocal: '' };
  const birthDates = [
    known.birthDate,
    Number(day) <= 12 ? `${year}-${day}-${month}` : known.birthDate,
    `${year}-01-01`,
  ];
  return { ...other, birthDate: random.pick(birthDates) };
}

interface Written {
  number: string;
  named: string;
  ids: readonly string[];
  today: PlainDate;
  weights: readonly AgreementWeight[];
  probableFrom: number;
}

function rowsOf(known: Known, again: Known, { number, named, ids, today, weights, probableFrom }: Written) {
  const [caseId = '', personId = '', memberId = '', pairId = ''] = ids;
  const place = { case_id: caseId, office_id: known.officeId };
  const { score, reasons } = duplicateScore(identityOf(known), identityOf(again), weightTable(weights));
  return {
    cases: {
      ...{ id: caseId, number, office_id: known.officeId, programme_id: known.programmeId, referral_source: 'UNHCR' },
      ...{ referral_number: `${number}-2`, referred_on: today, priority: 'normal', principal_applicant_id: personId },
      ...{ country_of_asylum: known.countryOfAsylum, country_of_origin: known.countryOfOrigin },
      ...{ closed_on: today, closure_reason: 'duplicate', created_at: today, updated_at: today, version: 1 },
    },
    people: {
      ...{ id: personId, number: named, ...place, given_names: again.givenNames, family_name: again.familyName },
      ...{ name_local: again.nameLocal, sex: again.sex, birth_date: again.birthDate, birth_date_precision: 'day' },
      ...{ nationality: again.nationality, language: again.language, flags: [] },
      ...{ created_at: today, updated_at: today, version: 1 },
    },
    case_members: {
      ...{ id: memberId, ...place, person_id: personId, relationship: 'principal-applicant', is_travelling: true },
      ...{ joined_on: today, version: 1 },
    },
    duplicate_pairs: {
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
