import { AdministrationTable } from '@passage/access/web';
import type { StepTask } from '@passage/case-processing/domain';
import { useTaskTitle } from '@passage/case-record/web';
import { Message, PlainDate } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RuleState } from './rule-state';
import { StepTaskForm } from './step-task-form';
import { stepTasksQuery } from './step-task.queries';

type Row = StepTask & { name: string };

/** Which tasks follow from which steps, as dated rules. */
export default function StepTasksPage(): ReactNode {
  const titleOf = useTaskTitle();
  const rules = useQuery({
    ...stepTasksQuery,
    select: ({ items }) => ({
      items: items.map((rule): Row => ({ ...rule, name: titleOf({ code: rule.taskCode, title: rule.title }) })),
    }),
  });
  return (
    <AdministrationTable<Row>
      titleId="case-processing.step-tasks"
      addId="case-processing.step-task.add"
      emptyId="case-processing.step-tasks.none"
      rows={rules}
      columns={[
        {
          headerId: 'case-processing.step-task.step',
          cell: ({ step }) => <Message id={`case-processing.step.${step}`} />,
        },
        {
          headerId: 'case-processing.programme',
          cell: ({ programmeCode }) =>
            programmeCode ? <bdi>{programmeCode}</bdi> : <Message id="case-processing.rule.every-programme" />,
        },
        {
          headerId: 'case-processing.step-task.due',
          cell: ({ dueFrom, dueDays }) => (
            <Message id={`case-processing.step-task.due.${dueFrom}`} values={{ count: dueDays }} />
          ),
        },
        { headerId: 'case-processing.step-task.role', cell: ({ role }) => <Message id={`access.role.${role}`} /> },
        {
          headerId: 'case-processing.rule.effective-from',
          cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} />,
        },
        { headerId: 'case-processing.rule.state', cell: (row) => <RuleState rule={row} /> },
      ]}
      form={(row, close) => <StepTaskForm rule={row} onDone={close} />}
    />
  );
}
