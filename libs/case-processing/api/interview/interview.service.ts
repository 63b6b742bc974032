import { Injectable } from '@nestjs/common';
import { CaseScope, Tasks, Timeline, type CaseEntity } from '@passage/case-record/api';
import type { Interview, InterviewChange, InterviewInput } from '@passage/case-processing/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { wallClock } from '@passage/platform/domain';
import { InterviewClearances } from './interview-clearances';
import { InterviewParticipantEntity } from './interview-participant.entity';
import { InterviewPlanning } from './interview-planning';
import { InterviewReads } from './interview-reads';
import { InterviewEntity } from './interview.entity';

/** Planning interviews and changing what surrounds them. */
@Injectable()
export class InterviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
    private readonly planning: InterviewPlanning,
    private readonly clearances: InterviewClearances,
    private readonly timeline: Timeline,
    private readonly tasks: Tasks,
    private readonly reads: InterviewReads,
  ) {}

  /** Puts an interview on the calendar; those who take part await it from then on. One at a time, so that nobody is planned twice. */
  async plan(caseId: string, input: InterviewInput): Promise<Interview> {
    return await this.work.run(async () => {
      const of = await this.scope.lock(caseId);
      const responsibleId = input.responsibleId ?? this.context.actor.staffId;
      const planned = await this.planning.write(of, { ...input, responsibleId });
      await this.announcePlan(of, planned);
      return await this.reads.one(planned.id);
    });
  }

  /** What follows from an interview being on the calendar: pending clearances, a line in the timeline, no task to plan one. */
  async announcePlan(of: CaseEntity, planned: InterviewEntity): Promise<void> {
    const { date, time } = wallClock(planned.startsAt, planned.timeZone);
    const participants = await this.work.manager.findBy(InterviewParticipantEntity, { interviewId: planned.id });
    await this.clearances.expect(participants, date);
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      stage: 'case-processing',
      code: 'case-processing.interview.planned',
      params: { date, time, place: planned.place },
      happenedOn: date,
    });
    for (const personId of [null, ...participants.map((each) => each.personId)]) {
      await this.tasks.finish(of.id, 'case-processing.interview-missed', personId);
    }
    this.scope.changed(of);
    this.scope.changed(of, 'interview');
  }

  /** Changes officer, interpreter, room or notes. */
  async change(id: string, version: number, change: InterviewChange): Promise<Interview> {
    return await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, InterviewEntity, id);
      await this.planning.requireColleague(change.responsibleId);
      await changeVersioned(manager, InterviewEntity, id, version, change);
      this.scope.changed(await this.scope.require(caseId), 'interview');
      return await this.reads.one(id);
    });
  }
}
