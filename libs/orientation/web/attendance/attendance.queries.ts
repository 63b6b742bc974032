import type { AttendanceMark, Enrolment } from '@passage/orientation/domain';
import { http } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { enrolmentsQuery } from '../enrolment/enrolment.queries';

const putMark = ({ id, version }: Enrolment, dayId: string, mark: AttendanceMark | null) =>
  http.put<Enrolment>(`/api/orientation/enrolments/${id}/attendance`, { marks: { [dayId]: mark } }, { version });

/**
 * Marks somebody for a day. The mark shows at once; requests go one after the other, each from the version the one
 * before left, so that quick typing never conflicts with itself. When one fails the list is fetched again.
 */
export function useMarking(
  sessionId: string,
): (enrolmentId: string, dayId: string, mark: AttendanceMark | null) => void {
  const client = useQueryClient();
  const notices = useNotices();
  const queue = useRef<Promise<void>>(Promise.resolve());
  return useCallback(
    (enrolmentId, dayId, mark) => {
      const { queryKey } = enrolmentsQuery(sessionId);
      const change = (update: (each: Enrolment) => Enrolment): void => {
        client.setQueryData(
          queryKey,
          (list) => list && { items: list.items.map((each) => (each.id === enrolmentId ? update(each) : each)) },
        );
      };
      change((each) => ({ ...each, marks: withMark(each.marks, dayId, mark) }));
      queue.current = queue.current.then(async () => {
        const current = client.getQueryData(queryKey)?.items.find(({ id }) => id === enrolmentId);
        if (!current) return;
        try {
          const saved = await putMark(current, dayId, mark);
          change((each) => ({ ...each, version: saved.version, wouldComplete: saved.wouldComplete }));
        } catch (error) {
          notices.failed(error);
          await client.invalidateQueries({ queryKey });
        }
      });
    },
    [client, notices, sessionId],
  );
}

function withMark(marks: Enrolment['marks'], dayId: string, mark: AttendanceMark | null): Enrolment['marks'] {
  const others = Object.entries(marks).filter(([day]) => day !== dayId);
  return Object.fromEntries(mark ? [...others, [dayId, mark]] : others);
}
