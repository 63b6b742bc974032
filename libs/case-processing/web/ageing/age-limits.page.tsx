import { AdministrationTable } from '@passage/access/web';
import type { AgeLimit } from '@passage/case-processing/domain';
import { useChoices } from '@passage/case-record/web';
import { Count, PlainDate } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RuleState } from '../step-task/rule-state';
import { AgeLimitForm } from './age-limit-form';
import { ageLimitsQuery } from './ageing-rule.queries';
import { useProgrammeName } from './programme-choice';

type Row = AgeLimit & { name: string };

/** The ages at which dependants lose or change their place in a case, as dated rules. */
export default function AgeLimitsPage(): ReactNode {
  const nameOf = useProgrammeName();
  const { relationships } = useChoices();
  const rows = useQuery({
    ...ageLimitsQuery,
    select: ({ items }) => ({ items: items.map((rule): Row => ({ ...rule, name: nameOf(rule.programmeCode) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.age-limits"
      addId="case-processing.age-limit.add"
      emptyId="case-processing.age-limits.none"
      rows={rows}
      columns={[
        { headerId: 'case-processing.age-limit.age', cell: ({ age }) => <Count value={age} /> },
        {
          headerId: 'case-processing.age-limit.applies-to',
          cell: ({ appliesTo }) =>
            relationships
              .filter(({ value }) => appliesTo.some((each) => each === value))
              .map(({ label }) => label)
              .join(' · '),
        },
        {
          headerId: 'case-processing.rule.effective-from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'pipeline.rule.source.label', cell: ({ sourceNote }) => <bdi>{sourceNote}</bdi> },
        { headerId: 'case-processing.rule.state', cell: (row) => <RuleState rule={{ ...row, isActive: true }} /> },
      ]}
      form={(row, close) => <AgeLimitForm limit={row} onDone={close} />}
    />
  );
}
