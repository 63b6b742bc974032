import { QueryStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CaseFacts } from '../case/case-facts';
import { caseQuery } from '../case/case.queries';
import { MergedRecordsPanel } from '../merge/merged-records-panel';
import { CustodyPanel } from '../custody/custody-panel';
import { RelationshipsPanel } from '../relationship/relationships-panel';
import classes from './family.module.css';
import { MembersPanel } from './members-panel';
import { OthersPanel } from './others-panel';

/** The family of a case: members, relationships, who left and who is only on record; and the facts of the case. */
export default function FamilySection({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(caseQuery(caseId));
  return (
    <QueryStates query={query}>
      {(detail) => (
        <div className={classes.columns}>
          <div className={classes.main}>
            <MembersPanel detail={detail} />
            <RelationshipsPanel detail={detail} />
            <CustodyPanel detail={detail} />
            <OthersPanel detail={detail} />
            <MergedRecordsPanel caseId={caseId} />
          </div>
          <CaseFacts detail={detail} />
        </div>
      )}
    </QueryStates>
  );
}
