import { ProductText } from '@passage/case-record/web';
import type { SessionRow } from '@passage/orientation/domain';
import { AppLink, Count, http, Message, useToday } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

const query = (today: string) =>
  queryOptions({
    queryKey: ['orientation', 'today', today],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly SessionRow[] }>('/api/orientation/sessions', {
        query: { state: 'planned', from: today, until: today, limit: '8' },
        signal,
      }),
  });

/** Sessions that take place today. */
export default function SessionsPanel(): ReactNode {
  const today = useToday();
  const sessions = useQuery(query(today));
  const count = sessions.data?.items.length;
  return (
    <Section
      title={
        <>
          <Message id="orientation.today" /> {count ? <Count value={count} /> : null}
        </>
      }
      actions={
        <AppLink to="/orientation">
          <Message id="orientation.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={sessions}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="orientation.today.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map(({ id, course, site, participants, capacity }) => (
                <li key={id} className={classes.row}>
                  <AppLink to={`/orientation/sessions/${id}`}>
                    <ProductText typed={course.name} />, <bdi>{site}</bdi>
                  </AppLink>
                  <Message id="orientation.places.taken" values={{ taken: participants, all: capacity }} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
