/** SQL that builds a person as the API shows them, from the row named by `alias`. */
export const personJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'number', ${alias}.number, 'givenNames', ${alias}.given_names, 'familyName', ${alias}.family_name,
    'nameLocal', ${alias}.name_local, 'sex', ${alias}.sex, 'birthDate', ${alias}.birth_date, 'birthDatePrecision', ${alias}.birth_date_precision,
    'nationality', ${alias}.nationality, 'language', ${alias}.language, 'phone', ${alias}.phone,
    'registrationNumber', ${alias}.registration_number, 'flags', ${alias}.flags, 'version', ${alias}.version)`;

/** SQL that builds the short form of a person for lists: id and names; null where there is none. */
export const personNameJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', btrim(${alias}.given_names || ' ' || ${alias}.family_name), 'nameLocal', ${alias}.name_local) end`;
