import type { NamedQuery } from '@passage/platform/api';

const itemJson = (
  isInForce: string,
) => /* sql */ `json_build_object('id', i.id, 'programmeCode', i.programme_code, 'code', i.code,
  'rank', i.rank, 'question', i.question, 'isRequired', i.is_required,
  'effectiveFrom', i.effective_from, 'isActive', i.is_active, 'sourceNote', i.source_note, 'isVerified', i.is_verified,
  'isInForce', ${isInForce}, 'version', i.version)`;

const isInForce = /* sql */ `i.is_active and i.effective_from = max(i.effective_from) filter (where i.effective_from <= pipeline.today())
  over (partition by i.programme_code, i.code)`;

/** Every question of every checklist; of several versions the one in force is marked. */
export const preScreeningItems: NamedQuery = {
  name: 'pre-screening-items',
  text: /* sql */ `select ${itemJson(isInForce)} as json from case_processing.pre_screening_items i
    order by i.programme_code nulls first, i.rank, i.code, i.effective_from desc`,
};

/** Parameter: the case. The questions in force for its programme; its own come before general ones of the same code. */
export const checklistOfCase: NamedQuery = {
  name: 'pre-screening-checklist',
  text: /* sql */ `
    select ${itemJson('true')} as json from (
      select distinct on (q.code) q.* from case_record.cases c join pipeline.programmes p on p.id = c.programme_id
      join case_processing.pre_screening_items q on (q.programme_code = p.code or q.programme_code is null) and q.effective_from <= pipeline.today()
      where c.id = $1 order by q.code, q.programme_code nulls last, q.effective_from desc) i
    where i.is_active order by i.rank, i.code`,
};

/** Parameter: the case. Pre-screenings in the shape of the schema `PreScreening`, latest first. */
export const preScreeningsOfCase: NamedQuery = {
  name: 'pre-screenings-of-case',
  text: /* sql */ `
    select json_build_object('id', s.id, 'caseId', s.case_id, 'screenedOn', s.screened_on, 'outcome', s.outcome, 'answers', s.answers,
      'notes', s.notes, 'screenedBy', (select json_build_object('id', a.id, 'name', a.name) from access.staff a where a.id = s.screened_by),
      'withdrawnAt', s.withdrawn_at, 'withdrawReason', s.withdraw_reason, 'version', s.version) as json
    from case_processing.pre_screenings s where s.case_id = $1 order by s.screened_on desc, s.id desc`,
};
