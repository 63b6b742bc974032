import { Stack } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { QueryStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DecisionsPanel } from '../decision/decisions-panel';
import { InterviewsPanel } from '../interview/interviews-panel';
import { ReferralCheckPanel } from '../referral-check/referral-check-panel';
import { SubmissionPanel } from '../submission/submission-panel';
import { familyQuery } from './family.queries';

/** Stage 1 on the page of a case, in the order in which it happens. */
export default function CaseProcessingSection({ caseId }: { readonly caseId: string }): ReactNode {
  const isPermitted = usePermitted();
  const family = useQuery(familyQuery(caseId));
  return (
    <QueryStates query={family}>
      {(members) => (
        <Stack gap="md">
          {isPermitted('case-processing.submission.read') ? (
            <>
              <ReferralCheckPanel caseId={caseId} />
              <SubmissionPanel caseId={caseId} />
            </>
          ) : null}
          <InterviewsPanel caseId={caseId} members={members} />
          {isPermitted('case-processing.decision.read') ? <DecisionsPanel caseId={caseId} members={members} /> : null}
        </Stack>
      )}
    </QueryStates>
  );
}
