import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseMemberEntity, CaseScope } from '@passage/case-record/api';
import {
  clearanceOfFit,
  demandOf,
  fitCheckFindings,
  healthProblems,
  type FitCheck,
  type FitCheckInput,
} from '@passage/health/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type PlainDate } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import { usualEnd } from '@passage/pipeline/domain';
import { IsNull } from 'typeorm';
import { AssessmentHistory } from '../assessment/assessment-history';
import { refuseIfAny } from '../assessment/assessment.service';
import { HealthRulesReads } from '../assessment/health-rules.reads';
import { PersonNeeds } from '../need/person-needs';
import { FitCheckEntity } from './fit-check.entity';
import { fitCheckById } from './fit-check.query';

/** Checks in the last days before departure. */
@Injectable()
export class FitCheckService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly rules: HealthRulesReads,
    private readonly clearances: Clearances,
    private readonly needs: PersonNeeds,
    private readonly history: AssessmentHistory,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** Records a check; who is not fit loses the clearance of an earlier check. */
  async record(input: FitCheckInput): Promise<FitCheck> {
    return await this.work.run(async (manager) => {
      const { caseId, personId } = input;
      const of = await this.scope.requireOpen(caseId);
      refuseIfAny(fitCheckFindings(input, this.clock.today()));
      const isMember = await manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() });
      if (!isMember) throw refuse(healthProblems, 'health.assessment.not-a-member', { field: 'personId' });
      const id = newId();
      const validUntil = await this.validUntil(input);
      const recordedBy = this.context.actor.staffId;
      await manager.insert(FitCheckEntity, { ...input, id, officeId: of.officeId, validUntil, recordedBy });
      await this.clear(id, input, validUntil);
      await this.needs.state(caseId, personId);
      const params = { outcome: clearanceOfFit[input.result] };
      await this.history.tell(of, { code: 'health.fit-check.recorded', personId, params });
      return await this.one(id);
    });
  }

  /** Takes a check back. */
  async withdraw(id: string, version: number, withdrawReason: string): Promise<FitCheck> {
    return await this.work.run(async (manager) => {
      const { caseId, personId, withdrawnAt } = await findVisible(manager, FitCheckEntity, id);
      const of = await this.scope.require(caseId);
      if (withdrawnAt) throw refuse(healthProblems, 'health.fit-check.withdrawn');
      const change = { withdrawnAt: this.clock.now(), withdrawReason };
      await changeVersioned(manager, FitCheckEntity, id, version, change);
      await this.clearances.withdraw(id);
      await this.needs.state(caseId, personId);
      await this.history.tell(of, { code: 'health.fit-check.withdrawn', personId });
      return await this.one(id);
    });
  }

  /** First day a check no longer allows departure, by the programme (72 hours in most); null when it never did. */
  private async validUntil({ caseId, checkedOn, result }: FitCheckInput): Promise<PlainDate | null> {
    if (clearanceOfFit[result] === 'refused') return null;
    const rule = demandOf(await this.rules.of(caseId), 'health.fit-to-fly');
    return rule ? usualEnd(rule, checkedOn) : null;
  }

  private async clear(id: string, input: FitCheckInput, validUntil: PlainDate | null): Promise<void> {
    await this.clearances.recordIfDemanded({
      caseId: input.caseId,
      personId: input.personId,
      requirementCode: 'health.fit-to-fly',
      stage: 'health',
      outcome: clearanceOfFit[input.result],
      from: input.checkedOn,
      until: input.delayUntil ?? validUntil,
      sourceType: 'fit-check',
      sourceId: id,
    });
  }

  private async one(id: string): Promise<FitCheck> {
    const row = await this.reads.row<{ json: FitCheck }>(fitCheckById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('health-fit-check', { caseIds: [row.json.caseId], personIds: [row.json.personId] });
    return row.json;
  }
}
