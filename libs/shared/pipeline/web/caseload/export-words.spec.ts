import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exportLanguages, exportWords, type ExportLanguage } from '@passage/pipeline/domain';

const shared = path.resolve(import.meta.dirname, '../../..');
const messagesOf = (language: ExportLanguage) =>
  Object.assign(
    {},
    ...['pipeline/web/messages', 'case-record/web/messages', 'ui/messages'].map(
      (folder) => JSON.parse(readFileSync(path.join(shared, folder, `${language}.json`), 'utf8')) as object,
    ),
  ) as Record<string, string>;

/** Where the screen has each heading. The two that stand in no column of their own are left out. */
const headings = {
  number: 'pipeline.cases.number',
  name: 'pipeline.cases.principal-applicant',
  size: 'pipeline.cases.travellers',
  office: 'pipeline.cases.office',
  programme: 'pipeline.cases.programme',
  stage: 'pipeline.cases.stage',
  stageState: 'pipeline.cases.stage-state',
  stageSince: 'pipeline.cases.stage-since',
  windowState: 'pipeline.cases.window',
  closesOn: 'pipeline.cases.closes',
  blockers: 'pipeline.cases.blockers',
  priority: 'pipeline.cases.priority',
  owner: 'pipeline.cases.owner',
  referredOn: 'pipeline.cases.referred',
  processingPriority: 'case-record.case.processing-priority',
  referralType: 'case-record.case.referral-type',
  referralSource: 'case-record.case.referral-source',
  category: 'case-record.case.category',
  countryOfAsylum: 'pipeline.cases.asylum',
  countryOfOrigin: 'pipeline.cases.origin',
  nationality: 'pipeline.cases.nationality',
  language: 'pipeline.cases.language',
  lastActionOn: 'pipeline.cases.last-action',
} as const;

const values = {
  stage: 'pipeline.stage',
  state: 'ui.lane',
  window: 'pipeline.window',
  priority: 'pipeline.priority',
  referralType: 'case-record.referral-type',
} as const;

describe('words of an exported list', () => {
  it.each(exportLanguages)('are those of the screen in %s', (language) => {
    const messages = messagesOf(language);
    const { headings: written, ...words } = exportWords[language];
    for (const [column, id] of Object.entries(headings)) {
      expect([column, written[column as keyof typeof headings]]).toEqual([column, messages[id]]);
    }
    for (const [kind, start] of Object.entries(values)) {
      for (const [value, word] of Object.entries(words[kind as keyof typeof values])) {
        expect([`${start}.${value}`, word]).toEqual([`${start}.${value}`, messages[`${start}.${value}`]]);
      }
    }
  });
});
