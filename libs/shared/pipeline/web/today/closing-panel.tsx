import type { CaseloadRow } from '@passage/pipeline/domain';
import { AppLink, http, Message } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, RelativeDays, Section } from '@passage/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

const query = queryOptions({
  queryKey: ['cases', 'closing'],
  queryFn: ({ signal }) =>
    http.get<{ items: readonly CaseloadRow[] }>('/api/cases', {
      query: { closing: ['0-14', '15-30'], sort: 'closesOn', limit: '8' },
      signal,
    }),
});

/** Families whose travel window closes within thirty days, soonest first. */
export default function ClosingPanel(): ReactNode {
  const cases = useQuery(query);
  return (
    <Section
      title={<Message id="pipeline.today.closing" />}
      actions={
        <AppLink to="/cases?closing=0-14&closing=15-30&sort=closesOn">
          <Message id="pipeline.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={cases}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="pipeline.today.closing.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map((row) => (
                <li key={row.id} className={classes.row}>
                  <AppLink to={`/cases/${row.id}?tab=window`}>
                    <PersonName name={row.name} localName={row.nameLocal} />
                  </AppLink>
                  <RelativeDays value={row.closesOn} isExclusive />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
