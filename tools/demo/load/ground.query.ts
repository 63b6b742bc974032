/** Orientation courses that take place. */
export const coursesQuery = /* sql */ `
  select id, programme_codes as "programmeCodes", min_age as "minAge", max_age as "maxAge", days, capacity
  from orientation.courses where is_active order by code`;

/** How long health assessments hold. */
export const bandsQuery = /* sql */ `
  select json_build_object('id', id, 'destination', destination, 'tbClass', tb_class, 'condition', condition, 'months', months,
    'effectiveFrom', effective_from, 'sourceNote', source_note, 'isVerified', is_verified, 'version', version) as json
  from health.validity_bands order by id`;

/** Types of checks in force that programmes ask of everybody. */
export const checkTypesQuery = /* sql */ `
  select id, programme_code as "programmeCode", code, requirement_code as "requirementCode" from case_processing.check_types_in_force
  where asked_for = 'everybody' order by code`;

/** Sets of services after arrival, the one that comes first where several fit on top: a programme's own, the latest. */
export const serviceSetsQuery = /* sql */ `
  select json_build_object('id', s.id, 'programmeCode', s.programme_code, 'effectiveFrom', s.effective_from,
    'outcomeFromDay', s.outcome_from_day, 'outcomeDueDay', s.outcome_due_day, 'outcomeUntilDay', s.outcome_until_day,
    'schoolAge', s.school_age, 'adultAge', s.adult_age,
    'services', (select coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'subject', t.subject, 'minAge', t.min_age,
        'maxAge', t.max_age, 'dueDays', t.due_days) order by t.due_days, t.code), '[]')
      from integration.core_service_templates t where t.set_id = s.id)) as json
  from integration.core_service_sets s order by s.programme_code is null, s.effective_from desc`;

/** Days within which a review of a denial may be asked for; a destination's own rule first, the latest of them on top. */
export const reviewPeriodsQuery = /* sql */ `
  select json_build_object('destination', destination, 'effectiveFrom', effective_from, 'periodDays', period_days,
    'sourceNote', source_note, 'isVerified', is_verified) as json
  from case_processing.review_periods order by destination is null, effective_from desc`;

/** The version of the pre-screening form that is in force. */
export const preScreeningQuery = /* sql */ `
  select v.id from case_processing.interview_form_versions v join case_processing.interview_forms f on f.id = v.form_id
  where f.code = 'PRE-SCREENING' and v.effective_from <= current_date order by v.effective_from desc limit 1`;

/** Rooms of offices, the smallest first. Where interviews are planned already, none: nobody looks for gaps between them. */
export const roomsQuery = /* sql */ `
  select o.code as office, r.id, r.capacity from case_processing.rooms r join access.offices o on o.id = r.office_id
  where r.is_active and not exists (select from case_processing.bookings) order by r.capacity, r.id`;

/** Interpreters of offices and the languages they speak; none where interviews are planned already. */
export const interpretersQuery = /* sql */ `
  select o.code as office, i.id, array(select l ->> 'language' from jsonb_array_elements(i.languages) l) as languages
  from case_processing.interpreters i join access.offices o on o.id = i.office_id
  where i.is_active and not exists (select from case_processing.bookings) order by i.name, i.id`;
