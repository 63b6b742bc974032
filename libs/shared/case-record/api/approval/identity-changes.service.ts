import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  caseRecordProblems,
  changedFields,
  factsOf,
  fieldsUnderApproval,
  identityChangeKind,
  personFindings,
  refusalOf,
  type IdentityChangeInput,
  type PersonChange,
} from '@passage/case-record/domain';
import { Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { PersonEntity } from '../person/person.entity';
import { People } from '../person/people.service';
import { ApprovalRules } from './approval-rules.service';
import { Approvals } from './approvals';

/** Changes of who a person is on record, put to a second person where the rules ask for it. */
@Injectable()
export class IdentityChanges implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly people: People,
    private readonly rules: ApprovalRules,
    private readonly approvals: Approvals,
  ) {}

  onModuleInit(): void {
    this.approvals.register(identityChangeKind, {
      permission: 'case-record.person.edit',
      current: async ({ subjectId, before }) => {
        const lock = { mode: 'pessimistic_write' as const };
        const person = await this.work.manager.findOne(PersonEntity, { where: { id: subjectId }, lock });
        return person && factsOf(person, Object.keys(before));
      },
      carryOut: async ({ subjectId, after }) => {
        const { version } = await findVisible(this.work.manager, PersonEntity, subjectId);
        await this.people.write(subjectId, version, after as PersonChange);
      },
    });
  }

  /** Proposes to change who a person is; refused where one person may do it alone. Answers the proposal's identifier. */
  async propose(id: string, version: number, { reason, ...change }: IdentityChangeInput): Promise<string> {
    const refusal = refusalOf(personFindings(change, this.clock.today()));
    if (refusal) throw refusal;
    return await this.work.run(async (manager) => {
      const person = await findVisible(manager, PersonEntity, id);
      await this.scope.requireOpen(person.caseId);
      if (person.version !== version) throw refuse(platformProblems, 'platform.record.stale', { current: person });
      const fields = changedFields(person, change);
      if (fields.length === 0) throw refuse(caseRecordProblems, 'case-record.approval.nothing-changes');
      const rule = await this.rules.inForce(identityChangeKind, person.caseId);
      if (fieldsUnderApproval(person, change, rule?.fields ?? []).length === 0) {
        throw refuse(caseRecordProblems, 'case-record.approval.not-required');
      }
      return await this.approvals.propose({
        kind: identityChangeKind,
        caseId: person.caseId,
        personId: id,
        subjectId: id,
        before: factsOf(person, fields),
        after: factsOf(change, fields),
        reason,
      });
    });
  }
}
