import type { NamedQuery } from '@passage/platform/api';

const staff = (id: string) =>
  `(select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = ${id})`;
/** What was recorded about the cases of an event after it, by the clock of the database. */
const milestonesSince = (...codes: string[]) => `(select count(*)::int from pipeline.milestones m
    where m.case_id in (e.case_id, e.other_case_id) and m.code in (${codes.map((code) => `'${code}'`).join(', ')})
      and m.withdrawn_at is null and m.recorded_at > e.recorded_at)`;

/** Why a member left by the event: kept with the rows it changed. */
const leaveReasonOf = `case e.kind when 'leaving' then (select change -> 'after' ->> 'leaveReason' from jsonb_array_elements(e.changes) change
          where change ->> 'table' = 'members' and change -> 'after' ? 'leaveReason' limit 1) end`;

/** Parameter: the case. Its events, those of other cases that concern it too, and what was recorded since each. */
export const familyEventsOfCase: NamedQuery = {
  name: 'family-events-of-case',
  text: /* sql */ `
    select array_remove(array[e.case_id, e.other_case_id], null) as "caseIds", e.changes, json_build_object('laterEvents', (select count(*)::int from case_processing.family_events l
          where l.undone_at is null and l.recorded_at > e.recorded_at
            and (l.case_id in (e.case_id, e.other_case_id) or l.other_case_id in (e.case_id, e.other_case_id))),
        'clearances', (select count(*)::int from pipeline.clearances l
          where l.person_id = any (e.concerned_ids) and l.recorded_at > e.recorded_at and l.superseded_at is null),
        'decisions', (select count(*)::int from case_processing.decision_members m join case_processing.decisions d on d.id = m.decision_id
          where m.person_id = any (e.concerned_ids) and d.recorded_at > e.recorded_at and d.withdrawn_at is null),
        'submissions', ${milestonesSince('submitted')}, 'bookings', ${milestonesSince('booked')},
        'departures', ${milestonesSince('departed', 'arrived')}) as since,
      json_build_object('id', e.id, 'caseId', e.case_id, 'caseNumber', coalesce(c.number, ''), 'kind', e.kind, 'happenedOn', e.happened_on,
        'reason', e.reason, 'people', (select coalesce(json_agg(json_build_object('personId', p.id,
            'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local) order by array_position(e.person_ids, p.id)), '[]')
          from case_record.people p where p.id = any (e.person_ids)),
        'otherCase', (select json_build_object('id', o.id, 'number', o.number) from case_record.cases o where o.id = e.other_case_id),
        'leaveReason', ${leaveReasonOf}, 'together', e.together, 'confirmedWarnings', e.confirmed_warnings, 'recordedBy', ${staff('e.recorded_by')},
        'recordedAt', e.recorded_at, 'undoneAt', e.undone_at, 'undoneBy', ${staff('e.undone_by')}, 'undoReason', e.undo_reason,
        'version', e.version) as json
    from case_processing.family_events e left join case_record.cases c on c.id = e.case_id
    where e.case_id = $1 or e.other_case_id = $1
    order by e.happened_on desc, e.id desc`,
};

/** Parameter: a number. The case that carries it, within the reader's scope. */
export const caseIdByNumber = `select id from case_record.cases where number = upper($1)`;

/** Parameters: the two cases. Whether a cross-reference of theirs stands. */
export const crossReferenced = `select exists (select from case_processing.family_events e where e.kind = 'cross-reference'
  and e.undone_at is null and (e.case_id, e.other_case_id) in (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))) as known`;
