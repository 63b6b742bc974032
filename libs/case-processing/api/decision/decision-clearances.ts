import { Injectable } from '@nestjs/common';
import { clearanceOf } from '@passage/case-processing/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import { In, IsNull } from 'typeorm';
import { DecisionMemberEntity } from './decision-member.entity';
import { answersAbout } from './decision.query';

interface Answer {
  id: string;
  personId: string;
  decidedOn: PlainDate;
}

/** Keeps one answer about each person standing, the latest decided, and the clearance `case.decision` with it. */
@Injectable()
export class DecisionClearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly clearances: Clearances,
  ) {}

  /** Looks again which answer stands, after one was recorded or withdrawn. */
  async settle(personIds: readonly string[]): Promise<void> {
    const { manager } = this.work;
    const answers = await manager.query<Answer[]>(answersAbout, [personIds]);
    const latest = personIds.flatMap((personId) => answers.find((answer) => answer.personId === personId) ?? []);
    const wanted = new Set(latest.map(({ id }) => id));
    const standing = await manager.findBy(DecisionMemberEntity, { personId: In([...personIds]), replacedAt: IsNull() });
    for (const { id } of standing.filter((each) => !wanted.has(each.id))) {
      await manager.update(DecisionMemberEntity, { id }, { replacedAt: this.clock.now() });
      await this.clearances.withdraw(id);
    }
    const known = new Set(standing.map(({ id }) => id));
    for (const answer of latest.filter(({ id }) => !known.has(id))) await this.stand(answer);
  }

  private async stand({ id, decidedOn }: Answer): Promise<void> {
    const { manager } = this.work;
    await manager.update(DecisionMemberEntity, { id }, { replacedAt: null });
    const { caseId, personId, outcome, validUntil } = await manager.findOneByOrFail(DecisionMemberEntity, { id });
    await this.clearances.recordIfDemanded({
      caseId,
      personId,
      requirementCode: 'case.decision',
      stage: 'case-processing',
      outcome: clearanceOf[outcome],
      from: decidedOn,
      ...(outcome !== 'accepted' ? { until: null } : validUntil !== null && { until: validUntil }),
      sourceType: 'decision',
      sourceId: id,
    });
  }
}
