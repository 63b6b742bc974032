import type { CaseDetail } from '@passage/case-record/domain';
import { fullName } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import type { FamilyMember } from './family-member';

/** The current members of a case, the principal applicant leading. */
export const familyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => http.get<CaseDetail>(`/api/cases/${caseId}`, { signal }),
    select: ({ members }): FamilyMember[] =>
      members
        .filter(({ leftOn }) => leftOn === null)
        .map(({ person }) => ({
          personId: person.id,
          name: fullName(person),
          nameLocal: person.nameLocal,
          birthDate: person.birthDate,
        })),
  });
