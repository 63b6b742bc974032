import { Injectable } from '@nestjs/common';
import { CaseScope, Tasks } from '@passage/case-record/api';
import {
  assessmentContext,
  holdsFor,
  savingMove,
  signingFindings,
  type Assessment,
  type AssessmentInput,
} from '@passage/health/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { Clearances } from '@passage/pipeline/api';
import { PersonNeeds } from '../need/person-needs';
import { AssessmentClearances } from './assessment-clearances';
import { AssessmentHistory } from './assessment-history';
import { AssessmentReads } from './assessment-reads';
import { AssessmentEntity } from './assessment.entity';
import { refuseIfAny } from './assessment.service';
import { HealthRulesReads } from './health-rules.reads';

/** Signing: from then on an assessment counts, and is not changed. */
@Injectable()
export class AssessmentSigning {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly rules: HealthRulesReads,
    private readonly history: AssessmentHistory,
    private readonly clearances: Clearances,
    private readonly settlement: AssessmentClearances,
    private readonly needs: PersonNeeds,
    private readonly tasks: Tasks,
    private readonly reads: AssessmentReads,
  ) {}

  /** Signs what is written here if it is complete; clearances, needs and the window follow in the same transaction. */
  async sign(id: string, version: number, input: AssessmentInput): Promise<Assessment> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, AssessmentEntity, id);
      const { caseId, personId } = before;
      const of = await this.scope.requireOpen(caseId);
      const written = this.history.next(before.state, savingMove(input));
      const today = this.clock.today();
      const person = await this.scope.requirePerson(caseId, personId);
      const rules = await this.rules.of(caseId);
      refuseIfAny(signingFindings(input, assessmentContext(rules, person, input.examinedOn, today)));
      const state = this.history.next(written, 'sign');
      const holds = holdsFor(rules, 'health.assessment', input, today);
      const signed = await changeVersioned(manager, AssessmentEntity, id, version, {
        ...input,
        state,
        signedBy: this.context.actor.staffId,
        signedAt: this.clock.now(),
        validFrom: holds?.from ?? null,
        validUntil: holds?.until ?? null,
        validitySource: holds?.sourceNote ?? '',
        validityIsVerified: holds?.isVerified ?? false,
      });
      if (written !== before.state) await this.history.leave(signed, 'examine', before.state, written);
      await this.history.leave(signed, 'sign', written, state);
      if (signed.correctsId) await this.supersede(signed.correctsId, signed.correctionReason);
      await this.settlement.settle(personId);
      await this.needs.state(caseId, personId);
      await this.tasks.finish(caseId, 'health.assessment-due', personId);
      await this.history.tell(of, { code: 'health.assessment.signed', personId, params: { outcome: signed.outcome } });
      return await this.reads.one(id);
    });
  }

  private async supersede(id: string, reason: string): Promise<void> {
    const { manager } = this.work;
    const old = await findVisible(manager, AssessmentEntity, id);
    const state = this.history.next(old.state, 'supersede');
    await changeVersioned(manager, AssessmentEntity, id, old.version, { state });
    await this.history.leave(old, 'supersede', old.state, state, reason);
    await this.clearances.withdraw(id);
  }
}
