import type { WaitingPerson } from '@passage/orientation/domain';
import { AppLink, http, Message } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, RelativeDays, Section } from '@passage/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

const shown = 8;
const query = queryOptions({
  queryKey: ['orientation', 'waiting', 'today'],
  queryFn: ({ signal }) =>
    http.get<{ items: readonly WaitingPerson[]; next: string | null }>('/api/orientation/waiting', {
      query: { limit: String(shown) },
      signal,
    }),
});

/** People without a place in a session, by the end of the family's window. */
export default function WaitingPanel(): ReactNode {
  const waiting = useQuery(query);
  return (
    <Section
      title={<Message id="orientation.waiting" />}
      actions={
        <AppLink to="/orientation/waiting">
          <Message id="orientation.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={waiting}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="orientation.waiting.empty" />} />
          ) : (
            <>
              <ul className={classes.rows}>
                {items.map(({ person, caseId, closesOn }) => (
                  <li key={person.id} className={classes.row}>
                    <AppLink to={`/cases/${caseId}?tab=orientation`}>
                      <PersonName name={person.name} localName={person.nameLocal} />
                    </AppLink>
                    <RelativeDays value={closesOn} isExclusive />
                  </li>
                ))}
              </ul>
              {next ? (
                <p className={classes.more}>
                  <Message id="orientation.waiting.more" />
                </p>
              ) : null}
            </>
          )
        }
      </QueryStates>
    </Section>
  );
}
