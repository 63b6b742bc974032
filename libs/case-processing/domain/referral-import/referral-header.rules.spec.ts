import { describe, expect, it } from '@jest/globals';
import type { ColumnMatching } from '../column-mapping/column-mapping';
import { referralColumns } from './referral-column';
import { readReferralHeader } from './referral-header.rules';

const template: string[] = referralColumns.map(({ name }) => name);
const required: string[] = referralColumns.filter(({ isRequired }) => isRequired).map(({ name }) => name);

describe('the header of a referral file', () => {
  it('is that of the template', () => {
    expect(readReferralHeader(template)).toEqual({ header: template, fixed: [], problems: [] });
  });

  it('may be in any order, with columns of its own', () => {
    const cells = ['Our remark', ...[...required].reverse()];
    expect(readReferralHeader(cells)).toEqual({ header: [null, ...[...required].reverse()], fixed: [], problems: [] });
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

  it('says which paper a number is of, unless a matching says otherwise', () => {
    const kindOf = (header: string, matching?: ColumnMatching) => readReferralHeader([header], matching).fixed;
    const passport = [{ column: 'document_kind', value: 'passport' }];
    for (const header of ['Passport No', 'Numéro de passeport', 'رقم جواز السفر']) {
      expect(kindOf(header)).toEqual(passport);
    }
    expect(kindOf('رقم الهوية')).toEqual([{ column: 'document_kind', value: 'identity-card' }]);
    expect(kindOf('document_number')).toEqual([]);
    const columns = [{ header: 'Passport No', column: 'document_number' as const }];
    const fixed = [{ column: 'document_kind' as const, value: 'unhcr' }];
    expect(kindOf('Passport No', { columns, fixed })).toEqual(fixed);
    expect(kindOf('Passport No', { columns, fixed: [] })).toEqual(passport);
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
