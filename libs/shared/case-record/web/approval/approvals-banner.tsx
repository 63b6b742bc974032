import { Alert } from '@mantine/core';
import { AppLink, Message } from '@passage/platform/web';
import { IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { approvalsOfCaseQuery } from './approval.queries';

/** Above the tabs of a case: that something about it waits for a second person. */
export function ApprovalsBanner({ caseId }: { readonly caseId: string }): ReactNode {
  const { data } = useQuery(approvalsOfCaseQuery(caseId));
  const count = data?.items.filter(({ state }) => state === 'waiting').length ?? 0;
  if (count === 0) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconHourglass size={16} />} role="status" py={6}>
      <AppLink to={`/cases/${caseId}?tab=approvals`}>
        <Message id="case-record.approvals.wait" values={{ count }} />
      </AppLink>
    </Alert>
  );
}
