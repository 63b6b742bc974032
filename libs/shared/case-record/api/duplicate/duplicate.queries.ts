import type { NamedQuery } from '@passage/platform/api';

/** The rules in force in the shape of the schema `DuplicateRules`. */
export const duplicateRulesQuery: NamedQuery = {
  name: 'case-record-duplicate-rules',
  text: /* sql */ `
    select json_build_object('id', r.id, 'possibleFrom', r.possible_from, 'probableFrom', r.probable_from, 'sourceNote', r.source_note,
      'isVerified', r.is_verified, 'changedBy', (select s.name from access.staff s where s.id = r.changed_by), 'changedAt', r.changed_at,
      'weights', (select json_agg(json_build_object('field', w.field, 'level', w.level, 'weight', w.weight) order by w.field, w.weight desc, w.level)
        from case_record.duplicate_weights w), 'version', r.version) as rules
    from case_record.duplicate_rules r`,
};

/** Words of names that many bear, and the share of people who do. */
export const commonNamesQuery: NamedQuery = {
  name: 'case-record-common-names',
  text: 'select key, share from case_record.common_name_keys()',
};

/** Those on record worth comparing with each of the people `$1` (JSON). */
export const likelyPeopleQuery: NamedQuery = {
  name: 'case-record-likely-people',
  text: /* sql */ `
    select n, person_id as "personId", case_id as "caseId", given_names as "givenNames", family_name as "familyName", name_local as "nameLocal", sex,
      birth_date as "birthDate", birth_date_precision as "birthDatePrecision", nationality, phone, registration_number as "registrationNumber"
    from case_record.likely_people($1)`,
};

/** The people `$1` as a hint tells of them. */
export const hintedPeopleQuery: NamedQuery = {
  name: 'case-record-hinted-people',
  text: /* sql */ `
    select p.id, json_build_object('id', p.id, 'number', p.number, 'name', btrim(p.given_names || ' ' || p.family_name), 'nameLocal', p.name_local,
      'sex', p.sex, 'birthDate', p.birth_date, 'caseId', c.id, 'caseNumber', c.number, 'isCaseClosed', c.closed_on is not null) as person
    from case_record.people p join case_record.cases c on c.id = p.case_id where p.id = any ($1::uuid[])`,
};
