import { addDays } from '@passage/platform/domain';
import type { ReactNode } from 'react';
import { MovementPanel } from './movement-panel';

/** Cases that can be booked, by the end of their window. */
export default function ReadyPanel(): ReactNode {
  return (
    <MovementPanel
      view="ready"
      titleId="movement.today.ready"
      emptyId="movement.today.ready.none"
      dayOf={({ closesOn }) => closesOn && addDays(closesOn, -1)}
    />
  );
}
