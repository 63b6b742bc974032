import type { MovementRow } from '@passage/movement/domain';
import { AppLink, http, Message, type MessageId } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, RelativeDays, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

interface MovementPanelProps {
  readonly view: 'ready' | 'at-risk' | 'booked';
  readonly titleId: MessageId;
  readonly emptyId: MessageId;
  /** The day by which a row is judged. */
  readonly dayOf: (row: MovementRow) => string | null;
}

/** The first cases of a view of the movement list. */
export function MovementPanel({ view, titleId, emptyId, dayOf }: MovementPanelProps): ReactNode {
  const query = useQuery({
    queryKey: ['bookings', 'today', view],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly MovementRow[] }>('/api/movement/cases', { query: { view, limit: '8' }, signal }),
  });
  return (
    <Section
      title={<Message id={titleId} />}
      actions={
        <AppLink to={`/movement?view=${view}`}>
          <Message id="movement.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id={emptyId} />} />
          ) : (
            <ul className={classes.rows}>
              {items.map((row) => (
                <li key={row.caseId} className={classes.row}>
                  <AppLink
                    to={row.bookingId ? `/movement/bookings/${row.bookingId}` : `/movement/cases/${row.caseId}/book`}
                  >
                    <PersonName name={row.name} localName={row.nameLocal} />
                  </AppLink>
                  <RelativeDays value={dayOf(row)} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
