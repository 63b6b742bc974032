import { directoryQuery } from '@passage/access/web';
import { useQuery } from '@tanstack/react-query';

/** Colleagues to choose from; none until their names have arrived. */
export function useColleagues(): { value: string; label: string }[] {
  const { data } = useQuery(directoryQuery);
  return data?.staff.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}
