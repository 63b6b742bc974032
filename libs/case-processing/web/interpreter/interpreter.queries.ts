import type { Interpreter, InterpreterInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Interpreters of one's offices, former ones included. */
export const interpretersQuery = queryOptions({
  queryKey: ['interpreter'],
  queryFn: ({ signal }) => http.get<{ items: Interpreter[] }>('/api/interpreters', { signal }),
});

/** Adds an interpreter, or changes the one with an identifier. */
export async function saveInterpreter(
  id: string | undefined,
  input: InterpreterInput,
  version: number | undefined,
): Promise<Interpreter> {
  if (id === undefined) return await http.post<Interpreter>('/api/interpreters', input);
  return await http.put<Interpreter>(`/api/interpreters/${id}`, input, version === undefined ? {} : { version });
}
