import { Injectable } from '@nestjs/common';
import { OfficeEntity, StaffEntity } from '@passage/access/api';
import { CaseMemberEntity, type CaseEntity } from '@passage/case-record/api';
import { caseProcessingProblems, type InterviewInput } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { instantOf, newId, platformProblems, refuse } from '@passage/platform/domain';
import { In, IsNull } from 'typeorm';
import { InterviewParticipantEntity } from './interview-participant.entity';
import { InterviewEntity } from './interview.entity';
import { busyParticipants } from './interview.query';

type Plan = Omit<InterviewInput, 'notes'> & { notes?: string };

/** Puts an interview on the calendar of the case's office, if nothing speaks against it. All within a unit of work. */
@Injectable()
export class InterviewPlanning {
  constructor(private readonly work: UnitOfWork) {}

  /** Writes the interview and its participants. `replaced` is the one that gives way to it, if any. */
  async write(of: CaseEntity, plan: Plan, replaced: InterviewEntity | null = null): Promise<InterviewEntity> {
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
    await this.requireFreeMembers(of.id, plan, startsAt, replaced);
    await this.requireColleague(plan.responsibleId);
    const { date: _date, time: _time, participantIds, ...facts } = plan;
    const scope = { caseId: of.id, officeId: of.officeId };
    const id = newId();
    await manager.insert(InterviewEntity, {
      ...facts,
      ...scope,
      id,
      startsAt,
      timeZone,
      replacesId: replaced?.id ?? null,
    });
    await manager.insert(
      InterviewParticipantEntity,
      [...new Set(participantIds)].map((personId) => ({ ...scope, id: newId(), interviewId: id, personId })),
    );
    return await manager.findOneByOrFail(InterviewEntity, { id });
  }

  /** Refuses a colleague who is not there (any more). */
  async requireColleague(id: string | null | undefined): Promise<void> {
    if (id && !(await this.work.manager.existsBy(StaffEntity, { id, isActive: true }))) {
      throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'responsibleId' });
    }
  }

  private async requireFreeMembers(
    caseId: string,
    { participantIds, durationMinutes }: Plan,
    startsAt: Date,
    replaced: InterviewEntity | null,
  ): Promise<void> {
    const { manager } = this.work;
    const wanted = new Set(participantIds);
    const field = replaced ? 'time' : 'participantIds';
    const members = await manager.countBy(CaseMemberEntity, { caseId, personId: In([...wanted]), leftOn: IsNull() });
    if (members < wanted.size) {
      throw refuse(caseProcessingProblems, 'case-processing.interview.participant-not-member', { field });
    }
    const values = [[...wanted], startsAt, durationMinutes, replaced?.id ?? null];
    const busy = await manager.query<{ personId: string }[]>(busyParticipants, values);
    if (busy.length > 0) {
      throw refuse(caseProcessingProblems, 'case-processing.interview.participant-busy', { field: 'time' });
    }
  }
}
