import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IdentityFacts } from '@passage/case-record/domain';

/** Where the labelled sets lie: LINKAGE_DATA, or the folder `linkage` of the data beside the checkout. */
export const linkageFolder =
  process.env.LINKAGE_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data/linkage');

/** Whether the labelled sets are there. */
export const hasLinkageData = (): boolean => existsSync(path.join(linkageFolder, 'febrl-4a.csv'));

/** A record of a labelled set; records of one person share the entity. */
export interface LabelledRecord {
  entity: string;
  givenNames: string;
  familyName: string;
  facts: IdentityFacts;
  /** Everything it says in one text, for comparing by trigrams alone. */
  text: string;
}

/** The lines of a file of plain cells, by the names in its first line. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path.join(linkageFolder, file), 'utf8').split('\n').filter(Boolean);
  const names = head.split(',').map((name) => name.trim());
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()]));
  });
}

/** A FEBRL file as people: given name and surname, birth date, social security number as the number, address as one. */
export function febrl(file: string): LabelledRecord[] {
  return rowsOf(file).map((row) => {
    const cell = (name: string): string => row[name] ?? '';
    const address = ['address_1', 'address_2', 'suburb', 'postcode'].map(cell).filter(Boolean).join(' ');
    return {
      entity: /^rec-(\d+)-/.exec(cell('rec_id'))?.[1] ?? cell('rec_id'),
      givenNames: cell('given_name'),
      familyName: cell('surname'),
      facts: {
        names: [`${cell('given_name')} ${cell('surname')}`],
        birthDate: dateOf(cell('date_of_birth')),
        numbers: [cell('soc_sec_id')].filter(Boolean),
        address,
      },
      text: Object.entries(row)
        .filter(([name]) => name !== 'rec_id')
        .map(([, value]) => value)
        .join(' '),
    };
  });
}

function dateOf(digits: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  const date = `${year}-${month}-${day}`;
  return year && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date) ? date : null;
}

/** A name in Arabic letters with one of its Latin spellings. */
export interface Spelling {
  arabic: string;
  latin: string;
}

/** Spellings seen at least twice; those seen once are noisy. */
export function arabicSpellings(): Spelling[] {
  return rowsOf('arabic-latin-variants.csv')
    .filter(({ wikidata_count }) => Number(wikidata_count) >= 2)
    .map(({ arabic = '', latin = '' }) => ({ arabic, latin }));
}
