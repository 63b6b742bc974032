import { Injectable } from '@nestjs/common';
import { CaseMemberEntity } from '@passage/case-record/api';
import { UnitOfWork } from '@passage/platform/api';
import type { PlainDate } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import { IsNull } from 'typeorm';
import type { InterviewParticipantEntity } from './interview-participant.entity';

/** What an interview says about the requirement `case.interview` of those who take part. */
@Injectable()
export class InterviewClearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clearances: Clearances,
  ) {}

  /** Everybody is to be heard: pending. */
  async expect(participants: readonly InterviewParticipantEntity[], date: PlainDate): Promise<void> {
    for (const participant of participants) await this.record(participant, 'pending', date);
  }

  /** Who was heard is cleared; who was not is back to nothing. */
  async settle(participants: readonly InterviewParticipantEntity[], date: PlainDate): Promise<void> {
    for (const participant of participants) {
      if (participant.attended) await this.record(participant, 'cleared', date);
      else await this.clearances.withdraw(participant.id);
    }
  }

  /** The interview does not take place. */
  async drop(participants: readonly InterviewParticipantEntity[]): Promise<void> {
    for (const { id } of participants) await this.clearances.withdraw(id);
  }

  private async record(
    { id, caseId, personId }: InterviewParticipantEntity,
    outcome: 'pending' | 'cleared',
    from: PlainDate,
  ): Promise<void> {
    if (!(await this.isMember(caseId, personId))) return;
    await this.clearances.recordIfDemanded({
      caseId,
      personId,
      requirementCode: 'case.interview',
      stage: 'case-processing',
      outcome,
      from,
      ...(outcome === 'pending' && { until: null }),
      sourceType: 'interview',
      sourceId: id,
    });
  }

  /** Somebody who left the family in the meantime needs nothing any more. */
  private async isMember(caseId: string, personId: string): Promise<boolean> {
    return await this.work.manager.existsBy(CaseMemberEntity, { caseId, personId, leftOn: IsNull() });
  }
}
