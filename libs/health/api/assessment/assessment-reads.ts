import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  assessmentContext,
  holdsFor,
  isOpenAssessment,
  type Assessment,
  type AssessmentHolds,
  type HealthRules,
} from '@passage/health/domain';
import { Clock, Reads } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import type { RequirementSubject } from '@passage/pipeline/domain';
import { assessmentById } from './assessment.query';
import { HealthRulesReads } from './health-rules.reads';

/** An assessment as the database tells it; what the rules say of it is added when it is shown. */
export type AssessmentRow = Omit<Assessment, 'holds' | 'needsTbClass' | 'countsFrom'> & {
  subject: RequirementSubject;
  signedHolds: AssessmentHolds | null;
};

/** Health assessments as they are shown. */
@Injectable()
export class AssessmentReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly rules: HealthRulesReads,
    private readonly clock: Clock,
  ) {}

  /** One assessment, for the person who works on it. */
  async one(id: string): Promise<Assessment> {
    const row = await this.reads.row<{ json: AssessmentRow }>(assessmentById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const shown = this.shown(row.json, await this.rules.of(row.json.caseId));
    await this.readLog.record('health-assessment', { caseIds: [shown.caseId], personIds: [shown.person.id] });
    return shown;
  }

  /** An assessment with what the rules say: as signed, or as it would be if signed today. */
  shown({ subject, signedHolds, ...row }: AssessmentRow, rules: HealthRules): Assessment {
    const today = this.clock.today();
    const { needsTbClass, countsFrom } = assessmentContext(rules, subject, row.examinedOn, today);
    const holds = isOpenAssessment(row.state) ? holdsFor(rules, 'health.assessment', row, today) : signedHolds;
    return { ...row, holds, needsTbClass, countsFrom };
  }
}
