import { http, withQuery } from '@passage/platform/web';
import type { PipelineReport, PipelineReportQuery } from '@passage/reporting/domain';
import { queryOptions } from '@tanstack/react-query';

/** Figures of the pipeline; refreshed when cases change. */
export const pipelineReportQueryOptions = (query: PipelineReportQuery) =>
  queryOptions({
    queryKey: ['cases', 'report', query],
    queryFn: ({ signal }) => http.get<PipelineReport>('/api/reports/pipeline', { query, signal }),
  });

/** Where the same figures are had as CSV. */
export const pipelineCsvHref = (query: PipelineReportQuery): string => withQuery('/api/reports/pipeline.csv', query);
