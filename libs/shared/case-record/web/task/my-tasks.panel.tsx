import { Message, AppLink } from '@passage/platform/web';
import { EmptyState, QueryStates, Section } from '@passage/ui';
import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TaskRow } from './task-row';
import { tasksQuery } from './task.queries';
import classes from './tasks.module.css';

const firstOnes = { assignee: 'mine-or-my-role', limit: '8' };

/** On the home page: what is mine to do, or anybody's of my role, soonest due first. */
export default function MyTasksPanel(): ReactNode {
  const tasks = useQuery(tasksQuery(firstOnes));
  return (
    <Section
      title={<Message id="case-record.my-tasks" />}
      padding="flush"
      actions={
        <AppLink to="/tasks?assignee=mine-or-my-role">
          <Message id="case-record.my-tasks.all" />
        </AppLink>
      }
    >
      <QueryStates query={tasks}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconChecklist} title={<Message id="case-record.my-tasks.none" />} />
          ) : (
            <ul className={classes.tasks}>
              {items.map((task) => (
                <TaskRow key={task.id} task={task} hasCase />
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}
