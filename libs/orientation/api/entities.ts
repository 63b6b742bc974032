import { AttendanceEntity } from './attendance/attendance.entity';
import { CourseEntity } from './course/course.entity';
import { EnrolmentEntity } from './enrolment/enrolment.entity';
import { SessionDayEntity } from './session/session-day.entity';
import { SessionMoveEntity } from './session/session-move.entity';
import { SessionEntity } from './session/session.entity';

/** Tables of this area. */
export const orientationEntities = [
  CourseEntity,
  SessionEntity,
  SessionMoveEntity,
  SessionDayEntity,
  EnrolmentEntity,
  AttendanceEntity,
];
