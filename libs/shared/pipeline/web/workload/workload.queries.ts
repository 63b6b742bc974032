import type { Absence, AbsenceInput, Capacity, CapacityInput } from '@passage/access/domain';
import type {
  ReassignmentInput,
  ReassignmentResult,
  SpreadInput,
  SpreadPlan,
  Workload,
  WorkloadWeight,
  WorkloadWeightInput,
} from '@passage/pipeline/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

const versioned = (version: number | undefined) => (version === undefined ? {} : { version });

/** Each caseworker’s open cases against their capacity. */
export const workloadQuery = (officeId?: string) =>
  queryOptions({
    queryKey: ['workload', officeId ?? null],
    queryFn: ({ signal }) => http.get<Workload>('/api/workload', { ...(officeId && { query: { officeId } }), signal }),
  });

/** Who would get which case if they were spread evenly. */
export const planSpread = (input: SpreadInput) => http.post<SpreadPlan>('/api/workload/spread-plans', input);

/** Gives cases out, each only while it still is whose it was. */
export const reassign = (input: ReassignmentInput) =>
  http.post<ReassignmentResult>('/api/workload/reassignments', input);

/** States how much a colleague can carry; version 0 for the first time. */
export const stateCapacity = (staffId: string, input: CapacityInput, version: number | undefined) =>
  http.put<Capacity>(`/api/staff/${staffId}/capacity`, input, versioned(version));

/** Writes down that a colleague will be away, or changes it. */
export const saveAbsence = (
  staffId: string,
  id: string | undefined,
  input: AbsenceInput,
  version: number | undefined,
): Promise<Absence> =>
  id === undefined
    ? http.post<Absence>(`/api/staff/${staffId}/absences`, input)
    : http.put<Absence>(`/api/absences/${id}`, input, versioned(version));

/** Takes a time away back. */
export const removeAbsence = (id: string, version: number) => http.delete(`/api/absences/${id}`, { version });

/** Says what a case weighs by its priority, or by its stage. */
export const weigh = (id: string, input: WorkloadWeightInput, version: number | undefined) =>
  http.put<WorkloadWeight>(`/api/workload/weights/${id}`, input, versioned(version));

/** The function that fetches anew whatever shows who carries what. */
export function useRefreshWorkload(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['workload'], ['cases'], ['case']]) void client.invalidateQueries({ queryKey });
  };
}
