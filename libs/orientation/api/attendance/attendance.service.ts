import { Injectable } from '@nestjs/common';
import { problemAt, orientationProblems, type AttendanceInput, type Enrolment } from '@passage/orientation/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse, type FieldProblem } from '@passage/platform/domain';
import { In } from 'typeorm';
import { EnrolmentReads } from '../enrolment/enrolment-reads';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { SessionDayEntity } from '../session/session-day.entity';
import { AttendanceEntity } from './attendance.entity';

/** Marking who attended. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentReads,
  ) {}

  /** Sets or takes back marks of one participant; other days stay. */
  async mark(enrolmentId: string, version: number, { marks }: AttendanceInput): Promise<Enrolment> {
    return await this.work.run(async (manager) => {
      const { state, sessionId, caseId, officeId } = await findVisible(manager, EnrolmentEntity, enrolmentId);
      if (state !== 'enrolled') throw refuse(orientationProblems, 'orientation.enrolment.closed');
      const days = await manager.findBy(SessionDayEntity, { sessionId });
      const errors = this.findings(marks, days);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      await changeVersioned(manager, EnrolmentEntity, enrolmentId, version, {});
      await manager.delete(AttendanceEntity, { enrolmentId, sessionDayId: In(Object.keys(marks)) });
      const markedBy = this.context.actor.staffId;
      const rows = Object.entries(marks).flatMap(([sessionDayId, mark]) =>
        mark ? [{ id: newId(), enrolmentId, sessionId, sessionDayId, caseId, officeId, mark, markedBy }] : [],
      );
      if (rows.length > 0) await manager.insert(AttendanceEntity, rows);
      this.work.announce({ topic: 'orientation', caseId, officeId });
      return await this.enrolments.one(enrolmentId, sessionId);
    });
  }

  private findings(marks: AttendanceInput['marks'], days: readonly SessionDayEntity[]): FieldProblem[] {
    return Object.entries(marks).flatMap(([dayId, mark]) => {
      const day = days.find(({ id }) => id === dayId)?.day;
      if (day === undefined) return [problemAt(`marks.${dayId}`, 'orientation.attendance.unknown-day')];
      const isAhead = day > this.clock.today() && mark !== null && mark !== 'excused';
      return isAhead ? [problemAt(`marks.${dayId}`, 'orientation.attendance.day-ahead')] : [];
    });
  }
}
