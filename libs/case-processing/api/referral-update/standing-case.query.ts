import { identityChangeKind } from '@passage/case-record/domain';

/** A case as it stands with everybody kept with it, and whether a change of who somebody is waits. `$1` is the day. */
const standing = /* sql */ `jsonb_build_object('id', c.id, 'version', c.version, 'isClosed', c.closed_on is not null, 'officeId', c.office_id, 'officeCode', o.code,
  'programmeCode', g.code, 'referredOn', c.referred_on, 'referralType', c.referral_type, 'priority', c.priority,
  'submissionCategory', c.submission_category, 'secondaryCategory', c.secondary_category, 'processingPriority', c.processing_priority,
  'countryOfAsylum', c.country_of_asylum, 'countryOfOrigin', c.country_of_origin,
  'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'version', p.version, 'givenNames', p.given_names, 'familyName', p.family_name,
      'nameLocal', p.name_local, 'sex', p.sex, 'birthDate', p.birth_date, 'birthDatePrecision', p.birth_date_precision, 'nationality', p.nationality,
      'language', p.language, 'phone', p.phone, 'registrationNumber', p.registration_number, 'flags', p.flags,
      'documentNumbers', (select coalesce(jsonb_agg(d.number order by d.id), '[]') from case_record.identity_documents d where d.person_id = p.id),
      'membership', (select jsonb_build_object('id', m.id, 'version', m.version, 'relationship', m.relationship)
        from case_record.case_members m where m.person_id = p.id and m.case_id = c.id and m.left_on is null),
      'isApprovalWaiting', exists (select from case_record.approvals a where a.kind = '${identityChangeKind}' and a.subject_id = p.id
        and a.state = 'waiting' and a.expires_on > $1::date)) order by p.id), '[]')
    from case_record.people p where p.case_id = c.id and p.merged_into_id is null))`;

const knownFamilies = /* sql */ `
  select f.id as "familyId", f.first_row as "firstRow", f.differences, f.standing_digest as "standingDigest", s.standing, md5(s.standing::text) as digest,
    (select json_agg(json_build_object('rowNumber', r.row_number, 'family', r.family, 'person', r.person) order by r.row_number)
      from case_processing.referral_rows r where r.family_id = f.id) as rows
  from case_processing.referral_families f
  join case_record.cases c on c.referral_source = f.referral_source and c.referral_number = f.referral_number
  join access.offices o on o.id = c.office_id join pipeline.programmes g on g.id = c.programme_id
  cross join lateral (select ${standing} as standing) s`;

/** Parameters: today, import, first row and id of the last family seen, limit. Known families within the actor's scope. */
export const nextKnownFamilies = /* sql */ `${knownFamilies}
  where f.import_id = $2 and f.state = 'already-there' and (f.first_row, f.id) > ($3, $4::uuid) order by f.first_row, f.id limit $5`;

/** Parameters: today, the family. */
export const knownFamily = /* sql */ `${knownFamilies} where f.id = $2`;

/** Parameters: import, what was found of families as JSON. */
export const stageDifferences = /* sql */ `
  update case_processing.referral_families f set state = d.state, differences = d.differences, standing_digest = d.digest
  from jsonb_to_recordset($2) as d (id uuid, state text, differences jsonb, digest text) where f.import_id = $1 and f.id = d.id`;

/** Parameter: families. Their rows go back to whoever sent the file. */
export const rejectRows = /* sql */ `
  update case_processing.referral_rows set is_rejected = true where family_id = any ($1::uuid[])`;

/** Parameter: import. The next family that is to change its case, held against another run of the same import. */
export const nextTakenFamily = /* sql */ `
  select id, size from case_processing.referral_families where import_id = $1 and state = 'differs' and choice = 'update'
  order by first_row, id limit 1 for update`;

/** Parameter: the family. What its rows said is not needed twice. */
export const settleUpdated = /* sql */ `
  with gone as (delete from case_processing.referral_rows where family_id = $1)
  update case_processing.referral_families set state = 'updated' where id = $1`;

/** Parameters: the family, what is wrong as JSON. */
export const rejectFamily = /* sql */ `
  with explained as (
    update case_processing.referral_rows set is_rejected = true, errors = errors || $2::jsonb where family_id = $1
  )
  update case_processing.referral_families set state = 'rejected' where id = $1`;
