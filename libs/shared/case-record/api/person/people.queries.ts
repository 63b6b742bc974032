import { personJson } from './person-json';

/** The case a person is added to, with the number the person gets; a number is drawn only for a case within scope. */
export const caseForPersonQuery = `select office_id as "officeId", agency_id as "agencyId", closed_on as "closedOn",
    nextval('case_record.person_number') as sequence from case_record.cases where id = $1`;

/** Adds a person, the membership unless `$18` is false, and the event, in one statement. */
export const addPersonQuery = `with added as (
    insert into case_record.people (id, number, case_id, office_id, given_names, family_name, name_local, sex, birth_date,
      birth_date_precision, nationality, language, phone, registration_number, flags)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning *),
  joined as (
    insert into case_record.case_members (id, case_id, office_id, person_id, relationship, is_travelling, joined_on)
    select $16, $3, $4, $1, $17, $19, $20 where $18::boolean returning id),
  told as (
    insert into case_record.timeline_events (id, case_id, office_id, person_id, stage, code, happened_on, staff_id)
    values ($21, $3, $4, $1, 'case-processing', case when $18 then 'case-record.person.joined' else 'case-record.person.noted' end, $22, $23))
  select ${personJson('added')} as person, (select id from joined) as "membershipId" from added`;
