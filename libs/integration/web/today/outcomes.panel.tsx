import type { OutcomeRow } from '@passage/integration/domain';
import type { ReactNode } from 'react';
import { TodayPanel } from './today-panel';

/** Families whose outcome is to be found out. */
export default function OutcomesPanel(): ReactNode {
  return (
    <TodayPanel<OutcomeRow>
      path="/api/integration/outcomes"
      to="/integration/outcomes"
      titleId="integration.outcomes"
      emptyId="integration.outcomes.empty"
      dayOf={({ dueOn }) => dueOn}
    />
  );
}
