import type { AttendanceMark, Enrolment } from '@passage/orientation/domain';
import { http } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useIsMutating, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { enrolmentsQuery } from '../enrolment/enrolment.queries';

/** A mark to be set for a person and a day; null takes it back. */
export interface Marking {
  readonly enrolmentId: string;
  readonly dayId: string;
  readonly mark: AttendanceMark | null;
}

const markingKey = (sessionId: string) => ['orientation', 'marking', sessionId];

const putMark = ({ id, version }: Enrolment, { dayId, mark }: Marking) =>
  http.put<Enrolment>(`/api/orientation/enrolments/${id}/attendance`, { marks: { [dayId]: mark } }, { version });

/**
 * Marks people of a session. Requests go one after the other, each from the version the one before left, so that quick
 * typing never conflicts with itself; a list asked for in between is older than the answer and is dropped.
 */
export function useMarking(sessionId: string): (marking: Marking) => void {
  const client = useQueryClient();
  const notices = useNotices();
  const { queryKey } = enrolmentsQuery(sessionId);
  const mutationKey = markingKey(sessionId);
  const marking = useMutation({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    mutationFn: async (change: Marking) => {
      await client.cancelQueries({ queryKey });
      const enrolment = client.getQueryData(queryKey)?.items.find(({ id }) => id === change.enrolmentId);
      return enrolment && (await putMark(enrolment, change));
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      await client.cancelQueries({ queryKey });
      client.setQueryData(
        queryKey,
        (list) => list && { items: list.items.map((each) => (each.id === saved.id ? saved : each)) },
      );
    },
    onError: (error) => notices.failed(error),
    onSettled: async () => {
      if (client.isMutating({ mutationKey }) === 1) await client.invalidateQueries({ queryKey });
    },
  });
  return marking.mutate;
}

/** Whether marks are still on their way to the server. */
export function useIsMarking(sessionId: string): boolean {
  return useIsMutating({ mutationKey: markingKey(sessionId) }) > 0;
}

/** The people of a session with the marks that are still on their way to the server, so that a mark shows at once. */
export function useWithPendingMarks(sessionId: string, enrolments: readonly Enrolment[]): readonly Enrolment[] {
  const pending = useMutationState({
    filters: { mutationKey: markingKey(sessionId), status: 'pending' },
    select: ({ state }) => state.variables as Marking,
  });
  return enrolments.map((enrolment) =>
    pending.filter(({ enrolmentId }) => enrolmentId === enrolment.id).reduce(withMark, enrolment),
  );
}

function withMark(enrolment: Enrolment, { dayId, mark }: Marking): Enrolment {
  const others = Object.entries(enrolment.marks).filter(([day]) => day !== dayId);
  return { ...enrolment, marks: Object.fromEntries(mark ? [...others, [dayId, mark]] : others) };
}
