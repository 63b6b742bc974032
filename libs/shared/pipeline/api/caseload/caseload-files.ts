import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Wordings } from '@passage/case-record/api';
import { attachmentHeader, type Worded } from '@passage/case-record/domain';
import { exportedTable, type CaseloadExport } from '@passage/pipeline/domain';
import { Clock, streamedWorkbook, writeCsv, type CellValue } from '@passage/platform/api';
import { Caseload } from './caseload.service';

/** The media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The list of cases as files, written while their rows are read: an answer of any length takes the memory of a page, and
 * whoever asked sees it arrive. What it shows is written down page by page before it leaves.
 */
@Injectable()
export class CaseloadFiles {
  constructor(
    private readonly caseload: Caseload,
    private readonly clock: Clock,
    private readonly wordings: Wordings,
  ) {}

  /** As CSV, guarded against formulas. */
  async csv(query: CaseloadExport): Promise<StreamableFile> {
    const rows = this.rows(query, await this.wordings.in(query.locale ?? 'en'));
    const disposition = attachmentHeader(`cases-${this.clock.today()}.csv`);
    return new StreamableFile(writeCsv(rows), { type: 'text/csv; charset=utf-8', disposition });
  }

  /** As a workbook, which reads from the right in Arabic. */
  async workbook(query: CaseloadExport): Promise<StreamableFile> {
    const rows = this.rows(query, await this.wordings.in(query.locale ?? 'en'));
    const content = streamedWorkbook('cases', rows, { isRightToLeft: query.locale === 'ar' });
    return new StreamableFile(content, {
      type: workbookType,
      disposition: attachmentHeader(`cases-${this.clock.today()}.xlsx`),
    });
  }

  private rows({ columns, locale, ...filters }: CaseloadExport, worded: Worded): AsyncGenerator<readonly CellValue[]> {
    const { header, rowOf } = exportedTable({ columns, locale }, worded);
    // Pages are fetched while the answer flows out; they are still asked for by whoever made the request.
    const asAsked = AsyncLocalStorage.snapshot();
    const pages = this.caseload.pages(filters);
    return written(header, () => asAsked(() => pages.next()), rowOf);
  }
}

async function* written<Row>(
  header: readonly string[],
  next: () => Promise<IteratorResult<readonly Row[], void>>,
  rowOf: (row: Row) => readonly CellValue[],
): AsyncGenerator<readonly CellValue[]> {
  yield header;
  for (let page = await next(); !page.done; page = await next()) {
    for (const row of page.value) yield rowOf(row);
  }
}
