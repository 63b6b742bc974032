import { ProductText } from '@passage/case-record/web';
import { AppLink, Message } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CheckStateBadge } from '../security-check/check-state-badge';
import { checkWorkQuery } from '../security-check/security-check.queries';
import classes from './panel.module.css';

const shown = '8';

/** Security checks that were put in doubt, to be asked again first of all. */
export default function ChecksPanel(): ReactNode {
  const checks = useQuery(checkWorkQuery({ state: 'stale', limit: shown }));
  return (
    <Section
      title={<Message id="case-processing.today.checks" />}
      actions={
        <AppLink to="/checks?state=stale">
          <Message id="case-processing.today.checks.all" />
        </AppLink>
      }
    >
      <QueryStates query={checks}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="case-processing.today.checks.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map(({ key, caseId, name, nameLocal, title, state }) => (
                <li key={key} className={classes.row}>
                  <AppLink to={`/cases/${caseId}?tab=case-processing`}>
                    <PersonName name={name} localName={nameLocal} />
                  </AppLink>
                  <ProductText typed={title} />
                  <CheckStateBadge state={state} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
