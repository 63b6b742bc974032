import type { NamedQuery } from '@passage/platform/api';

/** Parameter: people. What a merge is judged by, of each. */
export const mergeSides = /* sql */ `
  select p.id, c.programme_id as "programmeId", c.closed_on is null as "isCaseOpen", p.merged_into_id is not null as "isMerged",
    exists (select from case_record.case_members m where m.person_id = p.id and m.left_on is null) as "isMember",
    exists (select from case_record.life_statuses l where l.person_id = p.id and l.state = 'dead') as "isDead"
  from case_record.people p join case_record.cases c on c.id = p.case_id where p.id = any ($1::uuid[])`;

const personOf = (person: string): string => /* sql */ `
  (select json_build_object('id', p.id, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local, 'number', p.number,
      'caseId', c.id, 'caseNumber', c.number)
    from case_record.people p join case_record.cases c on c.id = p.case_id where p.id = ${person})`;
const staffOf = (staff: string): string =>
  `(select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = ${staff})`;

const listed = /* sql */ `'id', m.id, 'pairId', m.pair_id, 'survivor', ${personOf('m.survivor_id')}, 'merged', ${personOf('m.merged_id')},
  'movedCount', jsonb_array_length(m.moved), 'reason', m.reason, 'askedBy', ${staffOf('m.asked_by')}, 'mergedBy', ${staffOf('m.merged_by')}, 'mergedAt', m.merged_at,
  'undoneBy', ${staffOf('m.undone_by')}, 'undoneAt', m.undone_at, 'undoReason', m.undo_reason, 'version', m.version`;

/** Parameter: the merge. */
export const personMergeQuery: NamedQuery = {
  name: 'case-record-person-merge',
  text: /* sql */ `select json_build_object(${listed}, 'before', m.before, 'after', m.after) as merge from case_record.person_merges m where m.id = $1`,
};

/** Parameter: the case. Merges of its people, latest first. */
export const mergesOfCaseQuery: NamedQuery = {
  name: 'case-record-merges-of-case',
  text: /* sql */ `
    select json_build_object(${listed}) as merge from case_record.person_merges m where $1 in (m.case_id, m.merged_case_id) order by m.id desc`,
};

/** Parameter: the merge. Later merges of the survivor, which are undone first. */
export const laterMerges = /* sql */ `
  select count(*)::int as count from case_record.person_merges m, case_record.person_merges later
  where m.id = $1 and later.undone_at is null and later.id > m.id and m.survivor_id in (later.survivor_id, later.merged_id)`;

/** Parameter: the merge. Rows changed and facts recorded since that rest on it. */
export const factsSinceMerge = /* sql */ `
  select kind, table_name as what, sum(facts)::int as count from case_record.facts_since_merge($1) group by kind, table_name order by kind, table_name`;

/** Parameter: a person. The record that stands for them, as far as it is in the reader's scope. */
export const personPlaceQuery: NamedQuery = {
  name: 'case-record-person-place',
  text: /* sql */ `
    select s.id as "personId", s.case_id as "caseId", s.id <> p.id as "isRedirected"
    from case_record.people p cross join lateral (select case_record.survivor_of(p.id) as id offset 0) survivor
      join case_record.people s on s.id = survivor.id where p.id = $1`,
};
