import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { referralColumns, type ReferralColumnName } from './referral-column';
import { referralRowReader } from './referral-row.rules';
import { referralTemplateExamples, referralTemplateHeader } from './referral-template';
import { context } from './referral.fixture';

const read = referralRowReader(referralTemplateHeader, context);
const [example = []] = referralTemplateExamples;
const place = (column: ReferralColumnName) => referralTemplateHeader.indexOf(column);

/** The example of the template with some cells written otherwise. */
function written(cells: Partial<Record<ReferralColumnName, string>>) {
  return read(referralTemplateHeader.map((column, at) => cells[column] ?? example[at] ?? ''));
}

/** Codes found at each column, without their common beginning. */
function found(cells: Partial<Record<ReferralColumnName, string>>) {
  return written(cells).problems.map(
    ({ column, code }) => `${column} ${code.replace('case-processing.referral-import.', '')}`,
  );
}

describe('a row of a referral file', () => {
  it('is read as the template shows', () => {
    expect(written({}).row).toMatchObject({
      family: { referralNumber: 'JOR-26C00017', referralSource: 'UNHCR', referredOn: '2026-03-02', officeCode: 'AMM' },
      person: { relationship: 'principal-applicant', givenNames: 'Samira', birthDate: '1990-05-17', nationality: 'SY' },
    });
  });

  it('may leave to other rows what is about the family, but not whose family it is', () => {
    const { row } = written({ referral_source: '', referred_on: '', programme_code: '', country_of_asylum: '' });
    expect(row?.family).toMatchObject({ referralSource: 'UNHCR', referredOn: null, programmeCode: null });
    expect(found({ referral_number: '' })).toEqual(['referral_number required']);
  });

  it('may say choices in other words and languages', () => {
    const cases: [ReferralColumnName, string, string][] = [
      ['sex', 'F', 'female'],
      ['sex', 'ذكر', 'male'],
      ['relationship', 'Wife', 'spouse'],
      ['relationship', 'ابنة', 'child'],
      ['relationship', 'Grand-mère', 'grandparent'],
      ['relationship', 'PA', 'principal-applicant'],
    ];
    for (const [column, word, meant] of cases) {
      expect(written({ [column]: word }).row?.person).toMatchObject({ [column]: meant });
    }
    expect(written({ priority: 'URGENT', submission_category: 'lpp' }).row?.family).toMatchObject({
      priority: 'urgent',
      submissionCategory: 'LPP',
    });
  });

  it('says which paper its number is of in whatever words, and nothing without a number', () => {
    const kindOf = (word: string) => written({ document_kind: word }).row?.person.documentKind;
    const words = [
      'Passport',
      'جواز سفر',
      'National ID',
      'CNI',
      'UNHCR registration',
      'تسجيل المفوضية',
      'livret de famille',
    ];
    expect(words.map(kindOf)).toEqual([
      ...['passport', 'passport', 'identity-card', 'identity-card', 'unhcr-registration', 'unhcr-registration'],
      'family-book',
    ]);
    expect(kindOf('')).toBeNull();
    expect(written({ document_kind: 'passport', document_number: '' }).row?.person.documentKind).toBeNull();
    expect(found({ document_kind: 'library card' })).toEqual(['document_kind not-a-choice']);
  });

  it('knows a birth date no better than it is written', () => {
    const precision = (cells: Partial<Record<ReferralColumnName, string>>) =>
      written(cells).row?.person.birthDatePrecision;
    expect(precision({ birth_date: '1990', birth_date_precision: '' })).toBe('year');
    expect(precision({ birth_date: '1990', birth_date_precision: 'day' })).toBe('year');
    expect(precision({ birth_date: '1990-01-01', birth_date_precision: 'estimated' })).toBe('estimated');
  });

  it('says of every cell what is wrong with it, all at once', () => {
    expect(found({ given_names: '', sex: 'maybe', birth_date: '1990-02-30', country_of_origin: 'Atlantis' })).toEqual([
      'country_of_origin unknown-country',
      'given_names required',
      'sex not-a-choice',
      'birth_date not-a-date',
    ]);
  });

  it('refuses days that cannot be', () => {
    expect(found({ birth_date: '2026-06-16' })).toEqual(['birth_date future-date']);
    expect(found({ birth_date: '1899-12-31' })).toEqual(['birth_date too-old']);
    expect(found({ birth_date: '03/04/1990' })).toEqual(['birth_date ambiguous-date']);
    expect(found({ referred_on: '2027-01-01' })).toEqual(['referred_on future-date']);
  });

  it('refuses what is no name, phone, flag or text', () => {
    expect(found({ given_names: '12345' })).toEqual(['given_names not-a-name']);
    expect(found({ given_names: 'a'.repeat(201) })).toEqual(['given_names too-long']);
    expect(found({ family_name: 'Had\u0007dad' })).toEqual(['family_name unreadable']);
    expect(found({ phone: 'call my brother' })).toEqual(['phone not-a-phone']);
    expect(found({ flags: 'single parent; ملاحظة' })).toEqual(['flags not-a-flag']);
  });

  it('takes cases only to one’s own offices and to programmes that take new ones', () => {
    expect(written({ office_code: 'NBO' }).problems).toMatchObject([
      { code: 'case-processing.referral-import.unknown-office', params: { value: 'NBO', choices: 'AMM, BEY' } },
    ]);
    expect(found({ programme_code: 'MARS' })).toEqual(['programme_code unknown-programme']);
  });

  it('puts every reason and remedy in words, with what was written', () => {
    const [problem] = written({ sex: 'maybe' }).problems;
    expect(problem?.reason).toBe('“maybe” is not one of the choices');
    expect(problem?.remedy).toBe('Write one of: female, male, other, unknown.');
  });

  it('belongs to its family however the digits and spaces of its number are written', () => {
    expect(written({ referral_number: ' JOR-٢٦C٠٠٠١٧ ' }).referralNumber).toBe('JOR-26C00017');
    expect(written({ referral_number: 'A  1', sex: '?' }).referralNumber).toBe('A 1');
  });

  it('belongs to its family also when it cannot be accepted', () => {
    expect(written({ sex: '' })).toMatchObject({ referralNumber: 'JOR-26C00017', referralSource: 'UNHCR', row: null });
  });

  it('survives any text in any cell', () => {
    const cells = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('', '=1+1', "'; drop table", '𝕏'.repeat(300)),
      ),
      {
        maxLength: referralColumns.length + 3,
      },
    );
    fc.assert(
      fc.property(cells, (row) => {
        const { row: accepted, problems } = read(row);
        expect(accepted === null).toBe(problems.length > 0);
        for (const { reason, remedy } of problems) expect(`${reason}${remedy}`).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 500 },
    );
  });

  it('says as much with the columns in another order', () => {
    const shuffled = [...referralTemplateHeader].reverse();
    const reading = referralRowReader(shuffled, context)(shuffled.map((column) => example[place(column)] ?? ''));
    expect(reading).toEqual(written({}));
  });
});
