import { Table } from '@mantine/core';
import { AdministrationNav } from '@passage/access/web';
import { CountryName, ProductText } from '@passage/case-record/web';
import type { ProgrammeRow } from '@passage/pipeline/domain';
import { AppLink, Message, PlainDate, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProgrammeBadge, UnverifiedBadge } from './programme-badges';
import { programmesQuery } from './programme.queries';

const headers = [
  'pipeline.programme.name',
  'pipeline.programme.destination',
  'pipeline.programme.category',
  'pipeline.programme.in-force-since',
  'pipeline.programme.requirements',
  'pipeline.programme.state',
] as const;

/** Programmes: destinations and kinds of admission, each with its dated rules. */
export default function ProgrammesPage(): ReactNode {
  const text = useText();
  const programmes = useQuery(programmesQuery);
  return (
    <>
      <PageHeader title={text('pipeline.programmes')} description={<Message id="pipeline.programmes.description" />} />
      <AdministrationNav />
      <QueryStates query={programmes}>
        {({ items }) => (
          <Section title={<Message id="pipeline.programmes" />} padding="flush">
            {items.length === 0 ? (
              <EmptyState title={<Message id="pipeline.programmes.empty" />} />
            ) : (
              <Programmes items={items} />
            )}
          </Section>
        )}
      </QueryStates>
    </>
  );
}

function Programmes({ items }: { readonly items: readonly ProgrammeRow[] }): ReactNode {
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table highlightOnHover>
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
          {items.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row">
                <AppLink to={`/administration/programmes/${row.id}`}>
                  <ProductText typed={row.name} />
                </AppLink>
              </Table.Th>
              <Table.Td>
                <CountryName code={row.destination} />
              </Table.Td>
              <Table.Td>
                <Message id={`pipeline.category.${row.category}`} />
              </Table.Td>
              <Table.Td>
                {row.inForceSince ? (
                  <PlainDate value={row.inForceSince} />
                ) : (
                  <Message id="pipeline.programme.no-rules" />
                )}
                {row.nextFrom ? (
                  <div>
                    <Message id="pipeline.programme.next-from" values={{ day: <PlainDate value={row.nextFrom} /> }} />
                  </div>
                ) : null}
              </Table.Td>
              <Table.Td>
                <Message id="pipeline.programme.requirement-count" values={{ count: row.requirementCount }} />{' '}
                <UnverifiedBadge count={row.unverifiedCount} />
              </Table.Td>
              <Table.Td>
                <ProgrammeBadge isActive={row.isActive} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
