import { Injectable } from '@nestjs/common';
import { CaseMemberEntity, PersonEntity } from '@passage/case-record/api';
import type { DecisionFacts, DecisionInput } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';
import { Programmes } from '@passage/pipeline/api';
import { applicableDates, contains } from '@passage/pipeline/domain';
import { In, IsNull } from 'typeorm';
import { deniedEarlier, interviewedBy, submittedOnOf } from './decision.query';

/** Gathers what a decision is judged by. */
@Injectable()
export class DecisionFactsReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: Programmes,
  ) {}

  /** The facts about the case and those decided upon, within a unit of work. */
  async of(caseId: string, { decidedOn, members }: DecisionInput): Promise<DecisionFacts> {
    const { manager } = this.work;
    const personIds = members.map(({ personId }) => personId);
    const current = await manager.findBy(CaseMemberEntity, { caseId, personId: In(personIds), leftOn: IsNull() });
    const [submission] = await manager.query<{ submittedOn: PlainDate }[]>(submittedOnOf, [caseId]);
    return {
      memberIds: new Set(current.map(({ personId }) => personId)),
      submittedOn: submission?.submittedOn ?? null,
      awaitingInterview: await this.awaitingInterview(caseId, personIds, decidedOn),
      deniedEarlier: new Set(await this.deniedEarlier(caseId)),
    };
  }

  /** Members whom the same destination denied in an earlier case, in a fixed order; within a unit of work. */
  async deniedEarlier(caseId: string): Promise<string[]> {
    const rows = await this.work.manager.query<{ personId: string }[]>(deniedEarlier, [caseId]);
    return rows.map(({ personId }) => personId);
  }

  private async awaitingInterview(caseId: string, personIds: string[], on: PlainDate): Promise<Set<string>> {
    const { manager } = this.work;
    const rule = (await this.programmes.requirementsOf(caseId)).find(({ code }) => code === 'case.interview');
    if (!rule) return new Set();
    const rows = await manager.query<{ personId: string }[]>(interviewedBy, [personIds, on]);
    const interviewed = new Set(rows.map(({ personId }) => personId));
    const people = await manager.findBy(PersonEntity, { id: In(personIds), caseId });
    const awaiting = people.filter((each) => contains(applicableDates(rule, each), on) && !interviewed.has(each.id));
    return new Set(awaiting.map(({ id }) => id));
  }
}
