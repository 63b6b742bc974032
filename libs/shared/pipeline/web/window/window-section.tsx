import type { CaseWindowPage } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import { QueryStates, Section, WindowChart } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ClearancesPanel } from '../clearance/clearances-panel';
import { HoldsPanel } from '../hold/holds-panel';
import { TravelLinksPanel } from '../travel-link/travel-links-panel';
import { Blockers } from './blockers';
import { caseWindowQuery } from './window.queries';
import { WindowFacts } from './window-facts';
import classes from './window-section.module.css';
import { useWordedPage } from './worded-page';

/** When the family can travel, what blocks it and what to do next. */
export default function WindowSection({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(caseWindowQuery(caseId));
  const worded = useWordedPage();
  return <QueryStates query={query}>{(typed) => <WindowParts caseId={caseId} page={worded(typed)} />}</QueryStates>;
}

interface WindowPartsProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
}

function WindowParts({ caseId, page }: WindowPartsProps): ReactNode {
  return (
    <div className={classes.stack}>
      <Section title={<Message id="pipeline.window.title" />}>
        <WindowFacts page={page} />
        <WindowChart data={page.chart} />
      </Section>
      <div className={classes.columns}>
        <Blockers page={page} />
        <HoldsPanel caseId={caseId} page={page} />
        <TravelLinksPanel caseId={caseId} page={page} />
      </div>
      <ClearancesPanel caseId={caseId} page={page} />
    </div>
  );
}
