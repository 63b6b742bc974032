import type { ReassignmentInput, ReassignmentResult } from './workload';

type Failure = ReassignmentResult['items'][number]['failure'];

interface OwnedCase {
  ownerId: string | null;
  officeId: string;
  closedOn: string | null;
}

interface Colleague {
  officeIds: readonly string[];
  seesAllOffices: boolean;
}

/**
 * Why a case cannot be given; null when it can. A case is given only while it still is whose it was when this was
 * decided, so that the slower of two people does not undo what the quicker one did.
 */
export function reassignmentFailure(
  { fromId, toId }: ReassignmentInput['items'][number],
  found: OwnedCase | undefined,
  to: Colleague | undefined,
): Failure {
  if (!found) return 'not-found';
  if (found.closedOn !== null) return 'closed';
  if (found.ownerId !== fromId) return 'changed';
  if (toId === null) return null;
  if (!to) return 'no-account';
  return to.seesAllOffices || to.officeIds.includes(found.officeId) ? null : 'other-office';
}
