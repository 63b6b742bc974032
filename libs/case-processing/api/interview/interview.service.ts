import { Injectable } from '@nestjs/common';
import { CaseScope, Tasks, Timeline, type CaseEntity } from '@passage/case-record/api';
import {
  countsAsInterview,
  type Interview,
  type InterviewChange,
  type InterviewInput,
  type InterviewSeriesInput,
} from '@passage/case-processing/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, wallClock } from '@passage/platform/domain';
import { refusingClashes } from './booking-clash';
import { InterviewClearances } from './interview-clearances';
import { InterviewParticipantEntity } from './interview-participant.entity';
import { InterviewPlanning } from './interview-planning';
import { InterviewReads } from './interview-reads';
import { InterviewResources } from './interview-resources';
import { InterviewEntity } from './interview.entity';

/** Planning interviews and changing what surrounds them. */
@Injectable()
export class InterviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
    private readonly planning: InterviewPlanning,
    private readonly resources: InterviewResources,
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
      const planned = await this.planning.write(of, { ...input, responsibleId, seriesId: null });
      await this.announcePlan(of, planned);
      return await this.reads.one(planned.id);
    });
  }

  /** Puts interviews that belong together on the calendar, all of them or none. */
  async planSeries(caseId: string, { interviews, ...common }: InterviewSeriesInput): Promise<{ items: Interview[] }> {
    return await this.work.run(async () => {
      const of = await this.scope.lock(caseId);
      const responsibleId = common.responsibleId ?? this.context.actor.staffId;
      const seriesId = newId();
      const items: Interview[] = [];
      for (const each of interviews) {
        const planned = await this.planning.write(of, { ...common, ...each, responsibleId, seriesId });
        await this.announcePlan(of, planned);
        items.push(await this.reads.one(planned.id));
      }
      return { items };
    });
  }

  /** What follows from an interview being on the calendar: pending clearances, a line in the timeline, no task to plan one. */
  async announcePlan(of: CaseEntity, planned: InterviewEntity): Promise<void> {
    const { date, time } = wallClock(planned.startsAt, planned.timeZone);
    const participants = await this.work.manager.findBy(InterviewParticipantEntity, { interviewId: planned.id });
    if (countsAsInterview(planned.kind)) await this.clearances.expect(participants, date);
    if (!planned.isConfidential) await this.tell(of, { date, time, place: planned.place });
    for (const personId of [null, ...participants.map((each) => each.personId)]) {
      await this.tasks.finish(of.id, 'case-processing.interview-missed', personId);
    }
    this.scope.changed(of);
    this.scope.changed(of, 'interview');
  }

  /** Changes officer, interpreter, room or notes. */
  async change(id: string, version: number, change: InterviewChange): Promise<Interview> {
    return await this.work.run(async (manager) => {
      const interview = await findVisible(manager, InterviewEntity, id);
      const changed = {
        ...change,
        ...(change.roomId && { room: '' }),
        ...(change.interpreterId && { interpreter: '' }),
      };
      await this.requireResources(interview, changed);
      await refusingClashes(() => changeVersioned(manager, InterviewEntity, id, version, changed));
      this.scope.changed(await this.scope.require(interview.caseId), 'interview');
      return await this.reads.one(id);
    });
  }

  private async tell(of: CaseEntity, params: { date: string; time: string; place: string }): Promise<void> {
    await this.timeline.record({
      caseId: of.id,
      officeId: of.officeId,
      stage: 'case-processing',
      code: 'case-processing.interview.planned',
      params,
      happenedOn: params.date,
    });
  }

  /** What was chosen before and stays may have been closed since; only what is changed has to do now. */
  private async requireResources(interview: InterviewEntity, change: InterviewChange): Promise<void> {
    const { id: interviewId, officeId, startsAt, timeZone } = interview;
    const participants = await this.work.manager.findBy(InterviewParticipantEntity, { interviewId });
    const wish = { ...interview, ...wallClock(startsAt, timeZone), ...change };
    const isRematched = (['interpreterId', 'language', 'interpreterSex'] as const).some(
      (field) => wish[field] !== interview[field],
    );
    await this.resources.require(officeId, {
      ...wish,
      roomId: wish.roomId === interview.roomId ? null : wish.roomId,
      interpreterId: isRematched ? wish.interpreterId : null,
      responsibleId: change.responsibleId ?? null,
      participantIds: participants.map(({ personId }) => personId),
    });
  }
}
