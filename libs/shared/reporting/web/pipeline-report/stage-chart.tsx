import { BarChart } from '@mantine/charts';
import { Table } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Figure } from './figure-cell';
import classes from './pipeline-report.module.css';
import type { FiguresProps } from './report-search';
import { stageNameId } from './stage-names';
import { pipelineStages } from './stages';

const states = ['in-progress', 'blocked', 'not-due'] as const;
const colors = {
  'in-progress': 'var(--tone-info-line)',
  blocked: 'var(--tone-danger-line)',
  'not-due': 'var(--tone-neutral-line)',
} as const;
const shown = pipelineStages.filter((stage) => stage !== 'complete');

/** Open cases, or their people, by stage and state; the table below says the same and leads to the cases. */
export function StageChart({ report, measure, listOf }: FiguresProps): ReactNode {
  const text = useText();
  const intl = useIntl();
  const count = (stage: string, state?: string) =>
    report.stages
      .filter((row) => row.stage === stage && (state === undefined || row.state === state))
      .reduce((sum, row) => sum + row[measure], 0);
  const data = shown.map((stage) => ({
    stage: text(stageNameId(stage)),
    ...Object.fromEntries(states.map((state) => [state, count(stage, state)])),
  }));
  return (
    <figure aria-label={text('reporting.pipeline.by-stage')} className={classes.figure}>
      <BarChart
        h={220}
        data={data}
        dataKey="stage"
        type="stacked"
        withLegend
        aria-hidden
        barChartProps={{ accessibilityLayer: false }}
        valueFormatter={(value) => intl.formatNumber(value)}
        series={states.map((state) => ({ name: state, label: text(`ui.lane.${state}`), color: colors[state] }))}
      />
      <figcaption className={classes.scroll} tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <Message id="reporting.pipeline.stage" />
              </Table.Th>
              {states.map((state) => (
                <Table.Th key={state} scope="col" ta="end">
                  <Message id={`ui.lane.${state}`} />
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="end">
                <Message id="reporting.pipeline.total" />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((stage) => (
              <Table.Tr key={stage}>
                <Table.Th scope="row" fw={500}>
                  <Message id={stageNameId(stage)} />
                </Table.Th>
                {states.map((state) => (
                  <Table.Td key={state} ta="end">
                    <Figure value={count(stage, state)} to={listOf({ stage, stageState: state })} />
                  </Table.Td>
                ))}
                <Table.Td ta="end">
                  <Figure value={count(stage)} to={listOf({ stage })} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </figcaption>
    </figure>
  );
}
