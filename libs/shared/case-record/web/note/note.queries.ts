import type { Note, NoteChange, NoteInput, ProtectionNoteInput, RecordCompartment } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** Notes of a case that the reader may see, newest first. */
export const notesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'notes'],
    queryFn: ({ signal }) => http.get<{ items: readonly Note[] }>(`/api/cases/${caseId}/notes`, { signal }),
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

/** Corrects one's own note. */
export function correctNote(note: Note, change: NoteChange, version: number | undefined): Promise<Note> {
  const path = note.compartment === 'protection' ? 'protection-notes' : 'notes';
  return http.patch<Note>(`/api/${path}/${note.id}`, change, versioned(version));
}
