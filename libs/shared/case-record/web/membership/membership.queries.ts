import type { MemberChange, Membership } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Changes whether a member travels, or how they stand to the principal applicant. */
export const changeMember = (id: string, change: MemberChange, version: number | undefined) =>
  http.patch<Membership>(`/api/members/${id}`, change, versioned(version));
