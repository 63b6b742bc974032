import { Stack } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { QueryStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BestInterestsPanel } from '../best-interest/best-interests-panel';
import { DecisionsPanel } from '../decision/decisions-panel';
import { FingerprintsPanel } from '../fingerprint/fingerprints-panel';
import { InformationRequestsPanel } from '../information-request/information-requests-panel';
import { InterviewsPanel } from '../interview/interviews-panel';
import { PreScreeningPanel } from '../pre-screening/pre-screening-panel';
import { ReferralCheckPanel } from '../referral-check/referral-check-panel';
import { SecurityChecksPanel } from '../security-check/security-checks-panel';
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
          {isPermitted('case-processing.pre-screening.read') ? <PreScreeningPanel caseId={caseId} /> : null}
          {isPermitted('case-processing.submission.read') ? (
            <>
              <ReferralCheckPanel caseId={caseId} />
              <SubmissionPanel caseId={caseId} />
            </>
          ) : null}
          {isPermitted('case-processing.best-interest.read') ? (
            <BestInterestsPanel caseId={caseId} members={members} />
          ) : null}
          {isPermitted('case-processing.security-check.read') ? <SecurityChecksPanel caseId={caseId} /> : null}
          {isPermitted('case-processing.fingerprints.read') ? (
            <FingerprintsPanel caseId={caseId} members={members} />
          ) : null}
          <InterviewsPanel caseId={caseId} members={members} />
          {isPermitted('case-processing.information-request.read') ? (
            <InformationRequestsPanel caseId={caseId} members={members} />
          ) : null}
          {isPermitted('case-processing.decision.read') ? <DecisionsPanel caseId={caseId} members={members} /> : null}
        </Stack>
      )}
    </QueryStates>
  );
}
