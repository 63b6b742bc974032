import type { AgeingBand, ClosingBand } from '@passage/pipeline/domain';
import { pipelineReportQuery, type PipelineReport } from '@passage/reporting/domain';
import { z } from 'zod';

/** What the report counts: cases, or the people who travel with them. */
export const measures = ['cases', 'people'] as const;
export type Measure = (typeof measures)[number];

/** What stands in the address of the report. */
export const reportSearch = z.object({
  ...pipelineReportQuery.shape,
  programmeId: z.uuid().optional().catch(undefined),
  officeId: z.uuid().optional().catch(undefined),
  measure: z.enum(measures).catch('cases'),
});
export type ReportSearch = z.infer<typeof reportSearch>;

/** What narrows the list of cases to those behind a figure. */
export interface CasesBehind {
  stage?: string;
  stageState?: string;
  hasHolds?: 'true';
  programmeId?: string;
  officeId?: string;
  ageing?: AgeingBand;
  closing?: ClosingBand;
}

/** The address of the list of cases with the filters of the report, and those of one figure. */
export function casesBehind({ programmeId, officeId }: ReportSearch, figure: CasesBehind): string {
  const filters = { programmeId, officeId, ...figure };
  const set = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/cases?${new URLSearchParams(set)}`;
}

/** What a drawing or table of the report is made of. */
export interface FiguresProps {
  readonly report: PipelineReport;
  readonly measure: Measure;
  /** Where the cases behind a figure are listed. */
  readonly listOf: (figure: CasesBehind) => string;
}
