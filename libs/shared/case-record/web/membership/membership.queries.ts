import type {
  CaseDetail,
  JoiningInput,
  LeavingInput,
  MemberChange,
  Membership,
  PrincipalApplicantChange,
} from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Changes whether a member travels, or how they stand to the principal applicant. */
export const changeMember = (id: string, change: MemberChange, version: number | undefined) =>
  http.patch<Membership>(`/api/members/${id}`, change, versioned(version));

/** Ends a membership with its reason. */
export const leaveCase = (id: string, input: LeavingInput, version: number | undefined) =>
  http.post<Membership>(`/api/members/${id}/leaving`, input, versioned(version));

/** Makes a person on record a member. */
export const joinCase = (caseId: string, input: JoiningInput) =>
  http.post<Membership>(`/api/cases/${caseId}/members`, input);

/** Makes another member the principal applicant. */
export const changePrincipalApplicant = (
  caseId: string,
  input: PrincipalApplicantChange,
  version: number | undefined,
) => http.put<CaseDetail>(`/api/cases/${caseId}/principal-applicant`, input, versioned(version));
