import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import type { InterviewParticipantEntity } from './interview-participant.entity';

/** What an interview says about the requirement `case.interview` of those who take part. */
@Injectable()
export class InterviewClearances {
  constructor(private readonly clearances: Clearances) {}

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
    await this.clearances.record({
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
}
