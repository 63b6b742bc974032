import type { NamedQuery } from '@passage/platform/api';

/**
 * SQL that builds what is recorded of custody in the case of the row named by `alias`, in the shape of the rules'
 * `CustodyFacts`. A document that was removed proves nothing; one that the reader may not open proves as much as any other.
 */
export const custodyFactsJson = (alias: string): string => /* sql */ `json_build_object(
  'people', (select coalesce(json_agg(json_build_object('id', p.id, 'birthDate', p.birth_date, 'lifeState', l.state,
      'relationship', (select m.relationship from case_record.case_members m where m.person_id = p.id and m.case_id = ${alias}.id and m.left_on is null),
      'isDeathProven', coalesce(l.state = 'dead' and case_record.standing_paper(l.document_id) is not null, false))
      order by p.birth_date, p.id), '[]')
    from case_record.people p left join case_record.life_statuses l on l.person_id = p.id where p.case_id = ${alias}.id),
  'relationships', (select coalesce(json_agg(json_build_object('personId', r.person_id, 'relatedPersonId', r.related_person_id,
      'kind', r.kind, 'state', r.state)), '[]') from case_record.relationships r where r.case_id = ${alias}.id),
  'custodies', (select coalesce(json_agg(json_build_object('id', u.id, 'childId', u.child_id, 'personId', u.person_id, 'kind', u.kind,
      'fromOn', u.from_on, 'untilOn', u.until_on, 'note', u.note, 'version', u.version,
      'documentId', case_record.standing_paper(u.document_id)) order by u.from_on, u.id), '[]')
    from case_record.custodies u where u.case_id = ${alias}.id))`;

/** Parameter: the case. */
export const custodyFactsQuery: NamedQuery = {
  name: 'case-record-custody',
  text: `select ${custodyFactsJson('c')} as facts from case_record.cases c where c.id = $1`,
};
