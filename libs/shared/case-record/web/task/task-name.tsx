import type { Task } from '@passage/case-record/domain';
import type { ReactNode } from 'react';
import { useTaskTitle } from './task-title';

/** What a task is called, in the reader's language where the product opened it. */
export function TaskName({ task }: { readonly task: Pick<Task, 'code' | 'title'> }): ReactNode {
  return <bdi>{useTaskTitle()(task)}</bdi>;
}
