import type {
  Programme,
  ProgrammeChange,
  ProgrammeRow,
  ProgrammeVersion,
  ProgrammeVersionInput,
  RulesPreview,
  RulesPreviewInput,
} from '@passage/pipeline/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Every programme with what its rules of today are. */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => http.get<{ items: readonly ProgrammeRow[] }>('/api/programmes', { signal }),
  staleTime: 60_000,
});

/** Every version of a programme's rules, latest first. */
export const programmeVersionsQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programme', programmeId, 'versions'],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly ProgrammeVersion[] }>(`/api/programmes/${programmeId}/versions`, { signal }),
  });

/** Changes the programme itself, not its rules. */
export const changeProgramme = (id: string, change: ProgrammeChange, version: number) =>
  http.patch<Programme>(`/api/programmes/${id}`, change, { version });

/** What rules would do to open cases; nothing is kept. */
export const previewRules = (programmeId: string, input: RulesPreviewInput) =>
  http.post<RulesPreview>(`/api/programmes/${programmeId}/rules-preview`, input);

/** Writes rules for a day to come: a new version, or in the place of one that is not in force yet. */
export const writeRules = (
  programmeId: string,
  input: ProgrammeVersionInput,
  replaced?: { readonly id: string; readonly version: number },
) =>
  replaced
    ? http.put<ProgrammeVersion>(`/api/programme-versions/${replaced.id}`, input, { version: replaced.version })
    : http.post<ProgrammeVersion>(`/api/programmes/${programmeId}/versions`, input);
