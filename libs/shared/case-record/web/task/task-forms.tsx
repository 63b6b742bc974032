import { roles } from '@passage/access/domain';
import { fullName, taskChange, taskInput, type CaseDetail, type Task } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useNamedValue } from '../choices/named-value';
import { useChoices, useColleagueOptions } from '../choices/options';
import { peopleOf } from '../relationship/people-of';
import { changeTask, createTask, useRefreshTasks } from './task.queries';

const Fields = recordFields<z.input<typeof taskInput>>();

interface AddTaskFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Adds a task to a case. */
export function AddTaskForm({ detail, onDone }: AddTaskFormProps): ReactNode {
  const { stages } = useChoices();
  const colleagues = useColleagueOptions(detail.office.id);
  const roleOptions = useRoleOptions();
  const refresh = useRefreshTasks();
  const initialValues: z.input<typeof taskInput> = {
    title: '',
    stage: 'case-processing',
    dueOn: null,
    assigneeId: null,
    role: null,
    personId: null,
  };
  return (
    <RecordForm
      id={`case-record.task.new.${detail.id}`}
      schema={taskInput}
      initialValues={initialValues}
      save={(input) => createTask(detail.id, input)}
      onSaved={() => {
        refresh(detail.id);
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.task.add" />}
    >
      <Fields.Text name="title" labelId="case-record.task.name" hintId="case-record.task.name-hint" isFirst />
      <FormGrid>
        <Fields.Date name="dueOn" labelId="case-record.task.due-on" />
        <Fields.Choice name="stage" labelId="case-record.task.stage" options={stages} />
        <Fields.Choice name="assigneeId" labelId="case-record.task.assignee" options={colleagues} />
        <Fields.Choice
          name="role"
          labelId="case-record.task.role"
          hintId="case-record.task.role-hint"
          options={roleOptions}
        />
        <Fields.Choice
          name="personId"
          labelId="case-record.about-person"
          options={peopleOf(detail).map((person) => ({ value: person.id, label: fullName(person) }))}
        />
      </FormGrid>
    </RecordForm>
  );
}

interface EditTaskFormProps {
  readonly task: Task;
  readonly onDone: () => void;
}

/** Changes a task, or gives it to a colleague. */
export function EditTaskForm({ task, onDone }: EditTaskFormProps): ReactNode {
  const colleagues = useColleagueOptions();
  const roleOptions = useRoleOptions();
  const refresh = useRefreshTasks();
  const named = useNamedValue({ assigneeId: colleagues, role: roleOptions });
  return (
    <RecordForm
      id={`case-record.task.${task.id}`}
      schema={taskChange}
      initialValues={{
        title: task.title,
        dueOn: task.dueOn,
        assigneeId: task.assignee?.id ?? null,
        role: task.role,
      }}
      version={task.version}
      save={(change, version) => changeTask(task.id, change, version)}
      onSaved={() => {
        refresh(task.caseId);
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <Fields.Text name="title" labelId="case-record.task.name" hintId="case-record.task.name-hint" isFirst />
      <FormGrid>
        <Fields.Date name="dueOn" labelId="case-record.task.due-on" />
        <Fields.Choice name="assigneeId" labelId="case-record.task.assignee" options={colleagues} />
        <Fields.Choice
          name="role"
          labelId="case-record.task.role"
          hintId="case-record.task.role-hint"
          options={roleOptions}
        />
      </FormGrid>
    </RecordForm>
  );
}

function useRoleOptions() {
  const text = useText();
  return roles.map((role) => ({ value: role, label: text(`access.role.${role}`) }));
}
