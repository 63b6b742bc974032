import { AdministrationTable } from '@passage/access/web';
import type { BestInterestRule } from '@passage/case-processing/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RuleState } from '../step-task/rule-state';
import { BestInterestRuleForm } from './best-interest-rule-form';
import { bestInterestRulesQuery } from './best-interest.queries';

type Row = BestInterestRule & { name: string };

/** What situations of children ask for before a case is submitted, as dated rules. */
export default function BestInterestRulesPage(): ReactNode {
  const text = useText();
  const rules = useQuery({
    ...bestInterestRulesQuery,
    select: ({ items }) => ({
      items: items.map((rule): Row => ({ ...rule, name: text(`case-processing.child-situation.${rule.situation}`) })),
    }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.best-interest-rules"
      addId="case-processing.best-interest-rule.add"
      emptyId="case-processing.best-interest-rules.none"
      rows={rules}
      columns={[
        {
          headerId: 'case-processing.best-interest.procedure',
          cell: ({ procedure }) => <Message id={`case-processing.best-interest.procedure.${procedure}`} />,
        },
        {
          headerId: 'case-processing.best-interest-rule.custody-paper',
          cell: ({ custodyPaper }) => <Message id={`case-processing.best-interest-rule.paper.${custodyPaper}`} />,
        },
        {
          headerId: 'pipeline.rule.validity',
          cell: ({ validMonths }) =>
            validMonths === null ? (
              <Message id="pipeline.rule.no-lapse" />
            ) : (
              <Message id="pipeline.rule.months" values={{ count: validMonths }} />
            ),
        },
        {
          headerId: 'case-processing.rule.effective-from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'case-processing.rule.state', cell: (row) => <RuleState rule={row} /> },
      ]}
      form={(row, close) => <BestInterestRuleForm rule={row} onDone={close} />}
    />
  );
}
