import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NoRightPage } from './no-right.page';
import { useRailEntries } from '../shell/rail-entries';

/** The plain address leads to the first page somebody may see, which is Today for most. */
export function StartPage(): ReactNode {
  const first = useRailEntries()[0];
  return first ? <Navigate to={first.to} replace /> : <NoRightPage />;
}
