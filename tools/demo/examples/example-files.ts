import {
  referralCells,
  referralTemplateGuide,
  referralTemplateHeader,
  type ReferralColumnName,
} from '@passage/case-processing/domain';
import { stringify } from 'csv-stringify/sync';
import { format } from 'prettier';
import writeExcelFile from 'write-excel-file/node';
import { peoples } from '../family/peoples';
import { exampleFamilies, type ExampleFamily } from './example-families';
import { examplesReadme } from './readme';
import { withFixedTimes } from './zip-times';

/** A table of an example file, its header first. */
export type ExampleTable = readonly (readonly string[])[];

/** Families with plain names; one row leaves to the others what they share. */
export function smallEnglish(): ExampleTable {
  return tableOf([...exampleFamilies(4, peoples.syria, 10_001), ...exampleFamilies(3, peoples.sudan, 10_011)]);
}

/** Families with names in Arabic script, and the headers in Arabic. */
export function arabicFamilies(): ExampleTable {
  const [, ...rows] = tableOf([
    ...exampleFamilies(14, peoples.iraq, 20_001),
    ...exampleFamilies(10, peoples.syria, 20_021),
  ]);
  return [
    arabicHeader,
    ...rows.map((row) => row.map((cell) => (cell === 'female' ? 'أنثى' : cell === 'male' ? 'ذكر' : cell))),
  ];
}

const arabicNames: Partial<Record<ReferralColumnName, string>> = {
  ...{
    referral_number: 'رقم الإحالة',
    referral_source: 'جهة الإحالة',
    referred_on: 'تاريخ الإحالة',
    programme_code: 'رمز البرنامج',
  },
  ...{
    office_code: 'رمز المكتب',
    priority: 'الأولوية',
    submission_category: 'فئة الإحالة',
    country_of_asylum: 'بلد اللجوء',
  },
  ...{
    referral_type: 'نوع الإحالة',
    secondary_category: 'الفئة الثانية',
    processing_priority: 'أولوية المعالجة',
  },
  ...{
    country_of_origin: 'بلد المنشأ',
    relationship: 'صلة القرابة',
    given_names: 'الاسم الأول',
    family_name: 'اسم العائلة',
  },
  ...{
    name_local: 'الاسم الكامل',
    sex: 'الجنس',
    birth_date: 'تاريخ الميلاد',
    nationality: 'الجنسية',
    language: 'اللغة',
  },
  ...{ phone: 'رقم الهاتف', registration_number: 'رقم التسجيل', document_number: 'رقم الوثيقة' },
};
const arabicHeader = referralTemplateHeader.map((column) => arabicNames[column] ?? column);

/** Rows with every kind of mistake, each in a family of its own; the first family is right, and the last has somebody twice. */
export function withErrors(): ExampleTable {
  const families = exampleFamilies(mistakes.length + 2, peoples.syria, 30_001);
  const [header = [], ...rows] = tableOf(families);
  const first = families.map((_, index) =>
    families.slice(0, index).reduce((sum, { people }) => sum + people.length, 0),
  );
  const cells = rows.map((row) => [...row]);
  mistakes.forEach((mistake, index) => {
    const row = cells[first[index + 1] ?? 0];
    for (const [column, text] of Object.entries(mistake)) {
      const place = referralTemplateHeader.indexOf(column as ReferralColumnName);
      if (row && place >= 0) row[place] = text;
    }
  });
  const repeated = cells.at(-1);
  return [header, ...cells, ...(repeated ? [repeated] : [])];
}

/** What is written instead into the first row of a family. */
const mistakes: readonly Partial<Record<ReferralColumnName, string>>[] = [
  { given_names: '' },
  { sex: 'yes' },
  { birth_date: '1990-02-30' },
  { birth_date: '03/04/1990' },
  { birth_date: '2190-05-01' },
  { birth_date: '1890-05-01' },
  { relationship: 'sibling' },
  { office_code: 'ATLANTIS' },
  { programme_code: 'MOON' },
  { country_of_origin: 'Atlantis' },
  { phone: 'ask the neighbour' },
  { given_names: '12345' },
  { flags: 'needs help!' },
];

function tableOf(families: readonly ExampleFamily[]): ExampleTable {
  const rows = families.flatMap(({ shared, people }) =>
    people.map((person, index) => referralCells(index === 0 ? shared : { ...shared, ...leftOut }, person)),
  );
  return [referralTemplateHeader, ...rows];
}

/** What the second and further rows of a family leave to the first. */
const leftOut = { programmeCode: null, priority: null, submissionCategory: null };

/** The files of examples/referrals by name. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const csv = (table: ExampleTable) =>
    Buffer.from(
      stringify(
        table.map((row) => [...row]),
        { bom: true, record_delimiter: '\r\n' },
      ),
    );
  return new Map([
    ['README.md', Buffer.from(await format(examplesReadme(), { parser: 'markdown' }))],
    ['families-arabic.xlsx', await workbook(arabicFamilies())],
    ['small-en.csv', csv(smallEnglish())],
    ['with-errors.csv', csv(withErrors())],
  ]);
}

/** A workbook with the table and, on a second sheet, what its columns mean. */
async function workbook(table: ExampleTable): Promise<Buffer> {
  const text = (value: string) => (value === '' ? null : { value, type: String, format: '@' });
  const sheet = (name: string, rows: ExampleTable, width: number) => ({
    sheet: name,
    data: rows.map((row) => row.map(text)),
    columns: (rows[0] ?? []).map(() => ({ width })),
    stickyRowsCount: 1,
  });
  const { header, rows } = referralTemplateGuide;
  return withFixedTimes(
    await writeExcelFile([sheet('Referrals', table, 18), sheet('Columns', [header, ...rows], 30)]).toBuffer(),
  );
}
