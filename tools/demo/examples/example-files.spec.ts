import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  groupByReferral,
  readReferralFamily,
  readReferralHeader,
  referralImportProblems,
  referralRowReader,
} from '@passage/case-processing/domain';
import { programmes } from '@passage/pipeline/domain';
import { arabicFamilies, exampleFiles, smallEnglish, withErrors, type ExampleTable } from './example-files';

const folder = path.resolve(import.meta.dirname, '../../../examples/referrals');
const context = {
  ...{ today: '2026-06-15', officeCodes: ['AMM'], programmeCodes: programmes.map(({ code }) => code) },
  referralTypesTaken: new Map(programmes.map(({ code, referralTypes }) => [code, referralTypes])),
};

function familiesOf([header = [], ...rows]: ExampleTable) {
  const reading = readReferralHeader(header);
  expect(reading.problems).toEqual([]);
  const read = referralRowReader(reading.header, context);
  return groupByReferral(rows.map((cells, index) => ({ rowNumber: index + 2, reading: read(cells) })));
}

describe('the example files of referrals', () => {
  it('lie in examples/referrals as they are made', async () => {
    for (const [name, content] of await exampleFiles()) {
      const file = path.join(folder, name);
      expect([name, existsSync(file) && content.equals(readFileSync(file))]).toEqual([name, true]);
    }
  });

  it.each([
    ['small-en.csv', smallEnglish(), 7],
    ['families-arabic.xlsx', arabicFamilies(), 24],
  ])('%s holds families that are all accepted', (_, table, count) => {
    const families = familiesOf(table);
    expect(families).toHaveLength(count);
    for (const family of families) expect(readReferralFamily(family, context).problems).toEqual([]);
  });

  it('families-arabic.xlsx has a name in Arabic script for everybody', () => {
    const people = familiesOf(arabicFamilies()).flat();
    for (const { reading } of people) expect(reading.row?.person.nameLocal).toMatch(/^[\p{Script=Arabic}\s]+$/u);
  });

  it('with-errors.csv shows each mistake once, beside a family that is right', () => {
    const families = familiesOf(withErrors());
    const codes = families.map((rows) => [
      ...new Set([
        ...rows.flatMap(({ reading }) => reading.problems.map(({ code }) => code)),
        ...readReferralFamily(rows, context).problems.map(({ code }) => code),
      ]),
    ]);
    expect(codes[0]).toEqual([]);
    const found = new Set(codes.flat().map((code) => code.replace('case-processing.referral-import.', '')));
    expect([...found].sort()).toEqual([
      'ambiguous-date',
      'family-rejected',
      'future-date',
      'no-principal-applicant',
      'not-a-choice',
      'not-a-date',
      'not-a-flag',
      'not-a-name',
      'not-a-phone',
      'person-twice',
      'required',
      'several-principal-applicants',
      'too-old',
      'unknown-country',
      'unknown-office',
      'unknown-programme',
    ]);
    expect(Object.keys(referralImportProblems)).toEqual(expect.arrayContaining(codes.flat()));
  });

  it('share no referral number and no person', () => {
    const rows = [smallEnglish(), arabicFamilies(), withErrors()].flatMap(familiesOf);
    const numbers = rows.map(([row]) => row?.reading.referralNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
