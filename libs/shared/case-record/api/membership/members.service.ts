import { Injectable } from '@nestjs/common';
import { caseRecordProblems, type MemberChange, type Membership } from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import type { CaseEntity } from '../case/case.entity';
import { Timeline } from '../timeline/timeline';
import { CaseMemberEntity } from './case-member.entity';

/** How members stand in their case. Who belongs to it changes by the events of the family. */
@Injectable()
export class Members {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** Changes whether a member travels, or how they stand to the principal applicant. */
  async change(id: string, version: number, change: MemberChange): Promise<Membership> {
    return await this.work.run(async (manager) => {
      const { member: before, ofCase } = await this.requireCurrent(id);
      const concernsPrincipal = [before.relationship, change.relationship].includes('principal-applicant');
      if (concernsPrincipal && (change.relationship ?? before.relationship) !== before.relationship) {
        throw refuse(caseRecordProblems, 'case-record.principal-applicant.change-apart', { field: 'relationship' });
      }
      const after = await changeVersioned(manager, CaseMemberEntity, id, version, change);
      if (after.isTravelling !== before.isTravelling) {
        const code = after.isTravelling ? 'case-record.member.travels' : 'case-record.member.stays';
        await this.tell(ofCase, after.personId, code);
      }
      this.scope.changed(ofCase);
      return asMembership(after);
    });
  }

  private async requireCurrent(id: string): Promise<{ member: CaseMemberEntity; ofCase: CaseEntity }> {
    const { caseId } = await findVisible(this.work.manager, CaseMemberEntity, id);
    const ofCase = await this.scope.lock(caseId);
    const member = await findVisible(this.work.manager, CaseMemberEntity, id);
    if (member.leftOn) throw refuse(caseRecordProblems, 'case-record.member.left');
    return { member, ofCase };
  }

  private async tell(of: CaseEntity, personId: string, code: string) {
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      personId,
      stage: 'case-processing',
      code,
      happenedOn: this.clock.today(),
    });
  }
}

/** The membership as the API answers with it. */
function asMembership(row: CaseMemberEntity): Membership {
  const { officeId: _, ...membership } = row;
  return membership;
}
