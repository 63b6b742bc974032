import { Table } from '@mantine/core';
import { AdministrationNav } from '@passage/access/web';
import { Count, Instant, Message, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sealsQuery } from '../trail/trail.queries';

const headers = [
  'audit.seal.number',
  'audit.seal.sealed-at',
  'audit.changes',
  'audit.reads',
  'audit.seal.digest',
] as const;

/** The chain of seals over the trail, and how it is verified. */
export default function SealsPage(): ReactNode {
  const text = useText();
  const seals = useQuery(sealsQuery);
  return (
    <>
      <PageHeader title={text('audit.seals')} />
      <AdministrationNav />
      <QueryStates query={seals}>
        {({ items, unsealed }) => (
          <Section title={<Message id="audit.seals.unsealed" values={{ count: unsealed }} />} padding="flush">
            {items.length === 0 ? (
              <EmptyState title={<Message id="audit.seals.empty" />} hint={<Message id="audit.seals.hint" />} />
            ) : (
              <Table.ScrollContainer minWidth={720}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      {headers.map((id) => (
                        <Table.Th key={id} scope="col">
                          <Message id={id} />
                        </Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {items.map((seal) => (
                      <Table.Tr key={seal.number}>
                        <Table.Td>
                          <Count value={seal.number} />
                        </Table.Td>
                        <Table.Td>
                          <Instant value={seal.sealedAt} />
                        </Table.Td>
                        <Table.Td>
                          <Count value={seal.changeCount} />
                        </Table.Td>
                        <Table.Td>
                          <Count value={seal.readCount} />
                        </Table.Td>
                        <Table.Td>
                          <code dir="ltr">{seal.seal}</code>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )}
          </Section>
        )}
      </QueryStates>
    </>
  );
}
