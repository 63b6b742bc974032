import type { TaskState } from './task';

/** What may become of a task. A finished or cancelled one is opened again first. */
const transitions: Readonly<Record<TaskState, readonly TaskState[]>> = {
  open: ['done', 'cancelled'],
  done: ['open'],
  cancelled: ['open'],
};

/** Whether a task in one state may go to another; staying is always fine. */
export function mayBecome(from: TaskState, to: TaskState): boolean {
  return from === to || transitions[from].includes(to);
}
