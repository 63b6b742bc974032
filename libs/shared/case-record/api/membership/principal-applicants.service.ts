import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  familyFindings,
  refusalOf,
  standingUnder,
  type CaseDetail,
  type MemberRelationship,
  type PrincipalApplicantChange,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, UnitOfWork } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { CaseScope } from '../case/case-scope';
import { CaseEntity } from '../case/case.entity';
import { Cases } from '../case/cases.service';
import { LifeStatusEntity } from '../life-status/life-status.entity';
import { RelationshipEntity } from '../relationship/relationship.entity';
import { Timeline } from '../timeline/timeline';
import { CaseMemberEntity } from './case-member.entity';

/** The person a case hangs on. */
@Injectable()
export class PrincipalApplicants {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly cases: Cases,
    private readonly timeline: Timeline,
  ) {}

  /** Makes another member the principal applicant, and says how everybody stands to that person. */
  async change(caseId: string, version: number, input: PrincipalApplicantChange): Promise<CaseDetail> {
    const { personId, relationships } = input;
    await this.work.run(async (manager) => {
      const ofCase = await this.scope.lock(caseId);
      const members = await manager.findBy(CaseMemberEntity, { caseId, leftOn: IsNull() });
      const chosen = members.find((each) => each.personId === personId);
      if (!chosen) {
        throw refuse(caseRecordProblems, 'case-record.principal-applicant.not-member', { field: 'personId' });
      }
      if (await manager.existsBy(LifeStatusEntity, { personId, state: 'dead' })) {
        throw refuse(caseRecordProblems, 'case-record.person.dead', { field: 'personId' });
      }
      const known = await manager.findBy(RelationshipEntity, { caseId });
      const given = new Map(relationships.map((each) => [each.personId, each.relationship]));
      const standing = members.map((each): [CaseMemberEntity, MemberRelationship] => {
        if (each === chosen) return [each, 'principal-applicant'];
        return [each, given.get(each.personId) ?? standingUnder(chosen, each, known)];
      });
      const refusal = refusalOf(
        familyFindings(
          standing.map(([, relationship]) => relationship),
          'relationships',
        ),
      );
      if (refusal) throw refusal;
      if (personId !== ofCase.principalApplicantId) {
        for (const [{ id }, relationship] of standing) {
          await manager.update(CaseMemberEntity, { id }, { relationship, version: () => 'version + 1' });
        }
      }
      const principal = { principalApplicantId: personId, updatedAt: () => 'now()' };
      await changeVersioned(manager, CaseEntity, caseId, version, principal);
      await this.timeline.record({
        caseId,
        officeId: ofCase.officeId,
        personId,
        stage: 'case-processing',
        code: 'case-record.principal-applicant.changed',
        happenedOn: this.clock.today(),
      });
      this.scope.changed(ofCase);
    });
    return await this.cases.read(caseId);
  }
}
