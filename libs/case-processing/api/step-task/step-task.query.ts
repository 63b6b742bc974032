import type { NamedQuery } from '@passage/platform/api';

/** Every rule, by step; of several versions the one in force is marked. */
export const stepTasks: NamedQuery = {
  name: 'step-tasks',
  text: /* sql */ `
    select json_build_object('id', t.id, 'programmeCode', t.programme_code, 'step', t.step, 'taskCode', t.task_code, 'title', t.title,
      'role', t.role, 'dueFrom', t.due_from, 'dueDays', t.due_days, 'closedBy', t.closed_by, 'effectiveFrom', t.effective_from,
      'isActive', t.is_active, 'sourceNote', t.source_note, 'isVerified', t.is_verified,
      'isInForce', t.is_active and t.effective_from = max(t.effective_from) filter (where t.effective_from <= pipeline.today())
        over (partition by t.programme_code, t.step, t.task_code), 'version', t.version) as json
    from case_processing.step_tasks t order by t.step, t.task_code, t.programme_code nulls first, t.effective_from desc`,
};
