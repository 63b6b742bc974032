/** SQL that builds a life status as the API shows it, from the row named by `alias`; null where there is none. */
export const lifeStatusJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'personId', ${alias}.person_id, 'state', ${alias}.state,
    'sinceOn', ${alias}.since_on, 'sincePrecision', ${alias}.since_precision, 'source', ${alias}.source, 'sourceNote', ${alias}.source_note,
    'reportedOn', ${alias}.reported_on, 'documentId', ${alias}.document_id, 'country', ${alias}.country, 'place', ${alias}.place,
    'mayJoin', ${alias}.may_join, 'hiddenAtRequestOf', ${alias}.hidden_at_request_of, 'version', ${alias}.version) end`;
