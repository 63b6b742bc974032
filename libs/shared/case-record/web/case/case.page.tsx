import { useRouteParam } from '@passage/platform/web';
import { PageStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CaseBanners } from './case-banners';
import { CaseHeader } from './case-header';
import { CaseSections } from './case-sections';
import { caseQuery } from './case.queries';

/** One case: who they are, where they stand, and what every area adds. */
export default function CasePage(): ReactNode {
  const caseId = useRouteParam('caseId');
  const query = useQuery(caseQuery(caseId));
  return (
    <PageStates query={query}>
      {(detail) => (
        <>
          <CaseHeader detail={detail} />
          <CaseBanners caseId={caseId} />
          <CaseSections caseId={caseId} ended={detail.closureReason} />
        </>
      )}
    </PageStates>
  );
}
