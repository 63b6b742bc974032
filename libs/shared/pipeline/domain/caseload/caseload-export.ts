import type { Worded } from '@passage/case-record/domain';
import { z } from 'zod';
import { caseloadFilters, type CaseloadRow } from './caseload';
import { exportLanguages, exportWords, type ExportLanguage, type ExportWords } from './export-words';

/** What a list of cases can show, by the names its columns have on the screen. */
export const caseloadColumns = [
  'number',
  'name',
  'size',
  'office',
  'programme',
  'stage',
  'stageSince',
  'windowState',
  'closesOn',
  'blockers',
  'priority',
  'owner',
  'referredOn',
  'processingPriority',
  'referralType',
  'referralSource',
  'category',
  'countryOfAsylum',
  'countryOfOrigin',
  'nationality',
  'language',
  'lastActionOn',
] as const;
export type CaseloadColumn = (typeof caseloadColumns)[number];

const columnList = z
  .string()
  .transform((names) => names.split(','))
  .pipe(z.array(z.enum(caseloadColumns)).min(1))
  .default([...caseloadColumns]);

/** The filters and the order of the list, and what of its rows is exported. */
export const caseloadExport = z.object({
  ...caseloadFilters.shape,
  columns: columnList.meta({ description: 'Names of columns, separated by commas; all without it' }),
  locale: z
    .enum(exportLanguages)
    .optional()
    .meta({ description: 'Language of headings and values; without it, names of columns and codes' }),
});
export type CaseloadExport = z.infer<typeof caseloadExport>;

type Cell = string | number | null;

/** The cells of each column: the name also in its own script, the stage also with its state. */
const cells: Record<CaseloadColumn, (row: CaseloadRow, words: ExportWords | undefined, named: Names) => Cell[]> = {
  number: (row) => [row.number],
  name: (row) => [row.name, row.nameLocal],
  size: (row) => [row.size],
  office: (row, _, named) => [named.configured(row.officeName)],
  programme: (row, _, named) => [named.configured(row.programmeName)],
  stage: (row, words) => [words?.stage[row.stage] ?? row.stage, words?.state[row.stageState] ?? row.stageState],
  stageSince: (row) => [row.stageSince],
  windowState: (row, words) => [words?.window[row.windowState] ?? row.windowState],
  closesOn: (row) => [row.closesOn],
  blockers: (row) => [row.blockerCount],
  priority: (row, words) => [words?.priority[row.priority] ?? row.priority],
  owner: (row) => [row.ownerName],
  referredOn: (row) => [row.referredOn],
  processingPriority: (row, words) => [words?.priority[row.processingPriority] ?? row.processingPriority],
  referralType: (row, words) => [words?.referralType[row.referralType] ?? row.referralType],
  referralSource: (row) => [row.referralSource],
  category: (row) => [[row.submissionCategory, row.secondaryCategory].filter((code) => code !== null).join(', ')],
  countryOfAsylum: (row, _, named) => [named.country(row.countryOfAsylum)],
  countryOfOrigin: (row, _, named) => [named.country(row.countryOfOrigin)],
  nationality: (row, _, named) => [named.country(row.nationality)],
  language: (row, _, named) => [named.language(row.language)],
  lastActionOn: (row) => [row.lastActionOn],
};

/** How the columns of an export are headed, and how a row is written; `worded` puts names of the configuration. */
export function exportedTable({ columns, locale }: Pick<CaseloadExport, 'columns' | 'locale'>, worded: Worded) {
  const words = locale && exportWords[locale];
  const named = { ...namesIn(locale), configured: worded };
  const parts = columns.flatMap((column) => {
    if (column === 'name') return [column, 'nameLocal'] as const;
    return column === 'stage' ? ([column, 'stageState'] as const) : [column];
  });
  return {
    header: parts.map((part) => words?.headings[part] ?? part),
    rowOf: (row: CaseloadRow): Cell[] => columns.flatMap((column) => cells[column](row, words, named)),
  };
}

interface Names {
  configured: Worded;
  country(code: string | null): string | null;
  language(code: string | null): string | null;
}

/** Names of countries and languages; without a language, and where a code has none, the code. */
function namesIn(locale: ExportLanguage | undefined): Omit<Names, 'configured'> {
  const lookUp = (type: 'region' | 'language') => {
    const names = locale && new Intl.DisplayNames([locale], { type, fallback: 'none' });
    return (code: string | null) => {
      try {
        return (code && names?.of(code)) || code;
      } catch {
        return code;
      }
    };
  };
  return { country: lookUp('region'), language: lookUp('language') };
}
