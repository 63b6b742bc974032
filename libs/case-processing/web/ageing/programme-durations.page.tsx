import { AdministrationTable } from '@passage/access/web';
import type { ProgrammeDuration } from '@passage/case-processing/domain';
import { Count, PlainDate } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RuleState } from '../step-task/rule-state';
import { ProgrammeDurationForm } from './programme-duration-form';
import { programmeDurationsQuery } from './ageing-rule.queries';
import { useProgrammeName } from './programme-choice';

type Row = ProgrammeDuration & { name: string };

/** How long programmes usually take, as dated rules. */
export default function ProgrammeDurationsPage(): ReactNode {
  const nameOf = useProgrammeName();
  const rows = useQuery({
    ...programmeDurationsQuery,
    select: ({ items }) => ({ items: items.map((rule): Row => ({ ...rule, name: nameOf(rule.programmeCode) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.programme-durations"
      addId="case-processing.programme-duration.add"
      emptyId="case-processing.programme-durations.none"
      rows={rows}
      columns={[
        {
          headerId: 'case-processing.programme-duration.median-days',
          cell: ({ medianDays }) => <Count value={medianDays} />,
        },
        {
          headerId: 'case-processing.rule.effective-from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'pipeline.rule.source.label', cell: ({ sourceNote }) => <bdi>{sourceNote}</bdi> },
        { headerId: 'case-processing.rule.state', cell: (row) => <RuleState rule={{ ...row, isActive: true }} /> },
      ]}
      form={(row, close) => <ProgrammeDurationForm duration={row} onDone={close} />}
    />
  );
}
