import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  lifeStatusFindings,
  memberDeathFindings,
  refusalOf,
  type LifeStatus,
  type LifeStatusChange,
  type LifeStatusInput,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { CaseScope } from '../case/case-scope';
import { mayRestOn } from '../document/standing-paper';
import { CaseMemberEntity } from '../membership/case-member.entity';
import { PersonEntity } from '../person/person.entity';
import { Families } from '../relationship/families';
import { Timeline } from '../timeline/timeline';
import { LifeStatusEntity } from './life-status.entity';

/** Whether people live, by whose news, and where. */
@Injectable()
export class LifeStatuses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly families: Families,
    private readonly timeline: Timeline,
  ) {}

  /** Records the first news of a person. */
  async record(personId: string, input: LifeStatusInput): Promise<LifeStatus> {
    return await this.work.run(async (manager) => {
      const person = await findVisible(manager, PersonEntity, personId);
      const ofCase = await this.scope.lock(person.caseId);
      if (await manager.existsBy(LifeStatusEntity, { personId })) {
        throw refuse(caseRecordProblems, 'case-record.life-status.recorded');
      }
      await this.check(person, input, null);
      const id = newId();
      await manager.insert(LifeStatusEntity, { id, caseId: ofCase.id, officeId: ofCase.officeId, personId, ...input });
      return await this.finish(id, person, null);
    });
  }

  /** Changes what is known of a person. */
  async change(id: string, version: number, change: LifeStatusChange): Promise<LifeStatus> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, LifeStatusEntity, id);
      await this.scope.lock(before.caseId);
      const person = await findVisible(manager, PersonEntity, before.personId);
      await this.check(person, { ...before, ...change }, before);
      await changeVersioned(manager, LifeStatusEntity, id, version, change);
      return await this.finish(id, person, before);
    });
  }

  /** Takes news back that was recorded in error. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, LifeStatusEntity, id);
      const ofCase = await this.scope.lock(caseId);
      await changeVersioned(manager, LifeStatusEntity, id, version, {});
      await manager.delete(LifeStatusEntity, { id });
      this.scope.changed(ofCase);
    });
  }

  private async check(person: PersonEntity, input: LifeStatusInput, before: LifeStatusEntity | null): Promise<void> {
    const { id: personId, caseId, birthDate: date, birthDatePrecision: precision } = person;
    const isMember = await this.work.manager.existsBy(CaseMemberEntity, { personId, leftOn: IsNull() });
    const refusal = refusalOf([
      ...memberDeathFindings(input.state, before?.state ?? null, isMember),
      ...lifeStatusFindings(input, { date, precision }, this.clock.today()),
    ]);
    if (refusal) throw refusal;
    if (input.hiddenAtRequestOf) await this.scope.requirePerson(caseId, input.hiddenAtRequestOf, 'hiddenAtRequestOf');
    const paper = { documentId: input.documentId, caseId, known: before?.documentId ?? null };
    if (!(await mayRestOn(this.work.manager, paper))) {
      throw refuse(caseRecordProblems, 'case-record.document.not-of-case', { field: 'documentId' });
    }
  }

  private async finish(id: string, person: PersonEntity, before: LifeStatusEntity | null): Promise<LifeStatus> {
    const { caseId, officeId } = person;
    await this.families.requirePossible(caseId, person.id, 'sinceOn');
    const after = await findVisible(this.work.manager, LifeStatusEntity, id);
    if (after.state !== before?.state) {
      await this.timeline.record({
        ...{ caseId, officeId, personId: person.id, stage: 'case-processing' },
        ...{ code: 'case-record.life-status.told', params: { state: after.state }, happenedOn: this.clock.today() },
      });
    }
    this.scope.changed(await this.scope.require(caseId));
    return asLifeStatus(after);
  }
}

function asLifeStatus({ caseId: _case, officeId: _office, ...status }: LifeStatusEntity): LifeStatus {
  return status;
}
