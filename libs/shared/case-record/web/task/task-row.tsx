import { ActionIcon, Checkbox } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import type { Task } from '@passage/case-record/domain';
import { AppLink, Instant, Message, useText } from '@passage/platform/web';
import { RelativeDays, StatusBadge, useNotices } from '@passage/ui';
import { IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../dialog/dialog';
import { EditTaskForm } from './task-forms';
import { changeTask, useRefreshTasks } from './task.queries';
import { useTaskTitle } from './task-title';
import classes from './tasks.module.css';

interface TaskRowProps {
  readonly task: Task;
  /** Where tasks of several cases stand together, each names its case. */
  readonly hasCase?: boolean;
}

/** One task: ticked off when done, changed, opened again. */
export function TaskRow({ task, hasCase = false }: TaskRowProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const isPermitted = usePermitted();
  const refresh = useRefreshTasks();
  const title = useTaskTitle()(task);
  const [isEditing, setIsEditing] = useState(false);
  const mayManage = isPermitted('case-record.task.manage');
  const isOpen = task.state === 'open';
  const turning = useMutation({
    mutationFn: () => changeTask(task.id, { state: isOpen ? 'done' : 'open' }, task.version),
    onError: notices.failed,
    onSettled: () => refresh(task.caseId),
  });
  const stop = (): void => setIsEditing(false);
  return (
    <li className={classes.task} data-state={task.state}>
      <Checkbox
        checked={task.state === 'done'}
        disabled={!mayManage || turning.isPending}
        onChange={() => turning.mutate()}
        aria-label={text(isOpen ? 'case-record.task.finish' : 'case-record.task.reopen', { title })}
      />
      <div className={classes.what}>
        <bdi className={classes.title}>{title}</bdi>
        <div className={classes.details}>
          {hasCase ? (
            <AppLink to={`/cases/${task.caseId}?tab=tasks`}>
              {task.caseNumber} · <bdi>{task.principalApplicant}</bdi>
            </AppLink>
          ) : (
            <span>
              <Message id={`ui.stage.${task.stage}`} />
            </span>
          )}
          {task.person ? <bdi>{task.person.name}</bdi> : null}
          {task.assignee ? (
            <bdi>{task.assignee.name}</bdi>
          ) : task.role ? (
            <span>
              <Message id={`access.role.${task.role}`} />
            </span>
          ) : (
            <span>
              <Message id="case-record.task.nobody" />
            </span>
          )}
        </div>
      </div>
      <div className={classes.when}>
        {isOpen ? <RelativeDays value={task.dueOn} attentionDays={3} /> : <TaskEnd task={task} />}
      </div>
      {mayManage && isOpen ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={text('case-record.task.edit', { title })}
          onClick={() => setIsEditing(true)}
        >
          <IconPencil size={15} />
        </ActionIcon>
      ) : null}
      <Dialog titleId="case-record.task.change" isOpen={isEditing} onClose={stop}>
        <EditTaskForm task={task} onDone={stop} />
      </Dialog>
    </li>
  );
}

function TaskEnd({ task }: { readonly task: Task }): ReactNode {
  return task.state === 'cancelled' ? (
    <StatusBadge tone="neutral">
      <Message id="case-record.task.cancelled" />
    </StatusBadge>
  ) : (
    <Instant value={task.finishedAt} />
  );
}
