import { role } from '@passage/access/domain';
import { pageOf, pageQuery, plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { stage } from '../stage/stage';

export const taskStates = ['open', 'done', 'cancelled'] as const;
export const taskState = z.enum(taskStates).meta({ id: 'TaskState', description: 'Whether the task still waits' });
export type TaskState = z.infer<typeof taskState>;

/** A task as entered. */
export const taskInput = z
  .object({
    title: text(300, 1),
    stage,
    dueOn: plainDate.nullable().default(null),
    assigneeId: recordId.nullable().default(null).meta({ description: 'Colleague who is to do it; null for anybody' }),
    role: role.nullable().default(null).meta({ description: 'Role any of whose holders may do it' }),
    personId: recordId.nullable().default(null).meta({ description: 'Person the task is about, if one' }),
  })
  .meta({ id: 'TaskInput', description: 'Something to be done for a case' });
export type TaskInput = z.infer<typeof taskInput>;

/** Changes to a task; what is left out stays. */
export const taskChange = z
  .object({
    title: text(300, 1),
    dueOn: plainDate.nullable(),
    assigneeId: recordId.nullable(),
    role: role.nullable(),
    state: taskState,
  })
  .partial()
  .meta({ id: 'TaskChange', description: 'Changes to a task; what is left out stays as it is' });
export type TaskChange = z.infer<typeof taskChange>;

/** A task as the API shows it, with as much of its case as a list needs. */
export const task = z
  .object({
    id: recordId,
    caseId: recordId,
    caseNumber: z.string(),
    person: z
      .object({ id: recordId, name: z.string(), nameLocal: z.string() })
      .nullable()
      .meta({ description: 'Person the task is about' }),
    principalApplicant: z.string().meta({ description: 'Name of the case’s principal applicant' }),
    stage,
    code: z.string().nullable().meta({ description: 'Kind of a task the product opened itself; null when entered' }),
    title: z.string(),
    dueOn: plainDate.nullable(),
    assignee: z.object({ id: recordId, name: z.string() }).nullable(),
    role: role.nullable(),
    state: taskState,
    finishedAt: z.string().nullable(),
    version: recordVersion,
  })
  .meta({ id: 'Task', description: 'Something to be done for a case' });
export type Task = z.infer<typeof task>;

/** Filters of the task list across cases. */
export const taskQuery = pageQuery.extend({
  assignee: z
    .union([z.enum(['me', 'nobody', 'mine-or-my-role']), z.uuid()])
    .optional()
    .meta({ description: 'me, nobody, mine-or-my-role (mine, or nobody’s of a role of mine), or a colleague' }),
  role: role.optional(),
  state: taskState.default('open'),
  stage: stage.optional(),
  dueUntil: plainDate.optional().meta({ description: 'Due on this day or before' }),
});
export type TaskQuery = z.infer<typeof taskQuery>;
export const taskPage = pageOf('TaskPage', task);
export const taskList = z.object({ items: z.array(task) }).meta({ id: 'TaskList', description: 'Tasks of a case' });
