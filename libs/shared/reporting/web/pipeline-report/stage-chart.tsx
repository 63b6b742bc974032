import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { AppLink, Count, Message, useText } from '@passage/platform/web';
import type { PipelineReport } from '@passage/reporting/domain';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import classes from './pipeline-report.module.css';
import { stageNameId } from './stage-names';
import { pipelineStages } from './stages';

const states = ['in-progress', 'blocked', 'not-due'] as const;
const colors = {
  'in-progress': 'var(--tone-info-line)',
  blocked: 'var(--tone-danger-line)',
  'not-due': 'var(--tone-neutral-line)',
} as const;

interface StageChartProps {
  readonly report: PipelineReport;
  readonly listOf: (more: Record<string, string>) => string;
}

/** Open cases by stage and state; below it, links to the cases of each stage. */
export function StageChart({ report, listOf }: StageChartProps): ReactNode {
  const text = useText();
  const intl = useIntl();
  const shown = pipelineStages.filter((stage) => stage !== 'complete');
  const casesOf = (stage: string, state?: string) =>
    report.stages
      .filter((row) => row.stage === stage && (state === undefined || row.state === state))
      .reduce((sum, { cases }) => sum + cases, 0);
  const data = shown.map((stage) => ({
    stage: text(stageNameId(stage)),
    ...Object.fromEntries(states.map((state) => [state, casesOf(stage, state)])),
  }));
  return (
    <figure aria-label={text('reporting.pipeline.by-stage')} style={{ margin: 0 }}>
      <BarChart
        h={240}
        data={data}
        dataKey="stage"
        type="stacked"
        withLegend
        valueFormatter={(value) => intl.formatNumber(value)}
        series={states.map((state) => ({ name: state, label: text(`ui.lane.${state}`), color: colors[state] }))}
      />
      <figcaption className={classes.links}>
        {shown.map((stage) => (
          <AppLink key={stage} to={listOf({ stage })}>
            <Message id={stageNameId(stage)} /> <Count value={casesOf(stage)} />
          </AppLink>
        ))}
      </figcaption>
    </figure>
  );
}
