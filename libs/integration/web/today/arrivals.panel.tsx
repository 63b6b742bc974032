import type { ArrivalRow } from '@passage/integration/domain';
import type { ReactNode } from 'react';
import { TodayPanel } from './today-panel';

/** Families on their way or booked. */
export default function ArrivalsPanel(): ReactNode {
  return (
    <TodayPanel<ArrivalRow>
      path="/api/integration/arrivals"
      to="/integration/arrivals"
      titleId="integration.arrivals"
      emptyId="integration.arrivals.empty"
      dayOf={({ arrivesOn }) => arrivesOn}
    />
  );
}
