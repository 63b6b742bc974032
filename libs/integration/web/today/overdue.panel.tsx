import type { CoreServiceRow } from '@passage/integration/domain';
import type { ReactNode } from 'react';
import { ServiceName } from '../core-service/service-name';
import { TodayPanel } from './today-panel';

/** Services whose day has passed. */
export default function OverduePanel(): ReactNode {
  return (
    <TodayPanel<CoreServiceRow>
      path="/api/integration/core-services"
      to="/integration/services"
      titleId="integration.today.overdue"
      emptyId="integration.services.empty"
      what={(row) => <ServiceName service={row} />}
      dayOf={({ dueOn }) => dueOn}
    />
  );
}
