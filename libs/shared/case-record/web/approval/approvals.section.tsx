import { Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApprovalCard } from './approval-card';
import classes from './approval.module.css';
import { approvalsOfCaseQuery } from './approval.queries';

/** On the page of a case: what waits for a second person, and what became of earlier proposals. */
export default function ApprovalsSection({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(approvalsOfCaseQuery(caseId));
  return (
    <Section title={<Message id="case-record.approvals" />} padding="flush">
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconChecks} title={<Message id="case-record.approvals.none-of-case" />} />
          ) : (
            <ul className={classes.approvals}>
              {items.map((approval) => (
                <ApprovalCard key={approval.id} approval={approval} />
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
