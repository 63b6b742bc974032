/** SQL that builds a relationship as the API shows it, from the row named by `alias`. */
export const relationshipJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'personId', ${alias}.person_id, 'relatedPersonId', ${alias}.related_person_id, 'kind', ${alias}.kind,
    'basis', ${alias}.basis, 'state', ${alias}.state, 'fromOn', ${alias}.from_on, 'untilOn', ${alias}.until_on,
    'hiddenAtRequestOf', ${alias}.hidden_at_request_of, 'isConfirmed', ${alias}.is_confirmed, 'version', ${alias}.version)`;
