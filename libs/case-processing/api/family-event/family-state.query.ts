/** A list of rows as JSON, empty when there are none. */
const list = (row: string, from: string) =>
  `(select coalesce(json_agg(json_build_object(${row}) order by x.id), '[]') from ${from})`;

const kept = `'id', x.id, 'caseId', x.case_id, 'officeId', x.office_id`;
const period = `'validPeriod', json_build_object('from', lower(x.valid_period), 'to', upper(x.valid_period))`;

/**
 * Everything an event may touch of the cases given, in the shape of `FamilyState`: within the reader's scope. People are
 * those kept with the cases, and everybody who ever was a member; relationships are also those of people who are kept with
 * these cases now, and were recorded in a case that both have left. Parameter: the cases.
 */
export const familyStateQuery = `select json_build_object(
  'cases', ${list(
    `'id', x.id, 'number', x.number, 'officeId', x.office_id, 'programmeId', x.programme_id, 'referredOn', x.referred_on,
     'principalApplicantId', x.principal_applicant_id, 'ownerId', x.owner_id, 'closedOn', x.closed_on, 'closureReason', x.closure_reason,
     'splitFromId', x.split_from_id`,
    `case_record.cases x where x.id = any ($1::uuid[])`,
  )},
  'people', ${list(
    `${kept}, 'number', x.number, 'givenNames', x.given_names, 'familyName', x.family_name, 'nameLocal', x.name_local, 'sex', x.sex,
     'birthDate', x.birth_date, 'birthDatePrecision', x.birth_date_precision, 'nationality', x.nationality, 'language', x.language,
     'phone', x.phone, 'registrationNumber', x.registration_number, 'flags', x.flags,
     'mergedIntoId', x.merged_into_id`,
    `case_record.people x where x.id in (select p.id from case_record.people p where p.case_id = any ($1::uuid[])
      union select m.person_id from case_record.case_members m where m.case_id = any ($1::uuid[]))`,
  )},
  'members', ${list(
    `${kept}, 'personId', x.person_id, 'relationship', x.relationship, 'isTravelling', x.is_travelling, 'joinedOn', x.joined_on,
     'leftOn', x.left_on, 'leaveReason', x.leave_reason`,
    `case_record.case_members x where x.case_id = any ($1::uuid[])`,
  )},
  'relationships', ${list(
    `${kept}, 'personId', x.person_id, 'relatedPersonId', x.related_person_id, 'kind', x.kind, 'basis', x.basis, 'state', x.state,
     'fromOn', x.from_on, 'untilOn', x.until_on, 'hiddenAtRequestOf', x.hidden_at_request_of, 'isConfirmed', x.is_confirmed`,
    `case_record.relationships x where x.id in (select r.id from case_record.relationships r where r.case_id = any ($1::uuid[])
      union select r.id from case_record.people p join case_record.relationships r on r.person_id = p.id
        join case_record.people o on o.id = r.related_person_id where p.case_id = any ($1::uuid[]) and o.case_id = any ($1::uuid[]))`,
  )},
  'lifeStatuses', ${list(
    `${kept}, 'personId', x.person_id, 'state', x.state, 'sinceOn', x.since_on, 'sincePrecision', x.since_precision, 'source', x.source,
     'sourceNote', x.source_note, 'reportedOn', x.reported_on, 'documentId', x.document_id, 'country', x.country, 'place', x.place,
     'mayJoin', x.may_join, 'hiddenAtRequestOf', x.hidden_at_request_of`,
    `case_record.life_statuses x where x.case_id = any ($1::uuid[])`,
  )},
  'clearances', ${list(
    `${kept}, 'personId', x.person_id, 'requirementCode', x.requirement_code, 'stage', x.stage, 'outcome', x.outcome, ${period},
     'sourceType', x.source_type, 'sourceId', x.source_id, 'recordedBy', x.recorded_by, 'recordedAt', x.recorded_at,
     'staleSince', x.stale_since, 'staleReason', x.stale_reason, 'supersededAt', x.superseded_at`,
    `pipeline.clearances x where x.case_id = any ($1::uuid[]) and x.superseded_at is null`,
  )},
  'holds', ${list(
    `${kept}, 'personId', x.person_id, 'stage', x.stage, 'reasonClass', x.reason_class, 'gates', x.gates, 'note', x.note,
     'ownerId', x.owner_id, 'reviewOn', x.review_on, 'placedBy', x.placed_by, 'placedAt', x.placed_at`,
    `pipeline.holds x where x.case_id = any ($1::uuid[]) and x.released_at is null`,
  )},
  'needs', ${list(`${kept}, 'personId', x.person_id`, `pipeline.needs x where x.case_id = any ($1::uuid[]) and x.ended_on is null`)},
  'milestones', ${list(
    `${kept}, 'code', x.code, 'happenedOn', x.happened_on, 'sourceId', x.source_id, 'recordedBy', x.recorded_by, 'withdrawnAt', x.withdrawn_at`,
    `pipeline.milestones x where x.case_id = any ($1::uuid[]) and x.withdrawn_at is null`,
  )},
  'tasks', ${list(
    `${kept}, 'personId', x.person_id, 'stage', x.stage, 'code', x.code, 'title', x.title, 'dueOn', x.due_on, 'assigneeId', x.assignee_id,
     'role', x.role, 'state', x.state`,
    `case_record.tasks x where x.case_id = any ($1::uuid[])`,
  )},
  'travelLinks', (select coalesce(json_agg(json_build_object('id', x.case_id, 'caseId', x.case_id, 'officeId', x.office_id,
      'groupId', x.group_id, 'reason', x.reason) order by x.case_id), '[]')
    from pipeline.travel_links x where x.group_id in (select l.group_id from pipeline.travel_links l where l.case_id = any ($1::uuid[])))
  ) as rows,
  (select coalesce(json_agg(json_build_object('code', l.code, 'effectiveFrom', l.effective_from, 'value', l.value)), '[]')
    from case_record.kinship_limits l) as limits,
  (select coalesce(json_agg(json_build_object('childId', x.child_id, 'personId', x.person_id, 'kind', x.kind,
      'fromOn', x.from_on, 'untilOn', x.until_on) order by x.id), '[]')
    from case_record.custodies x where x.case_id = any ($1::uuid[])) as custodies,
  json_build_object(
    'results', (select coalesce(json_agg(b), '[]')
      from unnest($1::uuid[]) c, jsonb_array_elements(case_processing.best_interests_standing(c)) b),
    'staleOn', array(select distinct unnest(stale_on) from case_processing.best_interest_rules_in_force order by 1)) as "bestInterests"`;
