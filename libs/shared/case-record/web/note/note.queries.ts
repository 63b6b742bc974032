import type { Note, NoteChange, NoteInput, ProtectionNoteInput, RecordCompartment } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

interface NotePage {
  readonly items: readonly Note[];
  readonly next: string | null;
}

/** Notes of a case that the reader may see, newest first, page by page; only those with certain words where asked. */
export const notesQuery = (caseId: string, q = '') =>
  infiniteQueryOptions({
    queryKey: ['case', caseId, 'notes', q],
    queryFn: ({ pageParam, signal }) =>
      http.get<NotePage>(`/api/cases/${caseId}/notes`, {
        query: { after: pageParam, ...(q && { q }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** Writes a note; a protection note has an address of its own. */
export function writeNote(
  caseId: string,
  { compartment, ...note }: Omit<NoteInput, 'compartment'> & { compartment: RecordCompartment },
): Promise<Note> {
  return compartment === 'protection'
    ? http.post<Note>(`/api/cases/${caseId}/protection-notes`, note satisfies ProtectionNoteInput)
    : http.post<Note>(`/api/cases/${caseId}/notes`, { ...note, compartment } satisfies NoteInput);
}

/** What makes every list of the notes of a case old. */
export const notesKey = (caseId: string) => ['case', caseId, 'notes'];

/** Corrects one's own note. */
export function correctNote(note: Note, change: NoteChange, version: number | undefined): Promise<Note> {
  const path = note.compartment === 'protection' ? 'protection-notes' : 'notes';
  return http.patch<Note>(`/api/${path}/${note.id}`, change, versioned(version));
}
