import '@mantine/charts/styles.css';
import { Button } from '@mantine/core';
import { Count, Message, PlainDate, useSearchOf, useText } from '@passage/platform/web';
import type { PipelineReport } from '@passage/reporting/domain';
import { PageHeader, QueryStates, Section, StatCard } from '@passage/ui';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AgeingTable } from './ageing-table';
import { ClosingChart } from './closing-chart';
import { GroupTable } from './group-table';
import { pipelineCsvHref, pipelineReportQueryOptions } from './pipeline-report.queries';
import classes from './pipeline-report.module.css';
import { ReportFilters } from './report-filters';
import { casesBehind, reportSearch, type CasesBehind, type ReportSearch } from './report-search';
import { StageChart } from './stage-chart';

/** Where the pipeline stands, with every figure leading to the cases behind it. */
export default function PipelineReportPage(): ReactNode {
  const text = useText();
  const search = useSearchOf(reportSearch);
  const { measure: _measure, ...query } = search;
  const report = useQuery(pipelineReportQueryOptions(query));
  return (
    <>
      <PageHeader
        title={text('reporting.pipeline.title')}
        actions={
          <Button
            component="a"
            variant="default"
            href={pipelineCsvHref(query)}
            leftSection={<IconDownload size={14} />}
          >
            <Message id="reporting.pipeline.export" />
          </Button>
        }
      />
      <ReportFilters search={search} />
      <QueryStates query={report}>{(data) => <Figures report={data} search={search} />}</QueryStates>
    </>
  );
}

interface PageFiguresProps {
  readonly report: PipelineReport;
  readonly search: ReportSearch;
}

function Figures({ report, search }: PageFiguresProps): ReactNode {
  const listOf = (figure: CasesBehind) => casesBehind(search, figure);
  const { measure } = search;
  const figures = { report, measure, listOf };
  const { totals } = report;
  return (
    <>
      <p className={classes.asOf}>
        <Message id="reporting.pipeline.as-of" values={{ day: <PlainDate value={report.asOf} /> }} />
      </p>
      <div className={classes.stats}>
        <StatCard
          label={<Message id="reporting.pipeline.cases" />}
          value={<Count value={totals.cases} />}
          to={listOf({})}
        />
        <StatCard label={<Message id="reporting.pipeline.people" />} value={<Count value={totals.people} />} />
        <StatCard
          label={<Message id="reporting.pipeline.blocked" />}
          value={<Count value={totals.blocked} />}
          tone="danger"
          to={listOf({ stageState: 'blocked' })}
        />
        <StatCard
          label={<Message id="reporting.pipeline.on-hold" />}
          value={<Count value={totals.onHold} />}
          tone="attention"
          to={listOf({ hasHolds: 'true' })}
        />
      </div>
      <div className={classes.grid}>
        <Section title={<Message id="reporting.pipeline.by-stage" />}>
          <StageChart {...figures} />
        </Section>
        <Section title={<Message id="reporting.pipeline.closing" />}>
          <ClosingChart {...figures} />
        </Section>
      </div>
      <div className={classes.tables}>
        <Section title={<Message id="reporting.pipeline.ageing" />} padding="flush">
          <AgeingTable {...figures} />
        </Section>
        <Section title={<Message id="reporting.pipeline.by-programme" />} padding="flush">
          <GroupTable
            nameId="reporting.pipeline.programme"
            rows={report.programmes.map(({ programmeId, ...row }) => ({ ...row, id: programmeId }))}
            measure={measure}
            href={(programmeId, stage) => listOf({ programmeId, ...(stage !== undefined && { stage }) })}
          />
        </Section>
        <Section title={<Message id="reporting.pipeline.by-office" />} padding="flush">
          <GroupTable
            nameId="reporting.pipeline.office"
            rows={report.offices.map(({ officeId, ...row }) => ({ ...row, id: officeId }))}
            measure={measure}
            href={(officeId, stage) => listOf({ officeId, ...(stage !== undefined && { stage }) })}
          />
        </Section>
      </div>
    </>
  );
}
