import { Injectable } from '@nestjs/common';
import { inUsualOrder } from '@passage/health/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { Needs } from '@passage/pipeline/api';
import { IsNull } from 'typeorm';
import { AssessmentEntity } from '../assessment/assessment.entity';
import { FitCheckEntity } from '../fit-check/fit-check.entity';

/** Tells the other stages what a person needs, never why. */
@Injectable()
export class PersonNeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly needs: Needs,
    private readonly clock: Clock,
  ) {}

  /** States the needs of the assessment that counts and of the last fit-to-fly check in the place of those before. */
  async state(caseId: string, personId: string): Promise<void> {
    const { manager } = this.work;
    const assessment = await manager.findOne(AssessmentEntity, {
      where: { personId, state: 'signed' },
      order: { examinedOn: 'DESC', signedAt: 'DESC' },
    });
    const check = await manager.findOne(FitCheckEntity, {
      where: { personId, withdrawnAt: IsNull() },
      order: { checkedOn: 'DESC', recordedAt: 'DESC' },
    });
    await this.needs.replace({
      caseId,
      personId,
      stage: 'health',
      sourceId: assessment?.id ?? check?.id ?? null,
      codes: inUsualOrder([...(assessment?.needs ?? []), ...(check?.needs ?? [])]),
      since: this.clock.today(),
    });
  }
}
