import type { Agency, AgencyInput, Office, OfficeInput, Staff, StaffInput } from '@passage/access/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

interface List<T> {
  readonly items: readonly T[];
}

type Collection = '/api/staff' | '/api/offices' | '/api/agencies';

const listOf = <T>(topic: string, path: Collection) =>
  queryOptions({ queryKey: [topic], queryFn: ({ signal }) => http.get<List<T>>(path, { signal }) });

/** Every account. */
export const staffQuery = listOf<Staff>('staff', '/api/staff');
/** Every office. */
export const officesQuery = listOf<Office>('offices', '/api/offices');
/** Every receiving agency. */
export const agenciesQuery = listOf<Agency>('agencies', '/api/agencies');

/** Creates a record, or changes the one with an identifier. */
async function save<T>(
  path: Collection,
  id: string | undefined,
  input: object,
  version: number | undefined,
): Promise<T> {
  if (id === undefined) return await http.post<T>(path, input);
  return await http.put<T>(`${path}/${id}`, input, version === undefined ? {} : { version });
}

export const saveStaff = (id: string | undefined, input: StaffInput, version: number | undefined) =>
  save<Staff>('/api/staff', id, input, version);
export const saveOffice = (id: string | undefined, input: OfficeInput, version: number | undefined) =>
  save<Office>('/api/offices', id, input, version);
export const saveAgency = (id: string | undefined, input: AgencyInput, version: number | undefined) =>
  save<Agency>('/api/agencies', id, input, version);

/** Fetches the lists of administration and the names in pickers again. */
export function useRefreshAdministration(): () => void {
  const client = useQueryClient();
  return () => {
    for (const topic of ['staff', 'offices', 'agencies', 'directory'])
      void client.invalidateQueries({ queryKey: [topic] });
  };
}
