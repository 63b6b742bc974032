import { Injectable } from '@nestjs/common';
import { CaseScope, Tasks, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  caseProcessingProblems,
  countsAsInterview,
  moveInterview,
  type Interview,
  type InterviewMoveInput,
  type RescheduleInput,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { addDays, newId, platformProblems, refuse, wallClock, type PlainDate } from '@passage/platform/domain';
import { standingDecisionOf } from '../decision/decision.query';
import { refusingClashes } from './booking-clash';
import { InterviewClearances } from './interview-clearances';
import { InterviewMoveEntity } from './interview-move.entity';
import { InterviewParticipantEntity } from './interview-participant.entity';
import { InterviewPlanning } from './interview-planning';
import { InterviewReads } from './interview-reads';
import { InterviewEntity } from './interview.entity';
import { InterviewService } from './interview.service';

/** Days within which a family that missed its interview is to be asked why. */
const missedTaskDays = 7;

interface Moving {
  of: CaseEntity;
  interview: InterviewEntity;
  participants: InterviewParticipantEntity[];
  date: PlainDate;
}

/** Says what became of an interview; clearances, tasks and timeline follow. */
@Injectable()
export class InterviewMoves {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly interviews: InterviewService,
    private readonly planning: InterviewPlanning,
    private readonly clearances: InterviewClearances,
    private readonly timeline: Timeline,
    private readonly tasks: Tasks,
    private readonly reads: InterviewReads,
  ) {}

  /** Moves the interview; rescheduling answers with the one that takes its place. */
  async move(id: string, version: number, input: InterviewMoveInput): Promise<Interview> {
    return await this.work.run(async (manager) => {
      const interview = await findVisible(manager, InterviewEntity, id);
      if (interview.version !== version)
        throw refuse(platformProblems, 'platform.record.stale', { current: interview });
      const moving: Moving = {
        of: await this.scope.lock(interview.caseId),
        interview,
        participants: await manager.findBy(InterviewParticipantEntity, { interviewId: id }),
        date: wallClock(interview.startsAt, interview.timeZone).date,
      };
      await this.change(moving, version, input);
      const shown = await this.follow(moving, input);
      this.scope.changed(moving.of);
      this.scope.changed(moving.of, 'interview');
      return await this.reads.one(shown);
    });
  }

  private async change(
    { interview, participants, date }: Moving,
    version: number,
    input: InterviewMoveInput,
  ): Promise<void> {
    const { manager } = this.work;
    const people = participants.map(({ personId }) => personId);
    const [decision] = await manager.query<{ decidedOn: PlainDate }[]>(standingDecisionOf, [people]);
    const decidedOn = decision?.decidedOn ?? null;
    const moved = moveInterview(input.move, { state: interview.state, date, today: this.clock.today(), decidedOn });
    if ('refusal' in moved) throw refuse(caseProcessingProblems, moved.refusal.code, { params: moved.refusal.params });
    const { reason } = input;
    await refusingClashes(() =>
      changeVersioned(manager, InterviewEntity, interview.id, version, { state: moved.to, reason }),
    );
    await manager.insert(InterviewMoveEntity, {
      id: newId(),
      interviewId: interview.id,
      caseId: interview.caseId,
      officeId: interview.officeId,
      move: input.move,
      fromState: interview.state,
      toState: moved.to,
      reason,
      movedBy: this.context.actor.staffId,
    });
  }

  /** The identifier of the interview to show afterwards. */
  private async follow(moving: Moving, input: InterviewMoveInput): Promise<string> {
    const { interview, participants, date } = moving;
    switch (input.move) {
      case 'hold':
        await this.hold(moving, input.attendedIds);
        break;
      case 'report-no-show':
        await this.markAttendance(participants, () => false);
        await this.clearances.drop(participants);
        await this.tell(moving, 'case-processing.interview.no-show');
        await this.openMissedTask(moving, null);
        break;
      case 'cancel':
        await this.clearances.drop(participants);
        await this.tell(moving, 'case-processing.interview.cancelled');
        break;
      case 'take-back':
        await this.markAttendance(participants, () => null);
        if (countsAsInterview(interview.kind)) await this.clearances.expect(participants, date);
        await this.tell(moving, 'case-processing.interview.taken-back');
        break;
      case 'reschedule':
        return await this.reschedule(moving, input);
    }
    return interview.id;
  }

  private async hold(moving: Moving, attendedIds: readonly string[]): Promise<void> {
    const { interview, participants, date } = moving;
    const refusal = attendanceRefusal(participants, attendedIds);
    if (refusal) throw refuse(caseProcessingProblems, refusal, { field: 'attendedIds' });
    await this.markAttendance(participants, ({ personId }) => attendedIds.includes(personId));
    if (countsAsInterview(interview.kind)) await this.clearances.settle(participants, date);
    await this.tell(moving, 'case-processing.interview.held', {
      heard: attendedIds.length,
      expected: participants.length,
    });
    for (const { attended, personId } of participants) {
      if (attended) await this.tasks.finish(moving.of.id, 'case-processing.interview-missed', personId);
      else await this.openMissedTask(moving, personId);
    }
  }

  private async reschedule(moving: Moving, input: RescheduleInput): Promise<string> {
    const { of, interview, participants } = moving;
    await this.clearances.drop(participants);
    const { move: _move, reason: _reason, ...appointment } = { move: '', ...input };
    const plan = {
      ...{ ...interview, interpreter: input.interpreterId ? '' : interview.interpreter },
      ...appointment,
      participantIds: participants.map(({ personId }) => personId),
    };
    const planned = await this.planning.write(of, plan, interview);
    await this.interviews.announcePlan(of, planned);
    return planned.id;
  }

  private async markAttendance(
    participants: InterviewParticipantEntity[],
    attended: (participant: InterviewParticipantEntity) => boolean | null,
  ): Promise<void> {
    for (const participant of participants) {
      participant.attended = attended(participant);
      await this.work.manager.update(
        InterviewParticipantEntity,
        { id: participant.id },
        { attended: participant.attended },
      );
    }
  }

  /** Other stages read the timeline: what is heard in confidence is not told there. */
  private async tell(moving: Moving, code: string, params: Record<string, string | number> = {}): Promise<void> {
    const { of, interview, date } = moving;
    if (interview.isConfidential) return;
    const { id: caseId, officeId } = of;
    await this.timeline.record({
      caseId,
      officeId,
      stage: 'case-processing',
      code,
      params: { date, ...params },
      happenedOn: date,
    });
  }

  private async openMissedTask({ of, interview }: Moving, personId: string | null): Promise<void> {
    await this.tasks.open({
      caseId: of.id,
      officeId: of.officeId,
      stage: 'case-processing',
      code: 'case-processing.interview-missed',
      title: 'Find out why the interview was missed, and plan another',
      dueOn: addDays(this.clock.today(), missedTaskDays),
      role: 'caseworker',
      assigneeId: interview.responsibleId ?? of.ownerId,
      personId,
    });
  }
}

function attendanceRefusal(participants: readonly InterviewParticipantEntity[], attendedIds: readonly string[]) {
  if (attendedIds.length === 0) return 'case-processing.interview.nobody-attended';
  const isExpected = (id: string) => participants.some(({ personId }) => personId === id);
  return attendedIds.every(isExpected) ? undefined : 'case-processing.interview.not-a-participant';
}
