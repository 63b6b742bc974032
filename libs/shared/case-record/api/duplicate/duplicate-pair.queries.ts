import { personMergeKind } from '@passage/case-record/domain';
import type { NamedQuery } from '@passage/platform/api';
import { personJson } from '../person/person-json';

const personOf = (person: string, ofCase: string): string => /* sql */ `
  (select json_build_object('id', p.id, 'number', p.number, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local,
      'birthDate', p.birth_date, 'caseId', c.id, 'caseNumber', c.number, 'officeName', o.name)
    from case_record.people p join case_record.cases c on c.id = p.case_id join access.offices o on o.id = c.office_id
    where p.id = ${person} and c.id = ${ofCase})`;

const pairJson = /* sql */ `json_build_object('id', d.id, 'score', d.score, 'likelihood', d.likelihood, 'reasons', d.reasons, 'state', d.state,
  'person', ${personOf('d.person_id', 'd.case_id')}, 'otherPerson', ${personOf('d.other_person_id', 'd.other_case_id')}, 'note', d.note,
  'decidedBy', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = d.decided_by),
  'decidedAt', d.decided_at, 'version', d.version)`;

/** Parameters: state, likelihood, office, case, score and id of the cursor, limit. The worst first. */
export const duplicatePairsQuery: NamedQuery = {
  name: 'case-record-duplicate-pairs',
  text: /* sql */ `
    select d.score, ${pairJson} as pair from case_record.duplicate_pairs d
    where d.state = $1 and ($2::text is null or d.likelihood = $2) and ($3::uuid is null or $3 in (d.office_id, d.other_office_id))
      and ($4::uuid is null or $4 in (d.case_id, d.other_case_id))
      and ($5::double precision is null or d.score < $5 or (d.score = $5 and d.id > $6::uuid))
    order by d.score desc, d.id limit $7`,
};

/** Parameter: the pair. */
export const duplicatePairQuery: NamedQuery = {
  name: 'case-record-duplicate-pair',
  text: /* sql */ `
    select ${pairJson} as pair,
      (select m.id from case_record.person_merges m where m.pair_id = d.id and m.undone_at is null) as "mergeId",
      (select json_build_object('id', a.id, 'proposedAt', a.proposed_at, 'proposedBy', json_build_object('id', s.id, 'name', s.name))
        from case_record.approvals a join access.staff s on s.id = a.proposed_by
        where a.kind = '${personMergeKind}' and a.subject_id = d.id and a.state = 'waiting' and a.expires_on > $2::date) as proposal
    from case_record.duplicate_pairs d where d.id = $1`,
};

/** Parameter: people. Each with family and what is kept of them, as far as the reader may see it. */
export const comparedPeopleQuery: NamedQuery = {
  name: 'case-record-compared-people',
  text: /* sql */ `
    select p.id, json_build_object('person', ${personJson('p')}, 'caseId', c.id, 'caseNumber', c.number, 'isCaseClosed', c.closed_on is not null,
      'programmeName', (select g.name from pipeline.programmes g where g.id = c.programme_id),
      'isMember', exists (select from case_record.case_members m where m.person_id = p.id and m.left_on is null),
      'family', (select coalesce(json_agg(json_build_object('id', f.id, 'name', btrim(f.given_names || ' ' || f.family_name), 'nameLocal', f.name_local,
          'birthDate', f.birth_date, 'relationship', (select m.relationship from case_record.case_members m where m.person_id = f.id and m.case_id = c.id order by m.left_on desc nulls first limit 1))
          order by f.birth_date, f.id), '[]')
        from case_record.people f where f.case_id = c.id and f.id <> p.id and f.merged_into_id is null),
      'notes', (select count(*) from case_record.notes n where n.person_id = p.id),
      'documents', (select count(*) from case_record.documents t where t.person_id = p.id and t.removed_at is null)) as compared
    from case_record.people p join case_record.cases c on c.id = p.case_id where p.id = any ($1::uuid[])`,
};

/** Parameters: pairs as JSON. Written or, where nothing stands decided about the same identities, brought up to date. */
export const writePairs = /* sql */ `
  insert into case_record.duplicate_pairs as d (id, person_id, case_id, office_id, other_person_id, other_case_id, other_office_id, score, likelihood, reasons)
  select f.id, a.id, a.case_id, a.office_id, b.id, b.case_id, b.office_id, f.score, f.likelihood, f.reasons
  from jsonb_to_recordset($1) as f (id uuid, one uuid, other uuid, score double precision, likelihood text, reasons jsonb)
    join case_record.people a on a.id = least(f.one, f.other) join case_record.people b on b.id = greatest(f.one, f.other)
  order by a.id, b.id
  on conflict (person_id, other_person_id) do update
    set score = excluded.score, likelihood = excluded.likelihood, reasons = excluded.reasons, state = 'open', version = d.version + 1
  where d.state = 'open' and (d.score, d.reasons) is distinct from (excluded.score, excluded.reasons)
    or d.state = 'not-the-same' and (d.identity_digest, d.other_identity_digest) is distinct from (
      (select case_record.identity_digest(p) from case_record.people p where p.id = d.person_id),
      (select case_record.identity_digest(p) from case_record.people p where p.id = d.other_person_id))`;

/** Parameters: people looked through, the pairs found among theirs as JSON. Open pairs that no longer stand go. */
export const dropPairsGone = /* sql */ `
  delete from case_record.duplicate_pairs d where d.state = 'open' and (d.person_id = any ($1::uuid[]) or d.other_person_id = any ($1::uuid[]))
    and not exists (select from jsonb_to_recordset($2) as f (one uuid, other uuid) where least(f.one, f.other) = d.person_id and greatest(f.one, f.other) = d.other_person_id)
    and exists (select from case_record.people p where p.id = d.person_id) and exists (select from case_record.people p where p.id = d.other_person_id)`;

/** Parameters: office, case, last person looked at, limit. People to look through, in the order of their identifiers. */
export const peopleToScan = /* sql */ `
  select p.id, p.case_id as "caseId", p.given_names as "givenNames", p.family_name as "familyName", p.name_local as "nameLocal", p.sex, p.birth_date::text as "birthDate",
    p.birth_date_precision as "birthDatePrecision", p.nationality, p.phone, p.registration_number as "registrationNumber"
  from case_record.people p
  where ($1::uuid is null or p.office_id = $1) and ($2::uuid is null or p.case_id = $2) and p.id > $3 and p.merged_into_id is null order by p.id limit $4`;

/** Parameters: office, case. How many there are to look through. */
export const countToScan = /* sql */ `
  select count(*)::int as people from case_record.people p
  where ($1::uuid is null or p.office_id = $1) and ($2::uuid is null or p.case_id = $2) and p.merged_into_id is null`;
