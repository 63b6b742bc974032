import { Injectable } from '@nestjs/common';
import { OfficeEntity } from '@passage/access/api';
import { CaseMemberEntity, type CaseEntity } from '@passage/case-record/api';
import { caseProcessingProblems, isInOrder, type InSeries, type InterviewInput } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { instantOf, newId, refuse } from '@passage/platform/domain';
import { In, IsNull } from 'typeorm';
import { refusingClashes } from './booking-clash';
import { InterviewParticipantEntity } from './interview-participant.entity';
import { InterviewResources } from './interview-resources';
import { InterviewEntity } from './interview.entity';
import { standingOfSeries } from './interview.query';

/** An interview to be put on the calendar. */
export interface InterviewPlan extends InterviewInput {
  /** The series it belongs to, if any. */
  seriesId: string | null;
}

/** Puts an interview on the calendar of the case's office, if nothing speaks against it. All within a unit of work. */
@Injectable()
export class InterviewPlanning {
  constructor(
    private readonly work: UnitOfWork,
    private readonly resources: InterviewResources,
  ) {}

  /** Writes the interview and its participants. `replaced` is the one that gives way to it, if any. */
  async write(of: CaseEntity, plan: InterviewPlan, replaced: InterviewEntity | null = null): Promise<InterviewEntity> {
    const { manager } = this.work;
    if (plan.date < of.referredOn) {
      const params = { referredOn: of.referredOn };
      throw refuse(caseProcessingProblems, 'case-processing.interview.before-referral', { field: 'date', params });
    }
    const { timeZone } = await manager.findOneByOrFail(OfficeEntity, { id: of.officeId });
    const startsAt = instantOf({ date: plan.date, time: plan.time }, timeZone);
    if (!startsAt) {
      throw refuse(caseProcessingProblems, 'case-processing.interview.time-skipped', {
        field: 'time',
        params: { timeZone },
      });
    }
    const people = [...new Set(plan.participantIds)];
    await this.requireMembers(of.id, people, replaced !== null);
    requireAlone(plan.isConfidential, people);
    await this.requireOrder(plan, startsAt, replaced);
    await this.resources.require(of.officeId, plan);
    const id = newId();
    await manager.insert(
      InterviewEntity,
      rowOf(id, of, plan, { startsAt, timeZone, replacesId: replaced?.id ?? null }),
    );
    const scope = { caseId: of.id, officeId: of.officeId };
    const participants = people.map((personId) => ({ ...scope, id: newId(), interviewId: id, personId }));
    await refusingClashes(() => manager.insert(InterviewParticipantEntity, participants));
    return await manager.findOneByOrFail(InterviewEntity, { id });
  }

  private async requireMembers(caseId: string, people: string[], isMoved: boolean): Promise<void> {
    const { manager } = this.work;
    const members = await manager.countBy(CaseMemberEntity, { caseId, personId: In(people), leftOn: IsNull() });
    if (members < people.length) {
      const field = isMoved ? 'time' : 'participantIds';
      throw refuse(caseProcessingProblems, 'case-processing.interview.participant-not-member', { field });
    }
  }

  /** The case is locked, so nobody else plans an interview of the series meanwhile. */
  private async requireOrder(
    { seriesId, kind }: InterviewPlan,
    startsAt: Date,
    replaced: InterviewEntity | null,
  ): Promise<void> {
    if (!seriesId) return;
    const others = await this.work.manager.query<InSeries[]>(standingOfSeries, [seriesId, replaced?.id ?? null]);
    if (!isInOrder([...others, { kind, startsAt }])) {
      throw refuse(caseProcessingProblems, 'case-processing.interview.series-order', { field: 'date' });
    }
  }
}

function requireAlone(isConfidential: boolean, people: readonly string[]): void {
  if (isConfidential && people.length > 1) {
    throw refuse(caseProcessingProblems, 'case-processing.interview.heard-alone', { field: 'participantIds' });
  }
}

function rowOf(
  id: string,
  of: CaseEntity,
  plan: InterviewPlan,
  when: Pick<InterviewEntity, 'startsAt' | 'timeZone' | 'replacesId'>,
): Partial<InterviewEntity> {
  const { kind, seriesId, durationMinutes, place, roomId, interpreterId, interpreterSex } = plan;
  const { isConfidential, overbookReason, interviewer, language, responsibleId, notes } = plan;
  return {
    ...{ id, caseId: of.id, officeId: of.officeId, kind, seriesId, ...when, durationMinutes, place },
    ...{ roomId, room: roomId ? '' : plan.room, interpreterId, interpreter: interpreterId ? '' : plan.interpreter },
    ...{ interpreterSex, isConfidential, overbookReason, interviewer, language, responsibleId, notes },
  };
}
