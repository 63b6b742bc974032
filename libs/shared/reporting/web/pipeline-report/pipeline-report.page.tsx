import { Button, Select } from '@mantine/core';
import { directoryQuery } from '@passage/access/web';
import { AppLink, Count, Message, PlainDate, useChangeSearch, useSearchOf, useText } from '@passage/platform/web';
import { pipelineReportQuery, type PipelineReport, type PipelineReportQuery } from '@passage/reporting/domain';
import { PageHeader, QueryStates, Section, StatCard } from '@passage/ui';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AgeingTable } from './ageing-table';
import { ClosingChart } from './closing-chart';
import { GroupTable } from './group-table';
import { pipelineCsvHref, pipelineReportQueryOptions } from './pipeline-report.queries';
import classes from './pipeline-report.module.css';
import { StageChart } from './stage-chart';

const search = pipelineReportQuery.catch({});

/** Where the pipeline stands, with every figure leading to the cases behind it. */
export default function PipelineReportPage(): ReactNode {
  const text = useText();
  const query = useSearchOf(search);
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
      <Filters query={query} programmes={report.data?.programmes ?? []} />
      <QueryStates query={report}>{(data) => <Figures report={data} query={query} />}</QueryStates>
    </>
  );
}

interface FiltersProps {
  readonly query: PipelineReportQuery;
  readonly programmes: PipelineReport['programmes'];
}

function Filters({ query, programmes }: FiltersProps): ReactNode {
  const text = useText();
  const change = useChangeSearch();
  const { data: directory } = useQuery(directoryQuery);
  const known = new Map(programmes.map(({ programmeId, name }) => [programmeId, name]));
  return (
    <div className={classes.filters}>
      <Select
        label={text('reporting.pipeline.programme')}
        data={[...known].map(([value, label]) => ({ value, label }))}
        value={query.programmeId ?? null}
        onChange={(programmeId) => change({ programmeId: programmeId ?? undefined })}
        placeholder={text('reporting.pipeline.all')}
        clearable
      />
      <Select
        label={text('reporting.pipeline.office')}
        data={(directory?.offices ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={query.officeId ?? null}
        onChange={(officeId) => change({ officeId: officeId ?? undefined })}
        placeholder={text('reporting.pipeline.all')}
        clearable
      />
    </div>
  );
}

interface FiguresProps {
  readonly report: PipelineReport;
  readonly query: PipelineReportQuery;
}

function Figures({ report, query }: FiguresProps): ReactNode {
  const within = new URLSearchParams(
    Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][],
  );
  const listOf = (more: Record<string, string>) =>
    `/cases?${new URLSearchParams([...within, ...Object.entries(more)])}`;
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
          <StageChart report={report} listOf={listOf} />
        </Section>
        <Section title={<Message id="reporting.pipeline.closing" />}>
          <ClosingChart report={report} />
          <AppLink to={listOf({ closingWithin: '30' })}>
            <Message id="reporting.pipeline.closing.list" />
          </AppLink>
        </Section>
        <Section title={<Message id="reporting.pipeline.ageing" />} padding="flush">
          <AgeingTable report={report} />
        </Section>
        <Section title={<Message id="reporting.pipeline.by-programme" />} padding="flush">
          <GroupTable
            nameId="reporting.pipeline.programme"
            rows={report.programmes.map(({ programmeId, ...row }) => ({ ...row, id: programmeId }))}
            href={(programmeId, stage) => listOf({ programmeId, stage })}
          />
        </Section>
        <Section title={<Message id="reporting.pipeline.by-office" />} padding="flush">
          <GroupTable
            nameId="reporting.pipeline.office"
            rows={report.offices.map(({ officeId, ...row }) => ({ ...row, id: officeId }))}
            href={(officeId, stage) => listOf({ officeId, stage })}
          />
        </Section>
      </div>
    </>
  );
}
