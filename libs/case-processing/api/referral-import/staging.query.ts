/** Parameters: import, rows as JSON. */
export const stageRows = /* sql */ `
  insert into case_processing.referral_rows (import_id, row_number, person_id, referral_source, referral_number, cells, family, person, errors, is_rejected)
  select $1, "rowNumber", "personId", nullif("referralSource", ''), nullif("referralNumber", ''), cells, family, person, errors, errors <> '[]'
  from jsonb_to_recordset($2) as row ("rowNumber" int, "personId" uuid, "referralSource" text, "referralNumber" text, cells text[],
    family jsonb, person jsonb, errors jsonb)`;

/**
 * Parameters: import, source and number of the last referral looked at, families, rows of a family. The next families
 * with their rows; of a family that is too large only as many as show that it is.
 */
export const nextReferrals = /* sql */ `
  select referral_source as "referralSource", referral_number as "referralNumber", min(row_number)::int as "firstRow", count(*)::int as size,
    json_agg(json_build_object('rowNumber', row_number, 'family', family, 'person', person) order by row_number)
      filter (where place <= $5) as rows
  from (
    select *, row_number() over (partition by referral_source, referral_number order by row_number) as place
    from case_processing.referral_rows
    where import_id = $1 and referral_number is not null and (referral_source, referral_number) > ($2, $3)
  ) r
  group by referral_source, referral_number order by referral_source, referral_number limit $4`;

/** Parameters: import, families as JSON. Writes them and leads their rows to them. */
export const stageFamilies = /* sql */ `
  with staged as (
    insert into case_processing.referral_families (id, import_id, referral_source, referral_number, first_row, size, name, name_local, state, office_id, programme_id, facts)
    select id, $1, "referralSource", "referralNumber", "firstRow", size, name, "nameLocal", state, "officeId", "programmeId", facts
    from jsonb_to_recordset($2) as family (id uuid, "referralSource" text, "referralNumber" text, "firstRow" int, size int, name text, "nameLocal" text,
      state text, "officeId" uuid, "programmeId" uuid, facts jsonb)
    returning id, referral_source, referral_number, state
  )
  update case_processing.referral_rows r set family_id = s.id, is_rejected = s.state = 'rejected'
  from staged s where r.import_id = $1 and r.referral_source = s.referral_source and r.referral_number = s.referral_number`;

/** Parameters: import, problems of rows as JSON. Adds them to what is wrong with the rows already. */
export const addRowErrors = /* sql */ `
  update case_processing.referral_rows r set errors = r.errors || e.errors
  from (
    select "rowNumber", jsonb_agg(problem) as errors from jsonb_to_recordset($2) as found ("rowNumber" int, problem jsonb) group by 1
  ) e where r.import_id = $1 and r.row_number = e."rowNumber"`;

/** Parameters: families, a problem. The rows of families too large to be looked at whole. */
export const explainRest = /* sql */ `
  update case_processing.referral_rows set errors = jsonb_build_array($2::jsonb) where family_id = any ($1::uuid[]) and errors = '[]'`;

/** Parameter: import. Writes down with each family how many of its people seem to be known. */
export const countDuplicates = /* sql */ `
  update case_processing.referral_families f set duplicate_count = d.people
  from (select family_id, count(distinct row_number)::int as people from case_processing.referral_duplicates where import_id = $1 group by 1) d
  where f.id = d.family_id`;

/** Parameter: import. How many rows were staged. */
export const countRows = /* sql */ `
  update case_processing.referral_imports set counts = counts || jsonb_build_object('rows',
    (select count(*) from case_processing.referral_rows where import_id = $1)) where id = $1`;

/** Parameters: import, first and last row. People of ready families and new members of known ones, in the order of the file. */
export const readyPeople = /* sql */ `
  select r.row_number as "rowNumber", r.family_id as "familyId", r.person
  from case_processing.referral_rows r join case_processing.referral_families f on f.id = r.family_id
  where r.import_id = $1 and r.row_number between $2 and $3 and r.person is not null and (f.state = 'ready'
    or f.state = 'differs' and f.differences -> 'added' @> jsonb_build_array(jsonb_build_object('rowNumber', r.row_number))) order by r.row_number`;

/** Parameters: import, matches as JSON. Of people out of scope only that there is somebody is written. */
export const stageDuplicates = /* sql */ `
  insert into case_processing.referral_duplicates (import_id, family_id, row_number, place, reason, score, reasons, case_id, person_id)
  select $1, m."familyId", m."rowNumber", m.place, m.reason, m.score, m.reasons, p.case_id, p.id
  from jsonb_to_recordset($2) as m ("familyId" uuid, "rowNumber" int, place text, reason text, score double precision, reasons jsonb, "personId" uuid)
    left join case_record.people p on p.id = m."personId"`;
