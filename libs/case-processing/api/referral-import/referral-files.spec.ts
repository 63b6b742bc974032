import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import {
  groupByReferral,
  readReferralFamily,
  readReferralHeader,
  referralCells,
  referralFileProblems,
  referralRowReader,
  referralTemplateHeader,
  type FamilyRow,
  type ReferralFamilyCells,
  type ReferralPerson,
} from '@passage/case-processing/domain';
import { identityDocumentKinds, memberRelationships, sexes } from '@passage/case-record/domain';
import { openTabular, tabularReasons, writeCsv, writeXlsx } from '@passage/platform/api';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { scratch } from './referral-file.fixture';

const examples = path.resolve(import.meta.dirname, '../../../../examples/referrals');
const context = {
  today: '2026-06-15',
  officeCodes: ['AMM'],
  programmeCodes: ['US-RESETTLEMENT', 'DE-HUMANITARIAN', 'EU-RELOCATION'],
  referralTypesTaken: new Map<string, string[]>(),
};

/** What becomes of the families of a file. */
async function readingsOf(source: Readable) {
  const { rows } = await openTabular(source, scratch);
  const read: FamilyRow[] = [];
  let readRow: ReturnType<typeof referralRowReader> | undefined;
  for await (const { rowNumber, cells } of rows) {
    if (readRow) read.push({ rowNumber, reading: readRow(cells) });
    else {
      const { header, problems } = readReferralHeader(cells);
      expect(problems).toEqual([]);
      readRow = referralRowReader(header, context);
    }
  }
  return groupByReferral(read).map((family) => readReferralFamily(family, context));
}

const example = async (name: string) => await readingsOf(createReadStream(path.join(examples, name)));

describe('the example files, read as they lie there', () => {
  it.each([
    ['small-en.csv', 7],
    ['families-arabic.xlsx', 24],
  ])('%s: every family can be imported', async (name, count) => {
    const readings = await example(name);
    expect(readings).toHaveLength(count);
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
    expect(readings.every(({ family }) => family !== null)).toBe(true);
  });

  it('with-errors.csv: one family can be imported, the others cannot', async () => {
    const readings = await example('with-errors.csv');
    expect(readings.filter(({ family }) => family !== null)).toHaveLength(1);
    expect(readings.length).toBeGreaterThan(10);
  });
});

const shared = {
  ...{ referralNumber: 'JOR-26C00017', referralSource: 'UNHCR', referredOn: '2026-03-02' },
  ...{ programmeCode: 'US-RESETTLEMENT', officeCode: 'AMM', priority: 'urgent', submissionCategory: 'LPP' },
  ...{ countryOfAsylum: 'JO', countryOfOrigin: 'SY', referralType: 'ngo', secondaryCategory: 'LFA' },
  processingPriority: 'emergency',
} as const satisfies ReferralFamilyCells;

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const kin = memberRelationships.filter((each) => !['principal-applicant', 'parent', 'grandparent'].includes(each));

const largestFamily = 7;

/**
 * Somebody younger than any principal applicant, or the principal applicant; told apart by registration number, and by
 * a birth date of their own, as the same name and birth date twice is refused.
 */
const person = (index: number): fc.Arbitrary<ReferralPerson> =>
  fc.record({
    relationship: index === 0 ? fc.constant('principal-applicant' as const) : oneOf(...kin),
    givenNames: oneOf('Samira', 'José', "N'Golo", 'Abd al-Rahman', 'Anne, Marie', 'Maung "Ko"'),
    familyName: oneOf('', 'Haddad', 'O’Brien', 'Nguyễn', 'al-Ḥasan; Khalil'),
    nameLocal: oneOf('', 'سميرة حداد', 'ተስፋዬ', 'အောင်မင်းဦး', 'علی‌رضا', 'Сергій'),
    sex: oneOf(...sexes),
    birthDate: fc
      .integer({ min: 1, max: 1000 })
      .map((days) => addDays(index === 0 ? '1999-01-01' : '2026-03-02', -days * largestFamily - index)),
    birthDatePrecision: oneOf('day' as const, 'estimated' as const),
    nationality: oneOf(null, 'SY', 'CD'),
    language: oneOf(null, 'ar', 'fa-AF'),
    phone: oneOf(null, '+962 795 550 134', '(079) 555-0134', '0795550134'),
    registrationNumber: fc.constant(`00${index}-00482113`),
    documentNumber: fc.constant('N00417733'),
    documentKind: oneOf(null, ...identityDocumentKinds),
    flags: fc.subarray(['stateless', 'single-parent']),
  });

const people = fc
  .integer({ min: 1, max: largestFamily })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => person(at))));

describe('a family that is written to a file and read again', () => {
  it.each([
    ['CSV', (rows: string[][]) => writeCsv([referralTemplateHeader, ...rows])],
    [
      'Excel',
      async (rows: string[][]) =>
        Readable.from([await writeXlsx([{ name: 'Referrals', header: referralTemplateHeader, rows }])]),
    ],
  ])('is the same family, in %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(people, async (family) => {
        const [reading, ...others] = await readingsOf(await write(family.map((each) => referralCells(shared, each))));
        expect(others).toEqual([]);
        expect(reading).toEqual({
          family: { ...shared, people: family.map((each, index) => ({ ...each, rowNumber: index + 2 })) },
          problems: [],
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file that is refused as a whole', () => {
  it('has words for every reason', () => {
    const codes = tabularReasons.map((reason) => `case-processing.referral-import.file-${reason}`);
    expect(Object.keys(referralFileProblems).sort()).toEqual(codes.sort());
  });
});
