import { AppLink, Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './handovers.module.css';
import { handoversQuery } from './handover.queries';
import { ProductText } from '../wording/product-text';

const waiting = { direction: 'in', state: 'proposed', limit: '8' };

/** On the home page: cases another office wants to hand over. */
export default function HandoversPanel(): ReactNode {
  const query = useQuery(handoversQuery(waiting));
  return (
    <Section
      title={<Message id="case-record.handovers.incoming" />}
      actions={
        <AppLink to="/handovers?direction=in&state=proposed">
          <Message id="case-record.handovers.all" />
        </AppLink>
      }
    >
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconArrowsExchange} title={<Message id="case-record.handovers.none-incoming" />} />
          ) : (
            <ul className={classes.rows}>
              {items.map(({ id, caseNumber, from, summary }) => (
                <li key={id} className={classes.row}>
                  <AppLink to={`/handovers/${id}`}>{caseNumber}</AppLink>
                  <span>
                    <ProductText typed={from.name} /> ·{' '}
                    <Message id="case-record.case.size" values={{ count: summary.people }} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
