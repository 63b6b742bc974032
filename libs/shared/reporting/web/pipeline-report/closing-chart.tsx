import { BarChart } from '@mantine/charts';
import { useText } from '@passage/platform/web';
import { closingBands, type PipelineReport } from '@passage/reporting/domain';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** How soon the windows of cases that have not departed close. */
export function ClosingChart({ report }: { readonly report: PipelineReport }): ReactNode {
  const text = useText();
  const intl = useIntl();
  const data = closingBands.map((band) => ({
    band: text(`reporting.closing.${band}`),
    cases: report.closing.find((row) => row.band === band)?.cases ?? 0,
  }));
  return (
    <figure aria-label={text('reporting.pipeline.closing')} style={{ margin: 0 }}>
      <BarChart
        h={240}
        data={data}
        dataKey="band"
        valueFormatter={(value) => intl.formatNumber(value)}
        series={[{ name: 'cases', label: text('reporting.pipeline.cases'), color: 'var(--tone-attention-line)' }]}
      />
    </figure>
  );
}
