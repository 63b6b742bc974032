import { Group } from '@mantine/core';
import { AdministrationTable } from '@passage/access/web';
import type { NeedCode } from '@passage/case-record/domain';
import { Message, PlainDate, useToday } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useProductText } from '../wording/product-text';
import { NeedCodeForm } from './need-code-form';
import { needCodesQuery } from './need-code.queries';

type Row = NeedCode & { name: string };

/** The codes for specific needs: what each is called, from when to when it is used, and where it comes from. */
export default function NeedCodesPage(): ReactNode {
  const productText = useProductText();
  const rows = useQuery({
    ...needCodesQuery,
    select: ({ items }) => ({
      items: items.map((code): Row => ({ ...code, name: `${code.code} ${productText(code.label)}` })),
    }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-record.need-codes"
      hintId="case-record.need-codes.hint"
      addId="case-record.need-code.add"
      emptyId="case-record.need-codes.none"
      rows={rows}
      columns={[
        {
          headerId: 'case-record.need-code.compartment',
          cell: ({ compartment }) => <Message id={`case-record.compartment.${compartment}`} />,
        },
        {
          headerId: 'case-record.need-code.from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'case-record.need-code.source', cell: ({ sourceNote }) => <bdi>{sourceNote}</bdi> },
        { headerId: 'case-record.need-code.state', cell: (code) => <CodeState code={code} /> },
      ]}
      form={(row, close) => <NeedCodeForm code={row} onDone={close} />}
    />
  );
}

function CodeState({ code }: { readonly code: NeedCode }): ReactNode {
  const today = useToday();
  const { effectiveFrom, effectiveUntil, isVerified } = code;
  const isRetired = effectiveUntil !== null && effectiveUntil <= today;
  const state = isRetired ? 'retired' : effectiveFrom > today ? 'coming' : 'in-use';
  return (
    <Group gap={4}>
      <StatusBadge tone={state === 'in-use' ? 'ok' : 'neutral'}>
        <Message id={`case-record.need-code.${state}`} />
      </StatusBadge>
      {isVerified ? null : (
        <StatusBadge tone="attention">
          <Message id="case-record.need-code.unverified" />
        </StatusBadge>
      )}
    </Group>
  );
}
