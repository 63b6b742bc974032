import { AppLink, Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApprovalCard } from './approval-card';
import classes from './approval.module.css';
import { approvalsQuery } from './approval.queries';

const firstOnes = { whose: 'to-decide', limit: '5' };

/** On the home page: what colleagues proposed and the reader may approve, longest waiting first. */
export default function ApprovalsPanel(): ReactNode {
  const query = useQuery(approvalsQuery(firstOnes));
  return (
    <Section
      title={<Message id="case-record.approvals.to-decide" />}
      padding="flush"
      actions={
        <AppLink to="/approvals?whose=to-decide">
          <Message id="case-record.approvals.all" />
        </AppLink>
      }
    >
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconChecks} title={<Message id="case-record.approvals.none" />} />
          ) : (
            <ul className={classes.approvals}>
              {items.map((approval) => (
                <ApprovalCard key={approval.id} approval={approval} hasCase />
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
