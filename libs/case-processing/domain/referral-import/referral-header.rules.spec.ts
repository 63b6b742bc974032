import { describe, expect, it } from '@jest/globals';
import { referralColumns } from './referral-column';
import { readReferralHeader } from './referral-header.rules';

const template: string[] = referralColumns.map(({ name }) => name);
const required: string[] = referralColumns.filter(({ isRequired }) => isRequired).map(({ name }) => name);

describe('the header of a referral file', () => {
  it('is that of the template', () => {
    expect(readReferralHeader(template)).toEqual({ header: template, problems: [] });
  });

  it('may be in any order, with columns of its own', () => {
    const cells = ['Our remark', ...[...required].reverse()];
    expect(readReferralHeader(cells)).toEqual({ header: [null, ...[...required].reverse()], problems: [] });
  });

  it('is recognised in any case, with spaces for underscores', () => {
    const cells = template.map((name) => `  ${name.replaceAll('_', ' ').toUpperCase()} `);
    expect(readReferralHeader(cells).header).toEqual(template);
  });

  it('is recognised in French and Arabic, with or without accents and vowel signs', () => {
    const cells = ['Numéro de soumission', 'DATE DE NAISSANCE', 'Prenom', 'الجِنْس', 'صلة القرابة', 'Pays d’asile'];
    const { header } = readReferralHeader(cells);
    expect(header).toEqual([
      'referral_number',
      'birth_date',
      'given_names',
      'sex',
      'relationship',
      'country_of_asylum',
    ]);
  });

  it('gives each column names of its own', () => {
    for (const { name, aliases } of referralColumns) {
      for (const alias of aliases) expect([alias, readReferralHeader([alias]).header]).toEqual([alias, [name]]);
    }
  });

  it('names the columns that are missing', () => {
    const { problems } = readReferralHeader(template.filter((name) => name !== 'sex' && name !== 'birth_date'));
    expect(problems).toMatchObject([
      { code: 'case-processing.referral-import.columns-missing', params: { columns: 'sex, birth_date' } },
    ]);
  });

  it('has no column twice', () => {
    const { problems } = readReferralHeader([...template, 'Gender']);
    expect(problems).toMatchObject([{ column: 'sex', code: 'case-processing.referral-import.column-twice' }]);
  });
});
