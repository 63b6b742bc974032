import type { ReactNode } from 'react';
import { MovementPanel } from './movement-panel';

/** Families that leave soon. */
export default function BookedPanel(): ReactNode {
  return (
    <MovementPanel
      view="booked"
      titleId="movement.today.booked"
      emptyId="movement.today.booked.none"
      dayOf={({ travelOn }) => travelOn}
    />
  );
}
