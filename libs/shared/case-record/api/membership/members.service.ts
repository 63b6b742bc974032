import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  joiningFindings,
  leavingFindings,
  refusalOf,
  type JoiningInput,
  type LeavingInput,
  type MemberChange,
  type Membership,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { IsNull, Not } from 'typeorm';
import { CaseScope } from '../case/case-scope';
import type { CaseEntity } from '../case/case.entity';
import { LifeStatusEntity } from '../life-status/life-status.entity';
import { Timeline } from '../timeline/timeline';
import { CaseMemberEntity } from './case-member.entity';

/** Who belongs to a case, and from when to when. */
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

  /** Ends a membership with its reason. The principal applicant hands that place over first. */
  async leave(id: string, version: number, input: LeavingInput): Promise<Membership> {
    const { leftOn, reason } = input;
    return await this.work.run(async (manager) => {
      const { member, ofCase } = await this.requireCurrent(id);
      if (member.personId === ofCase.principalApplicantId) {
        throw refuse(caseRecordProblems, 'case-record.principal-applicant.cannot-leave');
      }
      const refusal = refusalOf(leavingFindings(member.joinedOn, input, this.clock.today()));
      if (refusal) throw refusal;
      const after = await changeVersioned(manager, CaseMemberEntity, id, version, { leftOn, leaveReason: reason });
      await this.tell(ofCase, member.personId, 'case-record.member.left', { reason });
      this.scope.changed(ofCase);
      return asMembership(after);
    });
  }

  /** Makes a person on record a member: somebody who left and comes back, or a relative who was found. */
  async join(caseId: string, input: JoiningInput): Promise<Membership> {
    const { personId, relationship, isTravelling, joinedOn } = input;
    if (relationship === 'principal-applicant') {
      throw refuse(caseRecordProblems, 'case-record.principal-applicant.change-apart', { field: 'relationship' });
    }
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.lock(caseId);
      await this.scope.requirePerson(caseId, personId);
      if (await manager.existsBy(CaseMemberEntity, { personId, leftOn: IsNull() })) {
        throw refuse(caseRecordProblems, 'case-record.member.already', { field: 'personId' });
      }
      if (await manager.existsBy(LifeStatusEntity, { personId, state: 'dead' })) {
        throw refuse(caseRecordProblems, 'case-record.person.dead', { field: 'personId' });
      }
      const last = await manager.findOne(CaseMemberEntity, {
        where: { personId, leftOn: Not(IsNull()) },
        order: { leftOn: 'desc' },
      });
      const refusal = refusalOf(joiningFindings(last?.leftOn ?? null, joinedOn, this.clock.today()));
      if (refusal) throw refusal;
      const id = newId();
      const row = { id, caseId, officeId: ofCase.officeId, personId, relationship, isTravelling, joinedOn };
      await manager.insert(CaseMemberEntity, row);
      await this.tell(ofCase, personId, last ? 'case-record.member.rejoined' : 'case-record.person.joined');
      this.scope.changed(ofCase);
      return asMembership(await findVisible(manager, CaseMemberEntity, id));
    });
  }

  private async requireCurrent(id: string): Promise<{ member: CaseMemberEntity; ofCase: CaseEntity }> {
    const { caseId } = await findVisible(this.work.manager, CaseMemberEntity, id);
    const ofCase = await this.scope.lock(caseId);
    const member = await findVisible(this.work.manager, CaseMemberEntity, id);
    if (member.leftOn) throw refuse(caseRecordProblems, 'case-record.member.left');
    return { member, ofCase };
  }

  private async tell(of: CaseEntity, personId: string, code: string, params: Record<string, string> = {}) {
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      personId,
      stage: 'case-processing',
      code,
      params,
      happenedOn: this.clock.today(),
    });
  }
}

/** The membership as the API answers with it. */
export function asMembership(row: CaseMemberEntity): Membership {
  const { officeId: _, ...membership } = row;
  return membership;
}
