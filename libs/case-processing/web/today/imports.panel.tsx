import { AppLink, Count, Instant, Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { importsQuery } from '../referral-import/referral-import.queries';
import classes from './panel.module.css';

const shown = 8;

/** One's own imports that wait for a decision or for confirmation. */
export default function ImportsPanel(): ReactNode {
  const imports = useQuery(importsQuery({ state: 'checked', limit: String(shown) }));
  return (
    <Section
      title={<Message id="case-processing.today.imports" />}
      actions={
        <AppLink to="/imports">
          <Message id="case-processing.today.imports.all" />
        </AppLink>
      }
    >
      <QueryStates query={imports}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={<Message id="case-processing.today.imports.none" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map(({ id, fileName, createdAt, counts }) => (
                <li key={id} className={classes.row}>
                  <AppLink to={`/imports/${id}`}>
                    <bdi>{fileName}</bdi>
                  </AppLink>
                  <span>
                    <Message id="case-processing.import.ready" /> <Count value={counts.ready} />
                  </span>
                  <Instant value={createdAt} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
