import { IfPermitted } from '@passage/access/web';
import type { ReactNode } from 'react';
import { ApprovalsBanner } from '../approval/approvals-banner';
import { HandoverBanner } from '../handover/handover-banner';

/** Above the tabs of a case: what about it waits for somebody else. */
export default function WaitingBanner({ caseId }: { readonly caseId: string }): ReactNode {
  return (
    <>
      <IfPermitted permission="case-record.approval.read">
        <ApprovalsBanner caseId={caseId} />
      </IfPermitted>
      <IfPermitted permission="case-record.handover.read">
        <HandoverBanner caseId={caseId} />
      </IfPermitted>
    </>
  );
}
