import { Stack } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { ReactNode } from 'react';
import { ServicePlanPanel } from '../core-service/service-plan-panel';
import { OutcomePanel } from '../outcome/outcome-panel';
import { PlacementPanel } from '../placement/placement-panel';

/** Integration on the page of a case: its place, its services, its outcome. */
export default function IntegrationSection({ caseId }: { readonly caseId: string }): ReactNode {
  return (
    <Stack gap="md">
      <PlacementPanel caseId={caseId} />
      <IfPermitted permission="integration.service.view">
        <ServicePlanPanel caseId={caseId} />
      </IfPermitted>
      <IfPermitted permission="integration.outcome.view">
        <OutcomePanel caseId={caseId} />
      </IfPermitted>
    </Stack>
  );
}
