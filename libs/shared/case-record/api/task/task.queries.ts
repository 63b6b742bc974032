import type { TaskQuery } from '@passage/case-record/domain';
import type { NamedQuery } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';
import { listOfCase } from '../case/of-case.query';
import { personNameJson } from '../person/person-json';

const taskJson = `json_build_object('id', t.id, 'caseId', t.case_id, 'caseNumber', k.number, 'person', ${personNameJson('p')},
  'principalApplicant', coalesce(btrim(a.given_names || ' ' || a.family_name), ''), 'stage', t.stage, 'code', t.code, 'title', t.title,
  'dueOn', t.due_on, 'assignee', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end,
  'role', t.role, 'state', t.state, 'finishedAt', t.finished_at, 'version', t.version)`;
const taskFrom = `from case_record.tasks t join case_record.cases k on k.id = t.case_id
  left join case_record.people p on p.id = t.person_id left join case_record.people a on a.id = k.principal_applicant_id
  left join access.staff s on s.id = t.assignee_id`;

/** Tasks without a due date come last. */
const dueOrLast = `coalesce(t.due_on, 'infinity'::date)`;

/** Every task of a case, open ones first. */
export const tasksOfCaseQuery = listOfCase(
  'case-record-tasks-of-case',
  `select ${taskJson} ${taskFrom} where t.case_id = c.id order by t.state <> 'open', ${dueOrLast}, t.id`,
);

/** One task. */
export const taskQueryById = `select ${taskJson} as body ${taskFrom} where t.id = $1`;

/** A page of tasks across cases. Each set of filters is a prepared statement of its own, so that indexes fit it. */
export function tasksQuery(
  filters: TaskQuery,
  actor: { staffId: string; roles: readonly string[] },
  after: { dueOn: PlainDate | null; id: string } | undefined,
): { query: NamedQuery; values: unknown[] } {
  const { assignee, role, state, stage, dueUntil, limit } = filters;
  const values: unknown[] = [state, limit + 1];
  const put = (value: unknown) => `$${values.push(value)}`;
  const parts: [name: string, condition: string][] = [];
  if (assignee === 'nobody') parts.push(['nobody', 't.assignee_id is null']);
  else if (assignee === 'mine-or-my-role') {
    const mine = `t.assignee_id = ${put(actor.staffId)}::uuid`;
    parts.push(['my-role', `(${mine} or (t.assignee_id is null and t.role = any (${put([...actor.roles])}::text[])))`]);
  } else if (assignee) {
    parts.push(['assignee', `t.assignee_id = ${put(assignee === 'me' ? actor.staffId : assignee)}::uuid`]);
  }
  if (role) parts.push(['role', `t.role = ${put(role)}`]);
  if (stage) parts.push(['stage', `t.stage = ${put(stage)}`]);
  if (dueUntil) parts.push(['due', `t.due_on <= ${put(dueUntil)}::date`]);
  if (after) {
    parts.push([
      'after',
      `(${dueOrLast}, t.id) > (coalesce(${put(after.dueOn)}::date, 'infinity'), ${put(after.id)}::uuid)`,
    ]);
  }
  const conditions = ['t.state = $1', ...parts.map(([, condition]) => condition)].join(' and ');
  return {
    query: {
      name: ['case-record-tasks', ...parts.map(([name]) => name)].join('-'),
      text: `select ${taskJson} as body ${taskFrom} where ${conditions} order by ${dueOrLast}, t.id limit $2`,
    },
    values,
  };
}
