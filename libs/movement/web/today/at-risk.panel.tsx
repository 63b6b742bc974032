import type { ReactNode } from 'react';
import { MovementPanel } from './movement-panel';

/** Bookings whose day has left the travel window. */
export default function AtRiskPanel(): ReactNode {
  return (
    <MovementPanel
      view="at-risk"
      titleId="movement.today.at-risk"
      emptyId="movement.today.at-risk.none"
      dayOf={({ travelOn }) => travelOn}
    />
  );
}
