import { useProductText } from '@passage/case-record/web';
import { AdministrationTable } from '@passage/access/web';
import type { CheckType } from '@passage/case-processing/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RuleState } from '../step-task/rule-state';
import { CheckTypeForm } from './check-type-form';
import { checkTypesQuery } from './check-type.queries';

type Row = CheckType & { name: string };

/** Which security checks programmes ask for, as dated rules. */
export default function CheckTypesPage(): ReactNode {
  const productText = useProductText();
  const types = useQuery({
    ...checkTypesQuery,
    select: ({ items }) => ({ items: items.map((type): Row => ({ ...type, name: productText(type.title) })) }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.check-types"
      addId="case-processing.check-type.add"
      emptyId="case-processing.check-types.none"
      rows={types}
      columns={[
        { headerId: 'case-processing.programme', cell: ({ programmeCode }) => <bdi>{programmeCode}</bdi> },
        { headerId: 'case-processing.check-type.concerns', cell: (row) => <Concerned type={row} /> },
        {
          headerId: 'pipeline.rule.validity',
          cell: ({ validityMonths }) =>
            validityMonths === null ? (
              <Message id="pipeline.rule.no-lapse" />
            ) : (
              <Message id="pipeline.rule.months" values={{ count: validityMonths }} />
            ),
        },
        {
          headerId: 'case-processing.rule.effective-from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'case-processing.rule.state', cell: (row) => <RuleState rule={row} /> },
      ]}
      form={(row, close) => <CheckTypeForm type={row} onDone={close} />}
    />
  );
}

function Concerned({ type }: { readonly type: CheckType }): ReactNode {
  const { askedFor, minAge, maxAge } = type;
  return (
    <>
      {minAge !== null && maxAge !== null ? (
        <Message id="pipeline.rule.ages-between" values={{ min: minAge, max: maxAge }} />
      ) : minAge !== null ? (
        <Message id="pipeline.rule.ages-from" values={{ min: minAge }} />
      ) : maxAge !== null ? (
        <Message id="pipeline.rule.ages-under" values={{ max: maxAge }} />
      ) : (
        <Message id="case-processing.check-type.all-ages" />
      )}
      {askedFor === 'when-asked' ? (
        <>
          {' '}
          <StatusBadge tone="neutral">
            <Message id="case-processing.check-type.asked-for.when-asked" />
          </StatusBadge>
        </>
      ) : null}
    </>
  );
}
