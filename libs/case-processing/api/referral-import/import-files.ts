import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { attachmentHeader } from '@passage/case-record/domain';
import { referralTemplateExamples, referralTemplateHeader, templateGuide } from '@passage/case-processing/domain';
import { streamedWorkbook, writeCsv, writeXlsx } from '@passage/platform/api';
import { ImportReferencesReader } from './import-references';
import { ReferralImportReads, type StagedRow } from './referral-import-reads';

/** Rows fetched at a time. */
const pageRows = 1000;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Columns that say why a row came back; an upload leaves them out of account. */
const explanation = ['reason', 'remedy'];

/** The files that go out: the template, and rejected rows to be corrected. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly reads: ReferralImportReads,
    private readonly references: ImportReferencesReader,
  ) {}

  /** The template: as a workbook with an example and what each column means, or as CSV with its header alone. */
  async template(format: 'csv' | 'xlsx'): Promise<StreamableFile> {
    if (format === 'csv') return csvFile(writeCsv([referralTemplateHeader]), 'referrals');
    const widths = referralTemplateHeader.map(() => 22);
    const header = referralTemplateHeader;
    return workbookFile(
      Readable.from(
        await writeXlsx([
          { name: 'referrals', header, rows: [], widths },
          { name: 'example', header, rows: referralTemplateExamples, widths },
          { name: 'columns', ...templateGuide(await this.references.choices()), widths: [24, 16, 80, 40, 24, 60] },
        ]),
      ),
      'referrals',
    );
  }

  /** Rejected rows in the format of the upload, with the reason and the remedy in two more columns. */
  async rejectedRows(importId: string): Promise<StreamableFile> {
    const { fileName, format } = await this.reads.one(importId);
    const { header } = await this.reads.headerOf(importId);
    const name = `${fileName.replace(/\.[^.]*$/u, '')} - rejected`;
    const rows = withHeader(header, this.explainedRows(importId, header.length));
    return format === 'xlsx' ? workbookFile(streamedWorkbook('referrals', rows), name) : csvFile(writeCsv(rows), name);
  }

  private explainedRows(importId: string, columns: number): AsyncGenerator<string[]> {
    // Pages are fetched while the answer flows out; they are still asked for by whoever made the request.
    const asAsked = AsyncLocalStorage.snapshot();
    return explained((after) => asAsked(() => this.reads.stagedRows(importId, after, pageRows)), columns);
  }
}

async function* explained(next: (after: number) => Promise<StagedRow[]>, columns: number): AsyncGenerator<string[]> {
  let page = await next(0);
  for (let last = page.at(-1); last; last = page.at(-1)) {
    for (const row of page) yield explainedRow(row, columns);
    page = await next(last.rowNumber);
  }
}

async function* withHeader(header: readonly string[], rows: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  yield [...header, ...explanation];
  yield* rows;
}

function explainedRow({ cells, errors }: StagedRow, columns: number): string[] {
  const filled = Array.from({ length: columns }, (_, place) => cells[place] ?? '');
  const reasons = errors.map(({ column, reason }) => (column ? `${column}: ${reason}` : reason));
  return [...filled, reasons.join('\n'), [...new Set(errors.map(({ remedy }) => remedy))].join('\n')];
}

function csvFile(content: Readable, name: string): StreamableFile {
  return new StreamableFile(content, { type: 'text/csv; charset=utf-8', disposition: attachmentHeader(`${name}.csv`) });
}

function workbookFile(content: Readable, name: string): StreamableFile {
  return new StreamableFile(content, { type: workbookType, disposition: attachmentHeader(`${name}.xlsx`) });
}
