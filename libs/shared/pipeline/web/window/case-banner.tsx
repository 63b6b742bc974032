import { Skeleton } from '@mantine/core';
import { stagesBeforeTravel, type CaseStage } from '@passage/pipeline/domain';
import { AppLink, useSearchParams } from '@passage/platform/web';
import { StageLanes, WindowSummary, type Stage } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './window-section.module.css';
import { caseWindowQuery } from './window.queries';
import { useWordedPage } from './worded-page';

/**
 * Above the tabs of a case: where it stands in the five lanes and, until it has travelled, when it can. Keeps its place
 * while that is on its way, so that nothing moves under the pointer; says nothing where it failed: the window's tab does.
 */
export default function CaseBanner({ caseId }: { readonly caseId: string }): ReactNode {
  const { data, isPending } = useQuery(caseWindowQuery(caseId));
  const worded = useWordedPage();
  const { tab } = useSearchParams();
  if (isPending) return <Skeleton className={classes.waiting ?? ''} />;
  if (!data) return null;
  const { lanes, stage } = data.window;
  return (
    <>
      <StageLanes lanes={lanes} current={stage as Stage} />
      {isAhead(stage) && tab !== 'window' ? (
        <AppLink to={`/cases/${caseId}?tab=window`} className={classes.banner ?? ''}>
          <WindowSummary data={worded(data).chart} />
        </AppLink>
      ) : null}
    </>
  );
}

function isAhead(stage: CaseStage): boolean {
  return (stagesBeforeTravel as readonly CaseStage[]).includes(stage);
}
