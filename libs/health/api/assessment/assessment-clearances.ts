import { Injectable } from '@nestjs/common';
import { holdsFor, tbOutcome, type HealthRequirement } from '@passage/health/domain';
import { UnitOfWork } from '@passage/platform/api';
import { dayOf } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import type { Outcome } from '@passage/pipeline/domain';
import { AssessmentEntity } from './assessment.entity';
import { HealthRulesReads } from './health-rules.reads';

/** What signed assessments say about the requirements of a person. */
@Injectable()
export class AssessmentClearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: HealthRulesReads,
    private readonly clearances: Clearances,
  ) {}

  /**
   * Lets the assessment examined last speak for the person; what earlier ones gave is taken back, so that a shorter
   * validity found later is not outlived by a longer one found before.
   */
  async settle(personId: string): Promise<void> {
    const [standing, ...earlier] = await this.work.manager.find(AssessmentEntity, {
      where: { personId, state: 'signed' },
      order: { examinedOn: 'DESC', signedAt: 'DESC' },
    });
    for (const { id } of earlier) await this.clearances.withdraw(id);
    if (!standing || standing.outcome === 'pending') return;
    await this.record(standing, 'health.assessment', standing.outcome);
    if (standing.tbClass) {
      await this.record(standing, 'health.tb-screening', tbOutcome(standing.tbClass, standing.waiverReference));
    }
  }

  private async record(assessment: AssessmentEntity, code: HealthRequirement, outcome: Outcome): Promise<void> {
    const { id, caseId, personId, signedAt } = assessment;
    const holds = holdsFor(await this.rules.of(caseId), code, assessment, signedAt ? dayOf(signedAt) : '');
    if (!holds) return;
    await this.clearances.record({
      caseId,
      personId,
      requirementCode: code,
      stage: 'health',
      outcome,
      from: holds.from,
      until: outcome === 'refused' ? null : holds.until,
      sourceType: 'health-assessment',
      sourceId: id,
    });
  }
}
