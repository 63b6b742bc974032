import { AppLink, Message } from '@passage/platform/web';
import { EmptyState, QueryStates, RelativeDays, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Unowned } from '../hold/unowned';
import { holdsDueQuery } from '../window/window.queries';
import classes from './panel.module.css';

/** Holds that must be looked at, most overdue first, and those nobody sees to. */
export default function HoldsDuePanel(): ReactNode {
  const holds = useQuery(holdsDueQuery);
  return (
    <Section
      title={<Message id="pipeline.today.holds" />}
      actions={
        <AppLink to="/cases?hasHolds=true">
          <Message id="pipeline.today.all" />
        </AppLink>
      }
    >
      <QueryStates query={holds}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="pipeline.today.holds.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map((hold) => (
                <li key={hold.id} className={classes.row}>
                  <AppLink to={`/cases/${hold.caseId}?tab=window`}>
                    {hold.caseNumber} · <Message id={`pipeline.hold.reason.${hold.reasonClass}`} />
                  </AppLink>
                  {hold.ownerId ? <RelativeDays value={hold.reviewOn} /> : <Unowned />}
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
