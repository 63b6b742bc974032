/**
 * The statements that turn a batch of staged families into cases. Each copies rows from the staging tables in one go,
 * because one statement per row would be the slower by an order of magnitude.
 */

/** Windows are refreshed once for the whole batch, and triggers plan for tables as they are now. */
export const forBulk = `select set_config('passage.defer_windows', 'on', true), set_config('plan_cache_mode', 'force_custom_plan', true)`;

/** A staged family about to become a case. */
export interface NextFamily {
  id: string;
  officeId: string;
  referralSource: string;
  referredOn: string;
  size: number;
}

/**
 * Parameters: import, limit. The next families to create: those nobody else is creating, or, waiting for whoever is,
 * those that are left after that.
 */
export const nextFamilies = (isWaiting: boolean) => /* sql */ `
  select id, office_id as "officeId", referral_source as "referralSource", facts ->> 'referredOn' as "referredOn", size from case_processing.referral_families
  where import_id = $1 and state = 'ready' and (duplicate_count = 0 or choice = 'create')
  order by first_row, id limit $2 for update ${isWaiting ? '' : 'skip locked'}`;

/** Parameter: how many. */
export const nextCaseNumbers = `select nextval('case_record.case_number')::int as n from generate_series(1, $1)`;
export const nextPersonNumbers = `select nextval('case_record.person_number')::int as n from generate_series(1, $1)`;

/** Parameters: families, a number for each. A referral that is known already creates nothing. */
export const insertCases = /* sql */ `
  insert into case_record.cases (id, number, office_id, programme_id, referral_source, referral_number, referred_on, priority,
    country_of_asylum, country_of_origin, submission_category, secondary_category, processing_priority, referral_type, principal_applicant_id)
  select f.id, n.number, f.office_id, f.programme_id, f.referral_source, f.referral_number, (f.facts ->> 'referredOn')::date,
    f.facts ->> 'priority', f.facts ->> 'countryOfAsylum', f.facts ->> 'countryOfOrigin', f.facts ->> 'submissionCategory',
    f.facts ->> 'secondaryCategory', f.facts ->> 'processingPriority', coalesce(f.facts ->> 'referralType', g.referral_types[1], 'unhcr'), r.person_id
  from unnest($1::uuid[], $2::text[]) n (id, number)
  join case_processing.referral_families f on f.id = n.id
  join pipeline.programmes g on g.id = f.programme_id
  join case_processing.referral_rows r on r.family_id = f.id and r.person ->> 'relationship' = 'principal-applicant'
  on conflict do nothing returning id`;

/** Parameter: families. */
export const peopleOfFamilies = `select person_id as id from case_processing.referral_rows where family_id = any ($1::uuid[]) order by row_number`;

/** Parameters: families, people, a number for each person. */
export const insertPeople = /* sql */ `
  insert into case_record.people (id, number, case_id, office_id, given_names, family_name, name_local, sex, birth_date, birth_date_precision,
    nationality, language, phone, registration_number, flags)
  select r.person_id, n.number, f.id, f.office_id, r.person ->> 'givenNames', coalesce(r.person ->> 'familyName', ''),
    coalesce(r.person ->> 'nameLocal', ''), r.person ->> 'sex', (r.person ->> 'birthDate')::date, r.person ->> 'birthDatePrecision',
    r.person ->> 'nationality', r.person ->> 'language', r.person ->> 'phone', r.person ->> 'registrationNumber',
    array(select jsonb_array_elements_text(coalesce(r.person -> 'flags', '[]')))
  from case_processing.referral_families f join case_processing.referral_rows r on r.family_id = f.id
  join unnest($2::uuid[], $3::text[]) n (id, number) on n.id = r.person_id
  where f.id = any ($1::uuid[])`;

/** Parameter: families. Of the papers whose numbers the file tells; what papers they are, where it tells. */
export const insertDocuments = /* sql */ `
  insert into case_record.identity_documents (id, person_id, case_id, office_id, kind, number)
  select gen_random_uuid(), r.person_id, f.id, f.office_id, coalesce(r.person ->> 'documentKind', 'other'), r.person ->> 'documentNumber'
  from case_processing.referral_families f join case_processing.referral_rows r on r.family_id = f.id
  where f.id = any ($1::uuid[]) and r.person ->> 'documentNumber' <> ''`;

/** Parameters: families, an identifier for each of their people, in the order of {@link peopleOfFamilies}. */
export const insertMembers = /* sql */ `
  insert into case_record.case_members (id, case_id, office_id, person_id, relationship, joined_on)
  select n.id, f.id, f.office_id, n.person_id, r.person ->> 'relationship', (f.facts ->> 'referredOn')::date
  from unnest($2::uuid[], $3::uuid[]) n (person_id, id)
  join case_processing.referral_rows r on r.person_id = n.person_id
  join case_processing.referral_families f on f.id = r.family_id
  where f.id = any ($1::uuid[])`;

/**
 * Parameters: families; and, as one list each, the ways of standing to the principal applicant, the kind of
 * relationship each means, and whether the principal applicant is the one who is it.
 */
export const insertRelationships = /* sql */ `
  insert into case_record.relationships (id, case_id, office_id, person_id, related_person_id, kind)
  select gen_random_uuid(), c.id, c.office_id, case when k.of_principal then c.principal_applicant_id else r.person_id end,
    case when k.of_principal then r.person_id else c.principal_applicant_id end, k.kind
  from case_record.cases c join case_processing.referral_rows r on r.family_id = c.id
  join unnest($2::text[], $3::text[], $4::boolean[]) k (relationship, kind, of_principal) on k.relationship = r.person ->> 'relationship'
  where c.id = any ($1::uuid[])`;

/**
 * Parameters: families, those of them that were created. What became of them is kept; the people staged for a case
 * that was created are not needed twice.
 */
export const settleFamilies = /* sql */ `
  with gone as (delete from case_processing.referral_rows where family_id = any ($2::uuid[]))
  update case_processing.referral_families set state = case when id = any ($2::uuid[]) then 'created' else 'already-there' end
  where id = any ($1::uuid[])`;
