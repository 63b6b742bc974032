import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceService } from './attendance/attendance.service';
import { CompletionService } from './completion/completion.service';
import { CourseController } from './course/course.controller';
import { CourseService } from './course/course.service';
import { EnrolmentReads } from './enrolment/enrolment-reads';
import { EnrolmentController } from './enrolment/enrolment.controller';
import { EnrolmentService } from './enrolment/enrolment.service';
import { orientationEntities } from './entities';
import { SessionDays } from './session/session-days';
import { SessionReads } from './session/session-reads';
import { OrientationSessionController } from './session/session.controller';
import { SessionService } from './session/session.service';

/** Courses, sessions, places in them and attendance. */
@Module({
  imports: [TypeOrmModule.forFeature(orientationEntities)],
  providers: [
    CourseService,
    SessionDays,
    SessionReads,
    SessionService,
    EnrolmentReads,
    EnrolmentService,
    AttendanceService,
    CompletionService,
  ],
  controllers: [CourseController, OrientationSessionController, EnrolmentController],
})
export class OrientationModule {}
