import { BarChart } from '@mantine/charts';
import { Table } from '@mantine/core';
import { closingBands, type ClosingBand } from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Figure } from './figure-cell';
import classes from './pipeline-report.module.css';
import type { FiguresProps } from './report-search';

/** The bands of windows that close some day; the rest has nothing to wait for and would dwarf them in the drawing. */
const drawn: readonly ClosingBand[] = ['0-14', '15-30', '31-60', 'over-60'];

/** How soon the windows of cases that have not departed close; the table leads to the cases. */
export function ClosingChart({ report, measure, listOf }: FiguresProps): ReactNode {
  const text = useText();
  const intl = useIntl();
  const count = (band: ClosingBand) => report.closing.find((row) => row.band === band)?.[measure] ?? 0;
  return (
    <figure aria-label={text('reporting.pipeline.closing')} className={classes.figure}>
      <BarChart
        h={220}
        data={drawn.map((band) => ({ band: text(`reporting.closing.${band}`), count: count(band) }))}
        dataKey="band"
        aria-hidden
        barChartProps={{ accessibilityLayer: false }}
        valueFormatter={(value) => intl.formatNumber(value)}
        series={[{ name: 'count', label: text(`reporting.measure.${measure}`), color: 'var(--tone-attention-line)' }]}
      />
      <figcaption className={classes.scroll} tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <Message id="reporting.pipeline.days-to-closing" />
              </Table.Th>
              <Table.Th scope="col" ta="end">
                <Message id={`reporting.measure.${measure}`} />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {closingBands.map((band) => (
              <Table.Tr key={band}>
                <Table.Th scope="row" fw={500}>
                  <Message id={`reporting.closing.${band}`} />
                </Table.Th>
                <Table.Td ta="end">
                  <Figure value={count(band)} to={listOf({ closing: band })} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </figcaption>
    </figure>
  );
}
