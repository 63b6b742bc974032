import { AdministrationNav } from '@passage/access/web';
import { CountryName, ProductText } from '@passage/case-record/web';
import type { ProgrammeRow } from '@passage/pipeline/domain';
import { AppLink, Message, PlainDate, useText } from '@passage/platform/web';
import { DataTable, EmptyState, PageHeader, QueryStates, Section, type DataColumn } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProgrammeBadge, UnverifiedBadge } from './programme-badges';
import { programmesQuery } from './programme.queries';

const columns: readonly DataColumn<ProgrammeRow>[] = [
  {
    headerId: 'pipeline.programme.name',
    cell: ({ id, name }) => (
      <AppLink to={`/administration/programmes/${id}`}>
        <ProductText typed={name} />
      </AppLink>
    ),
  },
  { headerId: 'pipeline.programme.destination', cell: ({ destination }) => <CountryName code={destination} /> },
  {
    headerId: 'pipeline.programme.category',
    cell: ({ category }) => <Message id={`pipeline.category.${category}`} />,
  },
  { headerId: 'pipeline.programme.in-force-since', cell: (row) => <InForce programme={row} /> },
  {
    headerId: 'pipeline.programme.requirements',
    cell: ({ requirementCount, unverifiedCount }) => (
      <>
        <Message id="pipeline.programme.requirement-count" values={{ count: requirementCount }} />{' '}
        <UnverifiedBadge count={unverifiedCount} />
      </>
    ),
  },
  { headerId: 'pipeline.programme.state', cell: ({ isActive }) => <ProgrammeBadge isActive={isActive} /> },
];

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
              <DataTable columns={columns} rows={items} rowId={({ id }) => id} />
            )}
          </Section>
        )}
      </QueryStates>
    </>
  );
}

function InForce({ programme: { inForceSince, nextFrom } }: { readonly programme: ProgrammeRow }): ReactNode {
  return (
    <>
      {inForceSince ? <PlainDate value={inForceSince} /> : <Message id="pipeline.programme.no-rules" />}
      {nextFrom ? (
        <div>
          <Message id="pipeline.programme.next-from" values={{ day: <PlainDate value={nextFrom} /> }} />
        </div>
      ) : null}
    </>
  );
}
