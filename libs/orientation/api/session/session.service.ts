import { Injectable } from '@nestjs/common';
import { StaffEntity } from '@passage/access/api';
import {
  inOrder,
  moveSession,
  orientationProblems,
  sessionFindings,
  type NewSessionInput,
  type Session,
  type SessionInput,
  type SessionMove,
  type SessionState,
} from '@passage/orientation/domain';
import { changeVersioned, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { In, Not, type EntityManager } from 'typeorm';
import { CourseEntity } from '../course/course.entity';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { SessionDays } from './session-days';
import { SessionMoveEntity } from './session-move.entity';
import { SessionReads } from './session-reads';
import { SessionEntity } from './session.entity';
import { trainerBusyQuery } from './session.query';

/** Planning sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly days: SessionDays,
    private readonly reads: SessionReads,
  ) {}

  /** Plans a session of a course in one of the planner's offices. */
  async plan({ courseId, officeId, ...input }: NewSessionInput): Promise<Session> {
    return await this.work.run(async (manager) => {
      const { officeIds, seesAllOffices } = this.context.actor;
      if (!seesAllOffices && !officeIds.includes(officeId)) {
        throw refuse(orientationProblems, 'orientation.session.office-not-yours', { field: 'officeId' });
      }
      const course = await manager.findOneBy(CourseEntity, { id: courseId });
      if (!course) throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'courseId' });
      if (!course.isActive) throw refuse(orientationProblems, 'orientation.course.inactive', { field: 'courseId' });
      await this.check(manager, input, course, officeId);
      const { days, ...facts } = input;
      const id = newId();
      await manager.insert(SessionEntity, { ...facts, ...spanOf(days), id, courseId, officeId });
      await this.days.replace(id, officeId, days);
      this.work.announce({ topic: 'orientation', officeId });
      return await this.reads.one(id);
    });
  }

  /** Changes a session that is still planned; nobody enrolled loses a place by it. */
  async change(id: string, version: number, input: SessionInput): Promise<Session> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, SessionEntity, id);
      this.next(before.state, 'change');
      const course = await manager.findOneByOrFail(CourseEntity, { id: before.courseId });
      await this.check(manager, input, course, before.officeId, id);
      await this.refuseTooSmall(id, input);
      const { days, ...facts } = input;
      await changeVersioned(manager, SessionEntity, id, version, { ...facts, ...spanOf(days) });
      await this.days.replace(id, before.officeId, days);
      this.work.announce({ topic: 'orientation', officeId: before.officeId });
      return await this.reads.one(id);
    });
  }

  /** Cancels a planned session; those enrolled wait for another. */
  async cancel(id: string, version: number, reason: string): Promise<Session> {
    return await this.work.run(async (manager) => {
      await this.move(id, version, 'cancel', reason);
      await manager.update(
        EnrolmentEntity,
        { sessionId: id, state: 'enrolled' },
        { state: 'withdrawn', withdrawReason: reason, version: () => 'version + 1' },
      );
      return await this.reads.one(id);
    });
  }

  /** Moves a session from state to state, leaving a row for the move. Within a unit of work. */
  async move(id: string, version: number, move: SessionMove, reason = ''): Promise<SessionEntity> {
    const { manager } = this.work;
    const before = await findVisible(manager, SessionEntity, id);
    const state = this.next(before.state, move);
    const moved = await changeVersioned(manager, SessionEntity, id, version, { state, reason });
    await manager.insert(SessionMoveEntity, {
      id: newId(),
      sessionId: id,
      officeId: before.officeId,
      move,
      fromState: before.state,
      toState: state,
      reason,
      movedBy: this.context.actor.staffId,
    });
    this.work.announce({ topic: 'orientation', officeId: before.officeId });
    return moved;
  }

  private next(state: SessionState, move: SessionMove): SessionState {
    const after = moveSession(state, move);
    if (!after) throw refuse(orientationProblems, 'orientation.session.move-closed', { params: { state } });
    return after;
  }

  private async check(
    manager: EntityManager,
    input: SessionInput,
    course: CourseEntity,
    officeId: string,
    id?: string,
  ): Promise<void> {
    const errors = sessionFindings(input, course.days);
    if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
    if (!input.trainerId) return;
    const trainer = await manager.findOneBy(StaffEntity, { id: input.trainerId, isActive: true });
    const teachesHere =
      trainer?.roles.includes('orientation-trainer') &&
      (trainer.seesAllOffices || trainer.officeIds.includes(officeId));
    if (!teachesHere) throw refuse(orientationProblems, 'orientation.session.unknown-trainer', { field: 'trainerId' });
    const { days } = input;
    const times = [days.map(({ day }) => day), days.map(({ startsAt }) => startsAt), days.map(({ endsAt }) => endsAt)];
    const busy = await manager.query<object[]>(trainerBusyQuery, [input.trainerId, id ?? null, ...times]);
    if (busy.length > 0) throw refuse(orientationProblems, 'orientation.session.trainer-busy', { field: 'trainerId' });
  }

  private async refuseTooSmall(id: string, { capacity, childmindingPlaces }: SessionInput): Promise<void> {
    const enrolled = await this.work.manager.findBy(EnrolmentEntity, { sessionId: id, state: Not(In(['withdrawn'])) });
    const minded = enrolled.filter(({ kind }) => kind === 'childminding').length;
    const tooSmall = (field: string, count: number) =>
      refuse(orientationProblems, 'orientation.session.below-enrolment', { field, params: { enrolled: count } });
    if (enrolled.length - minded > capacity) throw tooSmall('capacity', enrolled.length - minded);
    if (minded > childmindingPlaces) throw tooSmall('childmindingPlaces', minded);
  }
}

function spanOf(days: SessionInput['days']): { firstDay: string; lastDay: string } {
  const ordered = inOrder(days);
  return { firstDay: ordered[0]?.day ?? '', lastDay: ordered.at(-1)?.day ?? '' };
}
