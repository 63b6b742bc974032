import { IfPermitted } from '@passage/access/web';
import { Message } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseQuery } from '../case/case.queries';
import { DialogButton } from '../dialog/dialog-button';
import { AddTaskForm } from './task-forms';
import { TaskRow } from './task-row';
import { tasksOfCaseQuery } from './task.queries';
import classes from './tasks.module.css';

/** What is to be done for a case, and what was done. */
export default function TasksSection({ caseId }: { readonly caseId: string }): ReactNode {
  const ofCase = useQuery(caseQuery(caseId));
  const tasks = useQuery(tasksOfCaseQuery(caseId));
  return (
    <QueryStates query={ofCase}>
      {(detail) => (
        <Section
          title={<Message id="case-record.tasks.title" />}
          padding="flush"
          actions={
            detail.closedOn === null ? (
              <IfPermitted permission="case-record.task.manage">
                <DialogButton labelId="case-record.task.add" icon={IconPlus} variant="filled">
                  {(close) => <AddTaskForm detail={detail} onDone={close} />}
                </DialogButton>
              </IfPermitted>
            ) : null
          }
        >
          <QueryStates query={tasks}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState
                  icon={IconChecklist}
                  title={<Message id="case-record.tasks.none" />}
                  hint={<Message id="case-record.tasks.none-hint" />}
                />
              ) : (
                <ul className={classes.tasks}>
                  {items.map((task) => (
                    <TaskRow key={task.id} task={task} />
                  ))}
                </ul>
              )
            }
          </QueryStates>
        </Section>
      )}
    </QueryStates>
  );
}
