import { Injectable } from '@nestjs/common';
import { clearancesOfChecks, type ChecksClearance } from '@passage/case-processing/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { ClearanceEntity, Clearances } from '@passage/pipeline/api';
import { IsNull } from 'typeorm';
import { ChecksOfCaseReader, standing } from './checks-of-case';

const requirementCode = 'case.security-check';
const sourceType = 'security-check';

/** Keeps the clearance `case.security-check` of each person in step with their checks. */
@Injectable()
export class CheckClearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly clearances: Clearances,
    private readonly reader: ChecksOfCaseReader,
  ) {}

  /** Looks again at what the checks of these people come to, after one was asked, answered or withdrawn. */
  async settle(caseId: string, personIds: readonly string[]): Promise<void> {
    const { members, types, checks } = await this.reader.of(caseId);
    for (const member of members.filter(({ personId }) => personIds.includes(personId))) {
      const theirs = standing(checks).filter(({ personId }) => personId === member.personId);
      await this.bring(caseId, member.personId, clearancesOfChecks(types, member, theirs, this.clock.today()));
    }
  }

  /** Makes what stands what is wanted, and leaves alone what is so already. */
  private async bring(caseId: string, personId: string, wanted: readonly ChecksClearance[]): Promise<void> {
    const found = await this.work.manager.findBy(ClearanceEntity, {
      ...{ personId, requirementCode, sourceType, supersededAt: IsNull() },
    });
    const isSame = (clearance: ClearanceEntity, { sourceId, outcome, from, until }: ChecksClearance) =>
      clearance.sourceId === sourceId &&
      clearance.outcome === outcome &&
      clearance.caseId === caseId &&
      clearance.validPeriod === `[${from},${until ?? ''})`;
    for (const gone of found.filter((each) => !wanted.some((one) => isSame(each, one)))) {
      if (gone.sourceId) await this.clearances.withdraw(gone.sourceId);
    }
    for (const one of wanted.filter((each) => !found.some((clearance) => isSame(clearance, each)))) {
      await this.clearances.recordIfDemanded({
        ...one,
        ...{ caseId, personId, requirementCode, stage: 'case-processing', sourceType },
      });
    }
  }
}
