import { Alert } from '@mantine/core';
import { AppLink, Message } from '@passage/platform/web';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { handoversOfCaseQuery } from './handover.queries';
import { ProductText } from '../wording/product-text';

/** Above the tabs of a case: that it is on its way to another office. */
export function HandoverBanner({ caseId }: { readonly caseId: string }): ReactNode {
  const { data } = useQuery(handoversOfCaseQuery(caseId));
  const waiting = data?.items.find(({ state }) => state === 'proposed');
  if (!waiting) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconArrowsExchange size={16} />} role="status" py={6}>
      <AppLink to={`/handovers/${waiting.id}`}>
        <Message
          id="case-record.handover.waits"
          values={{ office: <ProductText key="office" typed={waiting.to.name} /> }}
        />
      </AppLink>
    </Alert>
  );
}
