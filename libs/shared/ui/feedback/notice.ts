import { notifications } from '@mantine/notifications';
import { asProblem, useProblemText } from '@passage/platform/web';
import { useMemo } from 'react';

/** Short messages at the edge of the screen. */
export interface Notices {
  /** Confirms what has been done. */
  readonly done: (message: string) => void;
  /** Says what failed and what to do. */
  readonly failed: (error: unknown) => void;
}

/** How a page tells in passing what has happened. Failures of forms belong into the form instead. */
export function useNotices(): Notices {
  const words = useProblemText();
  return useMemo(
    () => ({
      done: (message) => void notifications.show({ message, color: 'teal', autoClose: 5_000 }),
      failed: (error) => {
        const { title, remedy } = words(asProblem(error));
        notifications.show({ title, message: remedy, color: 'red', autoClose: false });
      },
    }),
    [words],
  );
}
