import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope } from '@passage/case-record/api';
import { healthProblems, type MedicalHold, type MedicalHoldInput } from '@passage/health/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { HoldEntity } from '@passage/pipeline/api';
import { pipelineProblems } from '@passage/pipeline/domain';
import { AssessmentHistory } from '../assessment/assessment-history';
import { MedicalHoldEntity } from './medical-hold.entity';
import { medicalHoldById } from './medical-hold.query';

/** Holds for medical reasons: the pipeline learns "medical", the reason stays here. */
@Injectable()
export class MedicalHoldService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly history: AssessmentHistory,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** Holds a person of a case. */
  async place(caseId: string, { personId, gates, reviewOn, clinicalReason }: MedicalHoldInput): Promise<MedicalHold> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.requireOpen(caseId);
      await this.scope.requirePerson(caseId, personId);
      if (reviewOn < this.clock.today()) {
        throw refuse(healthProblems, 'health.medical-hold.review-past', { field: 'reviewOn' });
      }
      const { staffId } = this.context.actor;
      const about = { caseId, officeId: of.officeId, personId };
      const holdId = newId();
      await manager.insert(HoldEntity, {
        ...about,
        id: holdId,
        stage: 'health',
        reasonClass: 'medical',
        gates,
        ownerId: staffId,
        reviewOn,
        placedBy: staffId,
      });
      await manager.insert(MedicalHoldEntity, { ...about, id: newId(), holdId, clinicalReason });
      await this.history.tell(of, { code: 'health.medical-hold.placed', personId });
      return await this.one(holdId, caseId);
    });
  }

  /** Releases a medical hold that somebody else placed (four eyes, as for every hold). */
  async release(id: string, version: number, releaseNote: string): Promise<MedicalHold> {
    return await this.work.run(async (manager) => {
      const hold = await findVisible(manager, HoldEntity, id);
      const of = await this.scope.require(hold.caseId);
      if (hold.reasonClass !== 'medical') throw refuse(platformProblems, 'platform.record.not-found');
      if (hold.releasedAt) throw refuse(pipelineProblems, 'pipeline.hold.already-released');
      const { staffId } = this.context.actor;
      if (hold.placedBy === staffId) throw refuse(pipelineProblems, 'pipeline.hold.released-by-placer');
      await changeVersioned(manager, HoldEntity, id, version, {
        releasedAt: this.clock.now(),
        releasedBy: staffId,
        releaseReason: 'medical',
      });
      await manager.update(MedicalHoldEntity, { holdId: id }, { releaseNote });
      if (hold.personId) await this.history.tell(of, { code: 'health.medical-hold.released', personId: hold.personId });
      return await this.one(id, hold.caseId);
    });
  }

  private async one(id: string, caseId: string): Promise<MedicalHold> {
    const row = await this.reads.row<{ json: MedicalHold }>(medicalHoldById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const personIds = row.json.personId ? [row.json.personId] : [];
    await this.readLog.record('health-medical-hold', { caseIds: [caseId], personIds });
    return row.json;
  }
}
