import type { NamedQuery } from '@passage/platform/api';
import { personJson } from '../person/person-json';
import { relationshipJson } from '../relationship/relationship-json';

/**
 * One case with its family as JSON, in one statement: the most frequent read of the product. The family is read in one
 * pass over its people, and the JSON stays text, which the API hands on as it is.
 */
export const caseDetailQuery: NamedQuery = {
  name: 'case-record-case',
  isPlannedOnce: true,
  text: `select c.version, family.ids::text as "personIds", json_build_object(
      'id', c.id, 'number', c.number, 'referralSource', c.referral_source, 'referralNumber', c.referral_number,
      'referredOn', c.referred_on, 'referralType', c.referral_type, 'priority', c.priority, 'processingPriority', c.processing_priority, 'countryOfAsylum', c.country_of_asylum,
      'countryOfOrigin', c.country_of_origin, 'submissionCategory', c.submission_category, 'secondaryCategory', c.secondary_category,
      'principalApplicantId', c.principal_applicant_id, 'closedOn', c.closed_on, 'closureReason', c.closure_reason,
      'createdAt', c.created_at, 'updatedAt', c.updated_at, 'version', c.version,
      'office', (select json_build_object('id', o.id, 'code', o.code, 'name', o.name) from access.offices o where o.id = c.office_id),
      'programme', (select json_build_object('id', r.id, 'code', r.code, 'name', r.name) from pipeline.programmes r where r.id = c.programme_id),
      'agency', (select json_build_object('id', a.id, 'code', a.code, 'name', a.name) from access.agencies a where a.id = c.agency_id),
      'owner', (select json_build_object('id', s.id, 'name', s.name) from access.staff s where s.id = c.owner_id),
      'members', family.members, 'relatives', family.relatives,
      'relationships', (select coalesce(json_agg(${relationshipJson('k')} order by k.id), '[]')
        from case_record.relationships k where k.case_id = c.id))::text as body
    from case_record.cases c, lateral (
      select array_agg(distinct p.id) as ids,
        coalesce(json_agg(json_build_object('id', m.id, 'relationship', m.relationship, 'isTravelling', m.is_travelling,
            'joinedOn', m.joined_on, 'leftOn', m.left_on, 'leaveReason', m.leave_reason, 'version', m.version,
            'person', ${personJson('p')})
          order by m.left_on is not null, p.id is distinct from c.principal_applicant_id, p.birth_date, p.id)
          filter (where m.id is not null), '[]') as members,
        coalesce(json_agg(${personJson('p')} order by p.birth_date, p.id) filter (where m.id is null and p.merged_into_id is null), '[]') as relatives
      from case_record.people p left join case_record.case_members m on m.person_id = p.id and m.case_id = c.id
      where p.id in (select k.id from case_record.people k where k.case_id = c.id
        union select f.person_id from case_record.case_members f where f.case_id = c.id)) family
    where c.id = $1`,
};

/** Parameter: the programme. The referral types it takes; none named: all. */
export const referralTypesTaken = 'select referral_types as taken from pipeline.programmes where id = $1';

/** Which of the records a case refers to exist: office, programme, owner. Null ones are not looked for. */
export const caseReferencesQuery = `select
  $1::uuid is null or exists (select from access.offices where id = $1 and is_active) as "officeId",
  $2::uuid is null or exists (select from pipeline.programmes where id = $2 and is_active) as "programmeId",
  $3::uuid is null or exists (select from access.staff where id = $3 and is_active) as "ownerId"`;
