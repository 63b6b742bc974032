import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupByReferral, readReferralFamily, type FamilyRow } from './referral-family.rules';
import type { ReferralFamilyCells, ReferralPerson } from './referral-row';
import { referralRowReader } from './referral-row.rules';
import { referralCells, referralTemplateExamples, referralTemplateHeader } from './referral-template';
import { aFamily, context } from './referral.fixture';

const read = referralRowReader(referralTemplateHeader, context);

const family: ReferralFamilyCells = {
  ...{
    referralNumber: 'JOR-26C00017',
    referralSource: 'UNHCR',
    referredOn: '2026-03-02',
    programmeCode: 'US-RESETTLEMENT',
  },
  ...{ officeCode: 'AMM', priority: 'urgent', submissionCategory: 'LPP', countryOfAsylum: 'JO', countryOfOrigin: 'SY' },
  ...{ referralType: null, secondaryCategory: null, processingPriority: null },
};
const mother: ReferralPerson = {
  ...{ relationship: 'principal-applicant', givenNames: 'Samira', familyName: 'Haddad', nameLocal: 'سميرة حداد' },
  ...{ sex: 'female', birthDate: '1990-05-17', birthDatePrecision: 'day', nationality: 'SY', language: 'ar' },
  ...{ phone: null, registrationNumber: 'JOR-1', documentNumber: null, documentKind: null, flags: [] },
};
const son: ReferralPerson = {
  ...{ ...mother, relationship: 'child', givenNames: 'Yusuf', nameLocal: 'يوسف حداد', sex: 'male' },
  ...{ birthDate: '2015-08-01', registrationNumber: 'JOR-2' },
};

type Line = [Partial<ReferralFamilyCells>, Partial<ReferralPerson>, ReferralPerson?];

/** Rows 2, 3, … of a file. */
function rows(...lines: Line[]): FamilyRow[] {
  return lines.map(([shared, changed, person = mother], index) => ({
    rowNumber: index + 2,
    reading: read(referralCells({ ...family, ...shared }, { ...person, ...changed })),
  }));
}

/** Row, column and code of each problem. */
function found(...lines: Line[]): string[] {
  return readReferralFamily(rows(...lines), context).problems.map(({ rowNumber, column, code }) =>
    [rowNumber, column, code.replace('case-processing.referral-import.', '')].filter(Boolean).join(' '),
  );
}

describe('a family of a referral file', () => {
  it('becomes one case with its people', () => {
    const { family: read } = readReferralFamily(rows([{}, {}], [{}, {}, son]), context);
    expect(read).toMatchObject({
      ...{ referralNumber: 'JOR-26C00017', officeCode: 'AMM', priority: 'urgent' },
      people: [
        { rowNumber: 2, givenNames: 'Samira' },
        { rowNumber: 3, givenNames: 'Yusuf', relationship: 'child' },
      ],
    });
  });

  it('may say only once what all its rows share; priority is normal unless said', () => {
    const silent = {
      referredOn: null,
      programmeCode: null,
      officeCode: null,
      priority: null,
      submissionCategory: null,
    };
    const quiet = { ...silent, countryOfAsylum: null, countryOfOrigin: null };
    expect(readReferralFamily(rows([{ priority: null }, {}], [quiet, {}, son]), context).family).toMatchObject({
      ...{ referredOn: '2026-03-02', countryOfOrigin: 'SY', priority: 'normal' },
    });
    expect(found([{ officeCode: null }, {}], [quiet, {}, son])).toEqual([
      '2 office_code required',
      '3 family-rejected',
    ]);
  });

  it('does not contradict itself about office, programme or priority', () => {
    expect(found([{}, {}], [{ officeCode: 'BEY', priority: 'normal' }, {}, son])).toEqual([
      '3 office_code differs-in-family',
      '3 priority differs-in-family',
      '2 family-rejected',
    ]);
  });

  it('comes a way that its programme takes', () => {
    expect(found([{ referralType: 'ngo' }, {}])).toEqual([]);
    expect(found([{ referralType: 'embassy' }, {}], [{}, {}, son])).toEqual([
      '2 referral_type type-not-taken',
      '3 family-rejected',
    ]);
    expect(found([{ referralType: 'embassy', programmeCode: 'DE-HUMANITARIAN' }, {}])).toEqual([]);
  });

  it('has a second category only besides a first, and another one', () => {
    expect(found([{ secondaryCategory: 'LFA' }, {}])).toEqual([]);
    expect(found([{ secondaryCategory: 'LPP' }, {}])).toEqual(['2 secondary_category second-category']);
    expect(found([{ secondaryCategory: 'LFA', submissionCategory: null }, {}])).toEqual([
      '2 secondary_category second-category',
    ]);
  });

  it('has exactly one principal applicant', () => {
    expect(found([{}, { relationship: 'sibling' }], [{}, {}, son])).toEqual([
      '2 relationship no-principal-applicant',
      '3 family-rejected',
    ]);
    expect(found([{}, {}], [{}, { relationship: 'principal-applicant' }, son])).toEqual([
      '3 relationship several-principal-applicants',
      '2 family-rejected',
    ]);
  });

  it('has nobody born after the referral, and no child older than its parent', () => {
    expect(found([{}, {}], [{}, { birthDate: '2026-03-03' }, son])).toEqual([
      '3 birth_date born-after-referral',
      '2 family-rejected',
    ]);
    expect(found([{}, {}], [{}, { birthDate: '1985-01-01' }, son])).toContain('3 birth_date younger-than-child');
    expect(found([{}, {}], [{}, { relationship: 'parent' }, son])).toContain('3 birth_date younger-than-child');
  });

  it('has nobody twice, by registration number or by name and birth date', () => {
    expect(found([{}, {}], [{}, {}, son], [{}, { registrationNumber: 'jor-2', givenNames: 'Other' }, son])).toContain(
      '4 person-twice',
    );
    expect(found([{}, {}], [{}, {}, son], [{}, { registrationNumber: null, givenNames: 'YUSUF' }, son])).toContain(
      '4 person-twice',
    );
  });

  it('has at most sixty members', () => {
    const crowd = Array.from({ length: 60 }, (_, index): Line => [
      {},
      {
        givenNames: `Son ${'abcdefghij'[index % 10]}`,
        registrationNumber: `JOR-9${index}`,
        birthDate: `2010-01-${String((index % 28) + 1).padStart(2, '0')}`,
      },
      son,
    ]);
    expect(found([{}, {}], ...crowd)).toContain('2 too-many-members');
  });

  it('comes in whole or not at all: a row that is rejected rejects the others', () => {
    const faulty = rows([{}, {}], [{}, { givenNames: '' }, son]);
    expect(faulty[1]?.reading.problems).toHaveLength(1);
    expect(readReferralFamily(faulty, context)).toMatchObject({
      family: null,
      problems: [{ rowNumber: 2, code: 'case-processing.referral-import.family-rejected', params: { row: 3 } }],
    });
  });

  it('is put together from rows anywhere in the file, by source and number', () => {
    const scattered = rows([{}, {}], [{ referralNumber: 'B' }, {}], [{}, {}, son], [{ referralSource: 'Embassy' }, {}]);
    expect(groupByReferral(scattered).map((each) => each.map(({ rowNumber }) => rowNumber))).toEqual([
      [2, 4],
      [3],
      [5],
    ]);
  });

  it('is a valid one in the template', () => {
    const example = referralTemplateExamples.map((cells, index) => ({ rowNumber: index + 2, reading: read(cells) }));
    expect(readReferralFamily(example, context).problems).toEqual([]);
  });

  it('stays the same when written into the template and read again', () => {
    fc.assert(
      fc.property(aFamily, ({ shared, people }) => {
        const readings = people.map((person, index) => ({
          rowNumber: index + 2,
          reading: read(referralCells(shared, person)),
        }));
        const expected = people.map((person, index) => ({ ...person, rowNumber: index + 2 }));
        expect(readReferralFamily(readings, context)).toEqual({
          family: { ...shared, people: expected },
          problems: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});
