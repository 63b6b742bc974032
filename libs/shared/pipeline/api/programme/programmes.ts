import { Injectable } from '@nestjs/common';
import { Reads } from '@passage/platform/api';
import type { RequirementRule } from '@passage/pipeline/domain';

/** A requirement as the rules see it, made of a row named `r`. */
export const ruleJson = `json_build_object('code', r.code, 'stage', r.stage, 'subject', r.subject, 'title', r.title, 'minAge', r.min_age, 'maxAge', r.max_age,
  'sex', r.sex, 'nationalities', r.nationalities, 'flags', r.flags, 'validityMonths', r.validity_months, 'validityDays', r.validity_days, 'validFrom', r.valid_from,
  'holdsOn', r.holds_on, 'gate', r.gate, 'leadDays', r.lead_days, 'noticeDays', r.notice_days, 'prerequisites', r.prerequisites, 'staleOn', r.stale_on,
  'sourceNote', r.source_note, 'isVerified', r.is_verified)`;

const requirementsOfCase = {
  name: 'pipeline-requirements-of-case',
  text: `select coalesce(json_agg(${ruleJson} order by r.code collate "C"), '[]') as requirements
    from case_record.cases c join pipeline.rules_in_force v on v.programme_id = c.programme_id
    join pipeline.requirements r on r.programme_version_id = v.programme_version_id where c.id = $1`,
};

/** What programmes demand. */
@Injectable()
export class Programmes {
  constructor(private readonly reads: Reads) {}

  /** The requirements in force today for a case's programme, by code. */
  async requirementsOf(caseId: string): Promise<RequirementRule[]> {
    const row = await this.reads.row<{ requirements: RequirementRule[] }>(requirementsOfCase, [caseId]);
    return row?.requirements ?? [];
  }
}
