import type { HandoverQuery } from '@passage/case-record/domain';
import type { NamedQuery } from '@passage/platform/api';

/** What the reader may do follows from their offices (`$1`; null: all). */
const worksFor = (column: string) => `($1::uuid[] is null or ${column} = any ($1))`;
const handoverJson = `json_build_object('id', h.id, 'caseId', h.case_id, 'caseNumber', h.case_number,
  'from', json_build_object('id', f.id, 'name', f.name), 'to', json_build_object('id', t.id, 'name', t.name),
  'reason', h.reason, 'done', h.done, 'summary', h.summary, 'state', h.state,
  'proposedBy', json_build_object('id', p.id, 'name', p.name), 'proposedAt', h.proposed_at,
  'answeredBy', case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end, 'answeredAt', h.answered_at,
  'answer', h.answer, 'mayAnswer', h.state = 'proposed' and ${worksFor('h.to_office_id')},
  'mayWithdraw', h.state = 'proposed' and ${worksFor('h.from_office_id')},
  'maySeeCase', exists (select from case_record.cases c where c.id = h.case_id), 'version', h.version)`;
const handoverFrom = `from case_record.handovers h join access.offices f on f.id = h.from_office_id join access.offices t on t.id = h.to_office_id
  join access.staff p on p.id = h.proposed_by left join access.staff a on a.id = h.answered_by`;

/** One handover (`$2`). */
export const handoverByIdQuery: NamedQuery = {
  name: 'case-record-handover',
  text: `select ${handoverJson} as body ${handoverFrom} where h.id = $2`,
};

/** Handovers of a case (`$2`), latest first; no row when the case is out of scope. */
export const handoversOfCaseQuery: NamedQuery = {
  name: 'case-record-handovers-of-case',
  text: `select (select coalesce(json_agg(body), '[]') from (select ${handoverJson} as body ${handoverFrom}
      where h.case_id = c.id order by h.proposed_at desc, h.id desc) listed) as items
    from case_record.cases c where c.id = $2`,
};

/** What the receiving office may know of a case (`$1`) before it accepts, on a day (`$2`); nobody's name. */
export const handoverSummaryQuery = `select json_build_object(
    'programme', (select name from pipeline.programmes where id = c.programme_id), 'priority', c.priority,
    'stage', coalesce((select stage from pipeline.case_windows where case_id = c.id), 'case-processing'),
    'countryOfAsylum', c.country_of_asylum, 'people', count(p.id),
    'children', count(p.id) filter (where p.birth_date + interval '18 years' > $2::date),
    'languages', coalesce(json_agg(distinct p.language) filter (where p.language is not null), '[]'),
    'openTasks', (select coalesce(json_agg(json_build_object('stage', t.stage, 'code', t.code, 'dueOn', t.due_on) order by t.due_on, t.id), '[]')
      from case_record.tasks t where t.case_id = c.id and t.state = 'open')) as summary
  from case_record.cases c left join case_record.case_members m on m.case_id = c.id and m.left_on is null
    left join case_record.people p on p.id = m.person_id
  where c.id = $1 group by c.id`;

/** A page of handovers, latest first. Each set of filters is a prepared statement of its own. */
export function handoversQuery(
  { direction, state, limit }: HandoverQuery,
  ownOffices: readonly string[] | null,
  after: { proposedAt: string; id: string } | undefined,
): { query: NamedQuery; values: unknown[] } {
  const values: unknown[] = [ownOffices, limit + 1];
  const put = (value: unknown) => `$${values.push(value)}`;
  const parts: [name: string, condition: string][] = [['all', 'true']];
  if (direction) parts.push([direction, worksFor(direction === 'in' ? 'h.to_office_id' : 'h.from_office_id')]);
  if (state) parts.push(['state', `h.state = ${put(state)}`]);
  if (after) {
    parts.push(['after', `(h.proposed_at, h.id) < (${put(after.proposedAt)}::timestamptz, ${put(after.id)}::uuid)`]);
  }
  return {
    query: {
      name: ['case-record-handovers', ...parts.map(([name]) => name)].join('-'),
      text: `select ${handoverJson} as body, h.proposed_at::text as "proposedAt" ${handoverFrom}
        where ${parts.map(([, condition]) => condition).join(' and ')} order by h.proposed_at desc, h.id desc limit $2`,
    },
    values,
  };
}
