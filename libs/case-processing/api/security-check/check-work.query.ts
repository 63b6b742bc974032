import type { CheckState } from '@passage/case-processing/domain';
import type { NamedQuery } from '@passage/platform/api';

/** Days before the lead time on which a check that ends is shown as lapsing; as in the rules. */
const warningDays = 30;

const row = (state: CheckState) => /* sql */ `json_build_object('key', p.id || ' ' || t.code, 'personId', p.id,
  'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local, 'caseId', c.id, 'caseNumber', c.number,
  'ownerName', (select o.name from access.staff o where o.id = c.owner_id), 'typeCode', t.code, 'title', t.title, 'askedOf', t.asked_of,
  'checkId', s.id, 'version', s.version, 'state', '${state}', 'askedOn', s.asked_on, 'reference', coalesce(s.reference, ''),
  'answeredOn', s.answered_on, 'validUntil', s.valid_until, 'staleReason', s.stale_reason, 'closesOn', w.closes_on)`;

/** Parameters of all: kind of check, owner, day until, sort value and key of the cursor, limit. */
const shared = /* sql */ `($1::text is null or t.code = $1)
  and ($2::text is null or case $2 when 'me' then c.owner_id = access.staff_id() when 'nobody' then c.owner_id is null else c.owner_id::text = $2 end)`;

/** Those that were asked: the latest of its kind for somebody who still is of the case. */
function asked(state: CheckState, sort: string, condition: string): NamedQuery {
  return {
    name: `check-work-${state}`,
    text: /* sql */ `
      select ${row(state)} as json, array[${sort}::text, s.id::text] as cursor
      from case_processing.security_checks s
      join case_processing.check_types t on t.id = s.check_type_id
      join case_record.cases c on c.id = s.case_id and c.closed_on is null
      join pipeline.programmes g on g.id = c.programme_id and g.code = t.programme_code
      join case_record.case_members m on m.case_id = s.case_id and m.person_id = s.person_id and m.left_on is null
      join case_record.people p on p.id = s.person_id
      left join pipeline.case_windows w on w.case_id = c.id
      where s.withdrawn_at is null and ${condition} and ${shared} and ($3::date is null or ${sort} <= $3)
        and not exists (select from case_processing.security_checks n where n.person_id = s.person_id and n.type_code = s.type_code
          and n.withdrawn_at is null and (n.asked_on, n.id) > (s.asked_on, s.id))
        and ($4::date is null or (${sort}, s.id) > ($4::date, $5::uuid))
      order by ${sort}, s.id limit $6`,
  };
}

/**
 * Those who were never asked about though the programme asks it for everybody of their age, the oldest case first.
 * `$3` is not used: nothing has a day yet.
 */
const toAsk: NamedQuery = {
  name: 'check-work-to-ask',
  text: /* sql */ `
    select ${row('to-ask')} as json, array[c.id::text, p.id || ' ' || t.code] as cursor
    from case_record.cases c
    join pipeline.case_windows w on w.case_id = c.id and w.stage in ('case-processing', 'health', 'orientation', 'movement')
    join pipeline.programmes g on g.id = c.programme_id
    join case_processing.check_types_in_force t on t.programme_code = g.code and t.asked_for = 'everybody' and t.requirement_code = 'case.security-check'
    join case_record.case_members m on m.case_id = c.id and m.left_on is null and m.is_travelling
    join case_record.people p on p.id = m.person_id
    left join case_processing.security_checks s on false
    where c.closed_on is null and ${shared} and $3::date is null
      and (t.min_age is null or pipeline.birthday(p.birth_date, t.min_age) <= pipeline.today())
      and (t.max_age is null or pipeline.birthday(p.birth_date, t.max_age) > pipeline.today())
      and not exists (select from case_processing.security_checks a join case_processing.check_types y on y.id = a.check_type_id
        where a.person_id = p.id and a.type_code = t.code and y.programme_code = t.programme_code and a.withdrawn_at is null)
      and ($4::uuid is null or (c.id, p.id || ' ' || t.code) > ($4::uuid, $5))
    order by c.id, p.id || ' ' || t.code limit $6`,
};

/** The work list by how a check stands; in step with `checkStateOf`. */
export const checkWorkBy: Record<CheckState, NamedQuery> = {
  'to-ask': toAsk,
  waiting: asked('waiting', 's.asked_on', `s.result = 'pending' and s.stale_since is null`),
  stale: asked('stale', 's.stale_since', 's.stale_since is not null'),
  'not-clear': asked('not-clear', 's.answered_on', `s.result = 'not-clear' and s.stale_since is null`),
  lapsed: asked(
    'lapsed',
    's.valid_until',
    `s.result = 'clear' and s.stale_since is null and s.valid_until <= pipeline.today()`,
  ),
  lapsing: asked(
    'lapsing',
    's.valid_until',
    `s.result = 'clear' and s.stale_since is null and s.valid_until > pipeline.today()
      and s.valid_until <= pipeline.today() + t.lead_days + ${warningDays}`,
  ),
  clear: asked(
    'clear',
    `coalesce(s.valid_until, '2199-12-31'::date)`,
    `s.result = 'clear' and s.stale_since is null and (s.valid_until is null or s.valid_until > pipeline.today() + t.lead_days + ${warningDays})`,
  ),
};
