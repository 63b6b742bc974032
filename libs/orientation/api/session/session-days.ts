import { Injectable } from '@nestjs/common';
import { orientationProblems, type SessionDay } from '@passage/orientation/domain';
import { UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { AttendanceEntity } from '../attendance/attendance.entity';
import { SessionDayEntity } from './session-day.entity';

/** Keeps the days of sessions. A day on which attendance is marked stays. */
@Injectable()
export class SessionDays {
  constructor(private readonly work: UnitOfWork) {}

  /** Makes these the days of a session: days that stay keep their attendance. */
  async replace(sessionId: string, officeId: string, wanted: readonly SessionDay[]): Promise<void> {
    const { manager } = this.work;
    const before = await manager.findBy(SessionDayEntity, { sessionId });
    const dropped = before.filter(({ day }) => !wanted.some((each) => each.day === day)).map(({ id }) => id);
    if (dropped.length > 0) {
      if (await manager.existsBy(AttendanceEntity, { sessionDayId: In(dropped) })) {
        throw refuse(orientationProblems, 'orientation.session.day-attended', { field: 'days' });
      }
      await manager.delete(SessionDayEntity, { id: In(dropped) });
    }
    for (const { day, startsAt, endsAt } of wanted) {
      const kept = before.find((each) => each.day === day);
      if (kept) await manager.update(SessionDayEntity, { id: kept.id }, { startsAt, endsAt });
      else await manager.insert(SessionDayEntity, { id: newId(), sessionId, officeId, day, startsAt, endsAt });
    }
  }
}
