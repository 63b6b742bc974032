import { AppLink, http, Message, type MessageId } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, RelativeDays, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './panel.module.css';

/** What the rows of the work lists have in common. */
export interface FamilyRow {
  readonly caseId: string;
  readonly name: string;
  readonly nameLocal: string;
}

interface TodayPanelProps<Row extends FamilyRow> {
  /** Address of the work list and of the page that shows all of it. */
  readonly path: '/api/integration/core-services' | '/api/integration/outcomes' | '/api/integration/arrivals';
  readonly query?: Readonly<Record<string, string>>;
  readonly to: string;
  readonly titleId: MessageId;
  readonly emptyId: MessageId;
  /** What is to be done, where that is not plain from the title. */
  readonly what?: (row: Row) => ReactNode;
  readonly dayOf: (row: Row) => string;
}

/** The first rows of a work list of integration. */
export function TodayPanel<Row extends FamilyRow>(props: TodayPanelProps<Row>): ReactNode {
  const { path, query = {}, to, titleId, emptyId, what, dayOf } = props;
  const rows = useQuery({
    queryKey: ['integration', 'today', path],
    queryFn: ({ signal }) => http.get<{ items: readonly Row[] }>(path, { query: { ...query, limit: '8' }, signal }),
  });
  return (
    <Section
      title={<Message id={titleId} />}
      actions={
        <AppLink to={to}>
          <Message id="integration.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={rows}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id={emptyId} />} />
          ) : (
            <ul className={classes.rows}>
              {items.map((row, index) => (
                <li key={index} className={classes.row}>
                  <AppLink to={`/cases/${row.caseId}?tab=integration`}>
                    {what ? <>{what(row)} · </> : null}
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
