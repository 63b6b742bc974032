import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  attendanceInput,
  caseOrientation,
  enrolment,
  enrolmentInput,
  enrolmentList,
  enrolmentProblems,
  familyPlaces,
  waitingPage,
  waitingQuery,
  withdrawalReason,
  type AttendanceInput,
  type CaseOrientation,
  type Enrolment,
  type EnrolmentInput,
  type FamilyPlaces,
  type WaitingPerson,
  type WaitingQuery,
} from '@passage/orientation/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, recordId, type Page } from '@passage/platform/domain';
import { z } from 'zod';
import { AttendanceService } from '../attendance/attendance.service';
import { EnrolmentReads } from './enrolment-reads';
import { EnrolmentService } from './enrolment.service';

const id = { schema: idParam };
const familyParam = z.object({ case: recordId.meta({ description: 'The case' }) });
const {
  'orientation.enrolment.closed': closed,
  'orientation.attendance.unknown-day': unknownDay,
  'orientation.attendance.day-ahead': dayAhead,
} = enrolmentProblems;

/** Places in sessions and attendance. */
@ApiTags('Enrolment and attendance')
@Controller('api')
export class EnrolmentController {
  constructor(
    private readonly service: EnrolmentService,
    private readonly attendance: AttendanceService,
    private readonly reads: EnrolmentReads,
  ) {}

  @Get('orientation/waiting')
  @Requires('orientation.session.read')
  @Describe({ summary: 'People who need a course and have no place in a session', returns: waitingPage })
  async waiting(@Query({ schema: waitingQuery }) query: WaitingQuery): Promise<Page<WaitingPerson>> {
    return await this.reads.waiting(query);
  }

  @Get('orientation/sessions/:id/enrolments')
  @Requires('orientation.session.read')
  @IdParam('id', 'The session')
  @Describe({ summary: 'Everybody enrolled in a session, with attendance', returns: enrolmentList })
  async ofSession(@Param(id) params: { id: string }): Promise<{ items: Enrolment[] }> {
    return { items: await this.reads.ofSession(params.id) };
  }

  @Post('orientation/sessions/:id/enrolments')
  @Requires('orientation.enrolment.edit')
  @IdParam('id', 'The session')
  @Describe({
    summary: 'Enrol people in a session, all or none of them',
    status: 201,
    returns: enrolmentList,
    problems: enrolmentProblems,
  })
  async enrol(
    @Param(id) params: { id: string },
    @Body({ schema: enrolmentInput }) input: EnrolmentInput,
  ): Promise<{ items: Enrolment[] }> {
    return await this.service.enrol(params.id, input);
  }

  @Get('orientation/sessions/:id/family-places')
  @Requires('orientation.enrolment.edit')
  @IdParam('id', 'The session')
  @Describe({ summary: 'What each member of a family may do in a session', returns: familyPlaces })
  async familyPlaces(
    @Param(id) params: { id: string },
    @Query({ schema: familyParam }) query: { case: string },
  ): Promise<FamilyPlaces> {
    return await this.service.placesFor(params.id, query.case);
  }

  @Post('orientation/enrolments/:id/withdrawal')
  @HttpCode(200)
  @Requires('orientation.enrolment.edit')
  @IdParam('id', 'The enrolment')
  @Describe({
    summary: 'Withdraw somebody from a session',
    returns: enrolment,
    versioned: true,
    problems: { 'orientation.enrolment.closed': closed },
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalReason }) { reason }: { reason: string },
  ): Promise<Enrolment> {
    return await this.service.withdraw(params.id, version, reason);
  }

  @Put('orientation/enrolments/:id/attendance')
  @Requires('orientation.attendance.mark')
  @IdParam('id', 'The enrolment')
  @Describe({
    summary: 'Mark who attended; null takes a mark back',
    returns: enrolment,
    versioned: true,
    problems: {
      'orientation.enrolment.closed': closed,
      'orientation.attendance.unknown-day': unknownDay,
      'orientation.attendance.day-ahead': dayAhead,
    },
  })
  async mark(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: attendanceInput }) input: AttendanceInput,
  ): Promise<Enrolment> {
    return await this.attendance.mark(params.id, version, input);
  }

  @Get('cases/:id/orientation')
  @Requires('orientation.enrolment.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Sessions and results of a family', returns: caseOrientation })
  async ofCase(@Param(id) params: { id: string }): Promise<CaseOrientation> {
    return await this.reads.ofCase(params.id);
  }
}
