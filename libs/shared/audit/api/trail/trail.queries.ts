import type { NamedQuery } from '@passage/platform/api';

const changeColumns = `c.id::text, c.at, c.staff_id as "staffId", s.name as "staffName", c.purpose, c.table_name as "table", c.row_id as "rowId",
  c.case_id as "caseId", k.number as "caseNumber", c.compartment, c.action, c.changed, c.old_values as "before", c.new_values as "after"`;
const readColumns = `r.id::text, r.at, r.staff_id as "staffId", s.name as "staffName", r.purpose, r.what, r.case_ids as "caseIds", r.person_ids as "personIds"`;

/** Parameters: case, staff, table, first day, day after the last, cursor, limit; null asks for all. */
export const changesQuery: NamedQuery = {
  name: 'audit-changes',
  text: `select ${changeColumns} from audit.changes c
    left join access.staff s on s.id = c.staff_id left join case_record.cases k on k.id = c.case_id
    where ($1::uuid is null or c.case_id = $1) and ($2::uuid is null or c.staff_id = $2) and ($3::text is null or c.table_name = $3)
      and ($4::date is null or c.at >= $4) and ($5::date is null or c.at < $5::date + 1) and ($6::bigint is null or c.id < $6)
    order by c.id desc limit $7`,
};

/** Parameters: case, staff, first day, day after the last, cursor, limit. */
export const readsQuery: NamedQuery = {
  name: 'audit-reads',
  text: `select ${readColumns} from audit.reads r left join access.staff s on s.id = r.staff_id
    where ($1::uuid is null or r.case_ids @> array[$1::uuid]) and ($2::uuid is null or r.staff_id = $2)
      and ($3::date is null or r.at >= $3) and ($4::date is null or r.at < $4::date + 1) and ($5::bigint is null or r.id < $5)
    order by r.id desc limit $6`,
};

/** The newest seals and how many entries wait for the next. */
export const sealsQuery: NamedQuery = {
  name: 'audit-seals',
  text: `select (select coalesce(json_agg(json_build_object('number', number, 'sealedAt', sealed_at, 'changeCount', change_count, 'readCount', read_count,
      'seal', encode(seal, 'hex')) order by number desc), '[]') from (select * from audit.seals order by number desc limit 200) newest) as items,
    audit.unsealed_count()::int as unsealed`,
};

/** Whether a case lies within the reader's scope. */
export const caseInScope: NamedQuery = {
  name: 'audit-case-in-scope',
  text: 'select id from case_record.cases where id = $1',
};
