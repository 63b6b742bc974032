import type { PipelineReport } from '@passage/reporting/domain';
import { stringify } from 'csv-stringify/sync';

/** The report as one table: which figure, of what, in which stage or band. */
export function csvOf(report: PipelineReport): string {
  const rows = [
    ...report.stages.map(({ stage, state, cases, people }) => ['stage', stage, state, cases, people]),
    ...report.ageing.map(({ stage, band, cases, people }) => ['days in stage', stage, band, cases, people]),
    ...report.closing.map(({ band, cases, people }) => ['days to closing', '', band, cases, people]),
    ...report.programmes.map(({ name, stage, cases, people }) => ['programme', stage, name, cases, people]),
    ...report.offices.map(({ name, stage, cases, people }) => ['office', stage, name, cases, people]),
  ];
  return stringify(rows, {
    header: true,
    columns: ['figure', 'stage', 'of', 'cases', 'people'],
    bom: true,
    escape_formulas: true,
  });
}
