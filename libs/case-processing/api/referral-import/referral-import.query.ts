import type { NamedQuery } from '@passage/platform/api';

const importJson = /* sql */ `json_build_object('id', i.id, 'fileName', i.file_name, 'format', i.format, 'sizeBytes', i.size_bytes, 'state', i.state,
  'problem', case when i.problem_code is not null then json_build_object('code', i.problem_code, 'params', coalesce(i.problem_params, '{}')) end,
  'mapping', (select json_build_object('id', m.id, 'name', m.name) from case_processing.column_mappings m where m.id = i.mapping_id),
  'jobId', i.job_id, 'counts', '{"rows":0,"rejectedRows":0,"families":0,"ready":0,"readyPeople":0,"rejected":0,"alreadyThere":0,"differing":0,"taken":0,"takenPeople":0,"created":0,"updated":0,"skipped":0,"duplicates":0,"undecided":0}'::jsonb || i.counts,
  'createdAt', i.created_at, 'confirmedAt', i.confirmed_at, 'finishedAt', i.finished_at, 'version', i.version)`;

/** Parameter: the import. */
export const importById: NamedQuery = {
  name: 'referral-import-by-id',
  text: `select ${importJson} as json from case_processing.referral_imports i where i.id = $1`,
};

/** Parameter: the import. Its header as it stands in the file, and how it was understood. */
export const importHeader: NamedQuery = {
  name: 'referral-import-header',
  text: 'select header, matching from case_processing.referral_imports where id = $1',
};

/** Parameters: instant and id of the cursor, limit, state. One's own imports, latest first. */
export const ownImports: NamedQuery = {
  name: 'own-referral-imports',
  text: /* sql */ `
    select ${importJson} as json from case_processing.referral_imports i
    where i.owner_id = access.staff_id() and ($1::timestamptz is null or (i.created_at, i.id) < ($1, $2::uuid))
      and ($4::text is null or i.state = $4)
    order by i.created_at desc, i.id desc limit $3`,
};

/** Parameter: the import. Writes its counts down; rows and rejected rows stay as first counted once staged rows go. */
export const countImport = /* sql */ `
  update case_processing.referral_imports i set counts = i.counts || f.counts || r.counts
  from (
    select jsonb_build_object('families', count(*), 'ready', count(*) filter (where state = 'ready'),
      'readyPeople', coalesce(sum(size) filter (where state = 'ready'), 0), 'rejected', count(*) filter (where state = 'rejected'),
      'alreadyThere', count(*) filter (where state = 'already-there'), 'created', count(*) filter (where state = 'created'),
      'differing', count(*) filter (where state = 'differs'), 'taken', count(*) filter (where state = 'differs' and choice = 'update'),
      'takenPeople', coalesce(sum(size) filter (where state = 'differs' and choice = 'update'), 0),
      'updated', count(*) filter (where state = 'updated'), 'skipped', count(*) filter (where state = 'skipped'), 'duplicates', count(*) filter (where duplicate_count > 0),
      'undecided', count(*) filter (where duplicate_count > 0 and choice is null and state = 'ready')) as counts
    from case_processing.referral_families where import_id = $1
  ) f, (
    select jsonb_build_object('rejectedRows', count(*)) as counts from case_processing.referral_rows where import_id = $1 and is_rejected
  ) r
  where i.id = $1`;

/** Parameters: import, row of the cursor, limit. */
export const rejectedRows: NamedQuery = {
  name: 'rejected-referral-rows',
  text: /* sql */ `
    select row_number as "rowNumber", coalesce(referral_number, '') as "referralNumber", errors, cells
    from case_processing.referral_rows where import_id = $1 and is_rejected and row_number > $2 order by row_number limit $3`,
};

/** Parameters: import, row of the cursor, limit. Rows as they were understood, until their families are settled. */
export const readRows: NamedQuery = {
  name: 'read-referral-rows',
  text: /* sql */ `
    select row_number as "rowNumber", coalesce(referral_number, '') as "referralNumber", is_rejected as "isRejected", cells,
      case when person is not null then jsonb_build_object('nameLocal', person -> 'nameLocal', 'relationship', person -> 'relationship', 'sex', person -> 'sex',
        'birthDate', person -> 'birthDate', 'birthDatePrecision', person -> 'birthDatePrecision', 'nationality', person -> 'nationality',
        'language', person -> 'language', 'phone', person -> 'phone', 'registrationNumber', person -> 'registrationNumber') end as person
    from case_processing.referral_rows where import_id = $1 and row_number > $2 order by row_number limit $3`,
};

const duplicatesJson = /* sql */ `(select coalesce(json_agg(json_build_object('rowNumber', d.row_number, 'place', d.place, 'reason', d.reason, 'score', d.score, 'reasons', d.reasons, 'otherRow', d.other_row,
      'name', btrim(concat_ws(' ', r.person ->> 'givenNames', r.person ->> 'familyName')), 'birthDate', r.person ->> 'birthDate',
      'known', case when p.id is not null then json_build_object('caseId', k.id, 'caseNumber', k.number, 'name', btrim(p.given_names || ' ' || p.family_name),
        'nameLocal', p.name_local, 'birthDate', p.birth_date, 'registrationNumber', p.registration_number) end)
      order by d.row_number, d.score desc nulls last, d.place, d.id), '[]')
    from case_processing.referral_duplicates d
    join case_processing.referral_rows r on r.import_id = d.import_id and r.row_number = d.row_number
    left join case_record.people p on p.id = d.person_id left join case_record.cases k on k.id = p.case_id
    where d.family_id = f.id)`;

const familyJson = /* sql */ `json_build_object('id', f.id, 'referralSource', f.referral_source, 'referralNumber', f.referral_number,
  'firstRow', f.first_row, 'size', f.size, 'name', f.name, 'nameLocal', f.name_local, 'state', f.state, 'choice', f.choice,
  'caseId', c.id, 'caseNumber', c.number,
  'duplicates', ${duplicatesJson})`;

/** Parameters: import, state, only (duplicates, undecided), first row and id of the cursor, limit. */
export const importFamilies: NamedQuery = {
  name: 'referral-import-families',
  text: /* sql */ `
    select f.first_row as "firstRow", ${familyJson} as json from case_processing.referral_families f
    left join case_record.cases c on c.referral_source = f.referral_source and c.referral_number = f.referral_number
    where f.import_id = $1 and ($2::text is null or f.state = $2)
      and ($3::text is null or f.duplicate_count > 0 and ($3 = 'duplicates' or f.choice is null and f.state = 'ready'))
      and ($4::int is null or (f.first_row, f.id) > ($4, $5::uuid)) order by f.first_row, f.id limit $6`,
};

/** Parameters: import, only (undecided), first row and id of the cursor, limit. Known families whose case the reader may see. */
export const importUpdates: NamedQuery = {
  name: 'referral-import-updates',
  text: /* sql */ `
    select f.first_row as "firstRow", json_build_object('familyId', f.id, 'firstRow', f.first_row, 'referralSource', f.referral_source,
      'referralNumber', f.referral_number, 'name', f.name, 'nameLocal', f.name_local, 'state', f.state, 'choice', f.choice, 'caseId', c.id,
      'caseNumber', c.number, 'differences', f.differences, 'duplicates', ${duplicatesJson}) as json
    from case_processing.referral_families f
    join case_record.cases c on c.referral_source = f.referral_source and c.referral_number = f.referral_number
    where f.import_id = $1 and f.differences is not null and ($2::text is null or f.state = 'differs' and f.choice is null)
      and ($3::int is null or (f.first_row, f.id) > ($3, $4::uuid)) order by f.first_row, f.id limit $5`,
};

/** Parameters: import, choice, families or null for the undecided. Families with likely duplicates, or with differences. */
export const chooseForFamilies = /* sql */ `
  update case_processing.referral_families set choice = $2
  where import_id = $1 and case when $2 in ('update', 'leave') then state = 'differs' else state = 'ready' and duplicate_count > 0 end and case when $3::uuid[] is null then choice is null else id = any ($3) end`;

/** Parameter: import. Takes away what was staged, as an import is given up. */
export const clearStaged = [
  'delete from case_processing.referral_duplicates where import_id = $1',
  'delete from case_processing.referral_families where import_id = $1',
  'delete from case_processing.referral_rows where import_id = $1',
] as const;

/** Parameter: import. Families to be left out, before the others are created, and cases nobody said to update. */
export const skipFamilies = /* sql */ `
  update case_processing.referral_families set state = 'skipped'
  where import_id = $1 and (state = 'ready' and choice = 'skip' or state = 'differs' and choice is distinct from 'update')`;

/** Parameter: import. People of families that need no rejected-rows file; their duplicates and differences go with them. */
export const clearSettledRows = /* sql */ `
  with gone as (delete from case_processing.referral_duplicates where import_id = $1),
    told as (update case_processing.referral_families set differences = null where import_id = $1 and differences is not null)
  delete from case_processing.referral_rows where import_id = $1 and not is_rejected`;
