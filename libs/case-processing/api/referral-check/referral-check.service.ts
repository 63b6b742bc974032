import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline } from '@passage/case-record/api';
import {
  adviceOf,
  caseProcessingProblems,
  childFacts,
  missingOf,
  problemAt,
  type CheckedReferral,
  type MissingFact,
  type ReferralCheck,
  type ReferralFinding,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type FieldProblem } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import { IsNull } from 'typeorm';
import { SubmissionEntity } from '../submission/submission.entity';
import { ReferralCheckEntity } from './referral-check.entity';
import { checkedReferral } from './referral-check.query';

interface Row {
  referral: CheckedReferral;
  confirmation: ReferralCheck['confirmation'];
}

/** The requirements that a complete referral meets. */
const met = ['case.registration', 'case.referral-complete'];

/** Says what a referral lacks, and keeps the word of whoever found it complete. */
@Injectable()
export class ReferralCheckService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly clearances: Clearances,
    private readonly timeline: Timeline,
  ) {}

  /** What the referral of a case still lacks. */
  async ofCase(caseId: string): Promise<ReferralCheck> {
    const row = await this.reads.row<Row>(checkedReferral, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const { referral, confirmation } = row;
    const today = this.clock.today();
    const missing = this.asTold(missingOf(referral, today));
    const personIds = referral.members.map(({ personId }) => personId);
    await this.readLog.record('referral-check', { caseIds: [caseId], personIds });
    return { isComplete: missing.length === 0, missing, advice: adviceOf(referral, today), confirmation };
  }

  /** What about children keeps a case from being submitted. */
  async childrenProblems(caseId: string): Promise<FieldProblem[]> {
    const { missing } = await this.ofCase(caseId);
    return missing.filter(({ code }) => childFacts.some((each) => each === code)).map(asProblem);
  }

  /** To whom the compartment is closed it is told that a result is missing, and not what there is. */
  private asTold(missing: ReferralFinding<MissingFact>[]): ReferralFinding<MissingFact>[] {
    if (this.context.actor.compartments.includes('protection')) return missing;
    const told = missing.map((each): ReferralFinding<MissingFact> =>
      each.code.startsWith('best-interest-') ? { ...each, code: 'best-interest' } : each,
    );
    const isFirst = ({ code, personId }: ReferralFinding<MissingFact>, place: number) =>
      told.findIndex((each) => each.code === code && each.personId === personId) === place;
    return told.filter(isFirst);
  }

  /** Confirms that nothing is missing; refused while something is. */
  async confirm(caseId: string): Promise<ReferralCheck> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.requireOpen(caseId);
      const { missing, confirmation } = await this.ofCase(caseId);
      if (confirmation) throw refuse(caseProcessingProblems, 'case-processing.referral-check.confirmed');
      if (missing.length > 0) {
        throw refuse(caseProcessingProblems, 'case-processing.referral-check.incomplete', {
          errors: missing.map(asProblem),
        });
      }
      const confirmedOn = this.clock.today();
      const id = newId();
      const confirmedBy = this.context.actor.staffId;
      await manager.insert(ReferralCheckEntity, { id, caseId, officeId: of.officeId, confirmedOn, confirmedBy });
      for (const requirementCode of met) {
        await this.clearances.recordIfDemanded({
          caseId,
          personId: null,
          requirementCode,
          stage: 'case-processing',
          outcome: 'cleared',
          from: confirmedOn,
          sourceType: 'referral-check',
          sourceId: id,
        });
      }
      await this.tell(caseId, 'case-processing.referral-check.confirmed');
      return await this.ofCase(caseId);
    });
  }

  /** Takes the confirmation back, unless the case was submitted on the strength of it. */
  async withdraw(caseId: string, version: number, reason: string): Promise<ReferralCheck> {
    return await this.work.run(async (manager) => {
      await this.scope.requireOpen(caseId);
      const standing = await manager.findOneBy(ReferralCheckEntity, { caseId, withdrawnAt: IsNull() });
      if (!standing) throw refuse(caseProcessingProblems, 'case-processing.referral-check.not-confirmed');
      if (await manager.existsBy(SubmissionEntity, { caseId, withdrawnAt: IsNull() })) {
        throw refuse(caseProcessingProblems, 'case-processing.referral-check.submitted');
      }
      const change = { withdrawnAt: this.clock.now(), withdrawReason: reason };
      await changeVersioned(manager, ReferralCheckEntity, standing.id, version, change);
      await this.clearances.withdraw(standing.id);
      await this.tell(caseId, 'case-processing.referral-check.withdrawn');
      return await this.ofCase(caseId);
    });
  }

  private async tell(caseId: string, code: string): Promise<void> {
    const of = await this.scope.require(caseId);
    const happenedOn = this.clock.today();
    await this.timeline.record({ caseId, officeId: of.officeId, stage: 'case-processing', code, happenedOn });
    this.scope.changed(of);
    this.scope.changed(of, 'referral-check');
  }
}

function asProblem({ code, personId, name }: ReferralFinding<MissingFact>): FieldProblem {
  const field = personId ? `members.${personId}` : '';
  return problemAt(field, `case-processing.referral-check.missing-${code}`, { child: name });
}
