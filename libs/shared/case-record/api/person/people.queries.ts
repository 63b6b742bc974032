import { personJson } from './person-json';

/** The case a person is added to, with the number the person gets; a number is drawn only for a case within scope. */
export const caseForPersonQuery = `select office_id as "officeId", agency_id as "agencyId", closed_on as "closedOn",
    nextval('case_record.person_number') as sequence from case_record.cases where id = $1`;

/** Keeps a person on record with a case, and tells of it, in one statement. */
export const addPersonQuery = `with added as (
    insert into case_record.people (id, number, case_id, office_id, given_names, family_name, name_local, sex, birth_date,
      birth_date_precision, nationality, language, phone, registration_number, flags)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning *),
  told as (
    insert into case_record.timeline_events (id, case_id, office_id, person_id, stage, code, happened_on, staff_id)
    values ($16, $3, $4, $1, 'case-processing', 'case-record.person.noted', $17, $18))
  select ${personJson('added')} as person from added`;
