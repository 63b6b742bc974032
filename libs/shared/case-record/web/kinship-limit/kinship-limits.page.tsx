import { Table } from '@mantine/core';
import { AdministrationNav, IfPermitted } from '@passage/access/web';
import type { KinshipLimit } from '@passage/case-record/domain';
import { Count, Message, PlainDate, useText } from '@passage/platform/web';
import { PageHeader, QueryStates, Section, StatusBadge } from '@passage/ui';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { KinshipLimitForm } from './kinship-limit-form';
import { kinshipLimitsQuery } from './kinship-limit.queries';

/** The figures by which relationships are found impossible or unusual, with where each comes from. */
export default function KinshipLimitsPage(): ReactNode {
  const text = useText();
  const query = useQuery(kinshipLimitsQuery);
  return (
    <>
      <PageHeader
        title={text('case-record.kinship-limits.title')}
        description={<Message id="case-record.kinship-limits.hint" />}
        actions={
          <IfPermitted permission="case-record.kinship-limit.edit">
            <DialogButton labelId="case-record.kinship-limit.add" icon={IconPlus} variant="filled">
              {(close) => <KinshipLimitForm onDone={close} />}
            </DialogButton>
          </IfPermitted>
        }
      />
      <AdministrationNav />
      <QueryStates query={query}>
        {({ items }) => (
          <Section title={<Message id="case-record.kinship-limits.title" />} padding="flush">
            <Table.ScrollContainer minWidth={680}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    {(['code', 'value', 'effective-from', 'source'] as const).map((column) => (
                      <Table.Th key={column} scope="col">
                        <Message id={`case-record.kinship-limit.${column}`} />
                      </Table.Th>
                    ))}
                    <Table.Th aria-label={text('case-record.kinship-limit.correct')} />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((limit) => (
                    <LimitRow key={limit.id} limit={limit} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Section>
        )}
      </QueryStates>
    </>
  );
}

function LimitRow({ limit }: { readonly limit: KinshipLimit }): ReactNode {
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Message id={`case-record.kinship-limit.${limit.code}`} />
      </Table.Th>
      <Table.Td>
        <Count value={limit.value} />
      </Table.Td>
      <Table.Td>
        <PlainDate value={limit.effectiveFrom} />
      </Table.Td>
      <Table.Td>
        <bdi>{limit.sourceNote}</bdi>{' '}
        <StatusBadge tone={limit.isVerified ? 'ok' : 'attention'}>
          <Message
            id={limit.isVerified ? 'case-record.kinship-limit.verified' : 'case-record.kinship-limit.unverified'}
          />
        </StatusBadge>
      </Table.Td>
      <Table.Td>
        <IfPermitted permission="case-record.kinship-limit.edit">
          <DialogButton labelId="case-record.kinship-limit.correct" icon={IconPencil} variant="subtle">
            {(close) => <KinshipLimitForm limit={limit} onDone={close} />}
          </DialogButton>
        </IfPermitted>
      </Table.Td>
    </Table.Tr>
  );
}
