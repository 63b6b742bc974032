import type { NamedQuery } from '@passage/platform/api';

/** A row `t` of check types as JSON, in the shape of the schema `CheckType`. */
export const checkTypeJson = /* sql */ `json_build_object('id', t.id, 'programmeCode', t.programme_code, 'code', t.code, 'title', t.title,
  'askedOf', t.asked_of, 'askedFor', t.asked_for, 'minAge', t.min_age, 'maxAge', t.max_age, 'validityMonths', t.validity_months,
  'leadDays', t.lead_days, 'staleOn', t.stale_on, 'effectiveFrom', t.effective_from, 'isActive', t.is_active, 'sourceNote', t.source_note,
  'isVerified', t.is_verified, 'isInForce', exists (select from case_processing.check_types_in_force f where f.id = t.id), 'version', t.version)`;

/** Every version of every type. */
export const checkTypes: NamedQuery = {
  name: 'check-types',
  text: `select ${checkTypeJson} as json from case_processing.check_types t
    order by t.programme_code, t.code, t.effective_from desc`,
};

/** Parameters: the case, the requirement they serve. The types in force for its programme. */
export const checkTypesOfCase = /* sql */ `
  select ${checkTypeJson} as json from case_record.cases c join pipeline.programmes p on p.id = c.programme_id
  join case_processing.check_types_in_force t on t.programme_code = p.code where c.id = $1 and t.requirement_code = $2 order by t.asked_for, t.title`;

/** Parameter: the version of a type. Whether a check was asked by it. */
export const checkTypeIsUsed = 'select case_processing.is_check_type_used($1) as "isUsed"';
