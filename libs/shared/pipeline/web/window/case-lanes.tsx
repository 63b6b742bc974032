import { StageLanes, type Stage } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseWindowQuery } from './window.queries';

/** Where a case stands in the five lanes, above its tabs. Says nothing while that is unknown: the window's tab does. */
export default function CaseLanes({ caseId }: { readonly caseId: string }): ReactNode {
  const { data } = useQuery(caseWindowQuery(caseId));
  return data ? <StageLanes lanes={data.window.lanes} current={data.window.stage as Stage} /> : null;
}
