import type { NamedQuery } from '@passage/platform/api';

const ruleColumns = /* sql */ `'id', r.id, 'programmeCode', r.programme_code, 'effectiveFrom', r.effective_from,
  'sourceNote', r.source_note, 'isVerified', r.is_verified, 'version', r.version`;

const order = 'order by r.programme_code nulls first';

/** Every age limit with whether it counts today, the latest of each first. */
export const ageLimits: NamedQuery = {
  name: 'age-limits',
  text: /* sql */ `
    select json_build_object(${ruleColumns}, 'age', r.age, 'appliesTo', r.applies_to,
      'isInForce', r.effective_from = (select max(o.effective_from) from case_processing.age_limits o
        where o.age = r.age and o.programme_code is not distinct from r.programme_code and o.effective_from <= pipeline.today())) as json
    from case_processing.age_limits r ${order}, r.age, r.effective_from desc`,
};

/** Every usual duration with whether it counts today, the latest of each first. */
export const programmeDurations: NamedQuery = {
  name: 'programme-durations',
  text: /* sql */ `
    select json_build_object(${ruleColumns}, 'medianDays', r.median_days,
      'isInForce', r.effective_from = (select max(o.effective_from) from case_processing.programme_durations o
        where o.programme_code is not distinct from r.programme_code and o.effective_from <= pipeline.today())) as json
    from case_processing.programme_durations r ${order}, r.effective_from desc`,
};
