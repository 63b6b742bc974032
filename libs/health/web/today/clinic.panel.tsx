import type { WorklistRow } from '@passage/health/domain';
import { AppLink, Count, http, Message } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, RelativeDays, Section } from '@passage/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { worklistCountsQuery } from '../clinic/clinic.queries';
import { ReasonBadge } from '../clinic/reason-badge';
import classes from './clinic-panel.module.css';

const withinDays = 30;
const query = queryOptions({
  queryKey: ['clinic', 'today'],
  queryFn: ({ signal }) =>
    http.get<{ items: readonly WorklistRow[] }>('/api/health/worklist', { query: { limit: '8' }, signal }),
});

/** Who is due at the clinic, by the end of the family's window. */
export default function ClinicPanel(): ReactNode {
  const people = useQuery(query);
  const { data } = useQuery(worklistCountsQuery(withinDays));
  const total = data && Object.values(data.counts).reduce((sum, each) => sum + each, 0);
  return (
    <Section
      title={
        <>
          <Message id="health.today" /> {total ? <Count value={total} /> : null}
        </>
      }
      actions={
        <AppLink to="/clinic">
          <Message id="health.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={people}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="health.today.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map(({ person, reason, assessment, closesOn }) => (
                <li key={person.id} className={classes.row}>
                  <AppLink to={assessment ? `/clinic/assessments/${assessment.id}` : `/clinic/people/${person.id}`}>
                    <PersonName name={person.name} localName={person.nameLocal} />
                  </AppLink>
                  <ReasonBadge reason={reason} />
                  <RelativeDays value={closesOn} isExclusive />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
