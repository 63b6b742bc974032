import type { BulkReportLine } from './bulk-report';

/** The words of the file. */
export interface ReportWords {
  readonly row: string;
  readonly outcome: string;
  readonly done: string;
  readonly failed: string;
  readonly reason: string;
  readonly remedy: string;
}

/** The report as CSV, guarded against formulas. What writes it is fetched when it is needed. */
export async function reportText(lines: readonly BulkReportLine[], words: ReportWords): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const rows = lines.map(({ label, failure }) => [
    label,
    failure ? words.failed : words.done,
    failure?.reason ?? '',
    failure?.remedy ?? '',
  ]);
  const header = [words.row, words.outcome, words.reason, words.remedy];
  return stringify([header, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' });
}

/** Hands the report to the browser to save. */
export async function saveReport(
  lines: readonly BulkReportLine[],
  words: ReportWords,
  fileName: string,
): Promise<void> {
  const address = URL.createObjectURL(new Blob([await reportText(lines, words)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
