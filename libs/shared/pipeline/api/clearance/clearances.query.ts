import { listOfCase } from '@passage/case-record/api';

/** Every clearance of a case, superseded ones last. Parameter: the case. */
export const clearancesOfCase = listOfCase(
  'pipeline-clearances-of-case',
  `select json_build_object('id', l.id, 'personId', l.person_id, 'requirementCode', l.requirement_code, 'stage', l.stage, 'outcome', l.outcome,
      'validPeriod', json_build_object('from', lower(l.valid_period), 'to', upper(l.valid_period)), 'sourceType', l.source_type, 'sourceId', l.source_id,
      'recordedAt', l.recorded_at, 'supersededAt', l.superseded_at, 'staleSince', l.stale_since, 'staleReason', l.stale_reason,
      'personName', btrim(p.given_names || ' ' || p.family_name), 'title', coalesce(r.title, l.requirement_code), 'recordedByName', s.name)
    from pipeline.clearances l join case_record.cases k on k.id = l.case_id
    left join case_record.people p on p.id = l.person_id left join access.staff s on s.id = l.recorded_by
    left join pipeline.rules_in_force v on v.programme_id = k.programme_id
    left join pipeline.requirements r on r.programme_version_id = v.programme_version_id and r.code = l.requirement_code
    where l.case_id = $1 order by (l.superseded_at is not null), l.requirement_code, p.birth_date, l.recorded_at desc`,
);
