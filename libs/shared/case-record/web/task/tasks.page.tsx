import { roles } from '@passage/access/domain';
import { stages, taskStates, type Task } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { Code, ListPage, RelativeDays, type ListColumn, type ListDefinition, type ListFilter, None } from '@passage/ui';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { changeTask, tasksQuery } from './task.queries';
import { TaskName } from './task-name';

const columns: readonly ListColumn<Task>[] = [
  { id: 'title', headerId: 'case-record.task.name', cell: (row) => <TaskName task={row} /> },
  {
    id: 'dueOn',
    headerId: 'case-record.task.due-on',
    cell: (row) => <RelativeDays value={row.dueOn} attentionDays={3} />,
  },
  {
    id: 'case',
    headerId: 'case-record.task.case',
    cell: (row) => (
      <>
        <Code value={row.caseNumber} /> <bdi>{row.principalApplicant}</bdi>
      </>
    ),
  },
  {
    id: 'person',
    headerId: 'case-record.about-person',
    cell: (row) => (row.person ? <bdi>{row.person.name}</bdi> : <None />),
  },
  { id: 'stage', headerId: 'case-record.task.stage', cell: (row) => <Message id={`ui.stage.${row.stage}`} /> },
  {
    id: 'assignee',
    headerId: 'case-record.task.assignee',
    cell: (row) =>
      row.assignee ? (
        <bdi>{row.assignee.name}</bdi>
      ) : row.role ? (
        <Message id={`access.role.${row.role}`} />
      ) : (
        <Message id="case-record.task.nobody" />
      ),
  },
];

const filters: readonly ListFilter[] = [
  {
    id: 'assignee',
    kind: 'choice',
    labelId: 'case-record.task.assignee',
    options: [
      { value: 'me', labelId: 'case-record.task.assignee.me' },
      { value: 'mine-or-my-role', labelId: 'case-record.task.assignee.mine-or-my-role' },
      { value: 'nobody', labelId: 'case-record.task.nobody' },
    ],
  },
  {
    id: 'state',
    kind: 'choice',
    labelId: 'case-record.task.state',
    options: taskStates.map((value) => ({ value, labelId: `case-record.task.state.${value}` as const })),
  },
  {
    id: 'stage',
    kind: 'choice',
    labelId: 'case-record.task.stage',
    options: stages.map((value) => ({ value, labelId: `ui.stage.${value}` as const })),
  },
  {
    id: 'role',
    kind: 'choice',
    labelId: 'case-record.task.role',
    options: roles.map((value) => ({ value, labelId: `access.role.${value}` as const })),
  },
  { id: 'dueUntil', kind: 'date', labelId: 'case-record.task.due-until' },
];

const list: ListDefinition<Task> = {
  id: 'tasks',
  columns,
  filters,
  query: tasksQuery,
  rowId: (row) => row.id,
  rowLabel: (row) => row.title,
  rowHref: (row) => `/cases/${row.caseId}?tab=tasks`,
  bulkActions: [
    {
      id: 'finish',
      labelId: 'case-record.task.finish-many',
      icon: IconCheck,
      run: (row) => changeTask(row.id, { state: 'done' }, row.version),
    },
  ],
  empty: { titleId: 'case-record.tasks.none', hintId: 'case-record.tasks.none-hint' },
};

/** Tasks across cases, soonest due first. */
export default function TasksPage(): ReactNode {
  return <ListPage titleId="case-record.tasks.title" list={list} />;
}
