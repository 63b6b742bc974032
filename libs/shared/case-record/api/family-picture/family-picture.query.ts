import type { NamedQuery } from '@passage/platform/api';
import { lifeStatusJson } from '../life-status/life-status-json';
import { relationshipJson } from '../relationship/relationship-json';

/** Parameter: the case. Everybody on record with it, each once, with their place in it and what is known of their lives. */
export const familyPictureQuery: NamedQuery = {
  name: 'case-record-family-picture',
  text: /* sql */ `
    select json_build_object('caseId', c.id, 'caseNumber', c.number, 'principalApplicantId', c.principal_applicant_id,
      'people', (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'givenNames', p.given_names,
            'familyName', p.family_name, 'nameLocal', p.name_local, 'language', p.language, 'sex', p.sex, 'birthDate', p.birth_date,
            'birthDatePrecision', p.birth_date_precision, 'lifeStatus', ${lifeStatusJson('l')},
            'place', case when m.id is null then 'outside' when m.left_on is null then 'member' else 'former-member' end,
            'memberRelationship', case when m.left_on is null then m.relationship end)
          order by p.id is distinct from c.principal_applicant_id, m.left_on is not null, m.id is null, p.birth_date, p.id), '[]')
        from case_record.people p
        left join case_record.life_statuses l on l.person_id = p.id
        left join lateral (select * from case_record.case_members m where m.person_id = p.id and m.case_id = c.id
          order by m.left_on desc nulls first limit 1) m on true
        where p.case_id = c.id),
      'relationships', (select coalesce(json_agg(${relationshipJson('k')} order by k.id), '[]')
        from case_record.relationships k where k.case_id = c.id)) as picture
    from case_record.cases c where c.id = $1`,
};
