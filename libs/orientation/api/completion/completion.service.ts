import { Injectable } from '@nestjs/common';
import { CaseScope, Tasks, Timeline } from '@passage/case-record/api';
import {
  certificateNumber,
  isComplete,
  isNoShow,
  orientationProblems,
  problemAt,
  type AttendanceMark,
  type Session,
} from '@passage/orientation/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { addDays, refuse } from '@passage/platform/domain';
import { Clearances } from '@passage/pipeline/api';
import { In } from 'typeorm';
import { EnrolmentReads, type EnrolmentRow } from '../enrolment/enrolment-reads';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { SessionReads } from '../session/session-reads';
import { SessionService } from '../session/session.service';

/** Days after a missed session within which another place should be found. */
const daysToFindAnother = 7;

/** Completing sessions: certificates and clearances for those who came, tasks for those who did not. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly tasks: Tasks,
    private readonly clearances: Clearances,
    private readonly sessions: SessionService,
    private readonly sessionReads: SessionReads,
    private readonly enrolments: EnrolmentReads,
  ) {}

  /** Completes a session whose days are over and whose attendance is marked. */
  async complete(id: string, version: number): Promise<Session> {
    return await this.work.run(async () => {
      const session = await this.sessionReads.one(id);
      await this.sessions.move(id, version, 'complete');
      const { lastDay, days } = session;
      if (lastDay > this.clock.today()) {
        throw refuse(orientationProblems, 'orientation.session.not-over', { params: { lastDay } });
      }
      const enrolled = (await this.enrolments.rowsOf(id)).filter(({ state }) => state === 'enrolled');
      const marksOf = (row: EnrolmentRow) => days.map((day) => row.marks[day.id] ?? null);
      refuseMissing(session, enrolled);
      for (const row of enrolled) {
        if (row.kind === 'childminding') await this.setState(row, 'completed', null);
        else await this.giveResult(session, row, marksOf(row));
      }
      return await this.sessionReads.one(id);
    });
  }

  /** Takes the results of a session back. */
  async reopen(id: string, version: number, reason: string): Promise<Session> {
    return await this.work.run(async (manager) => {
      await this.sessions.move(id, version, 'reopen', reason);
      const results = await manager.findBy(EnrolmentEntity, {
        sessionId: id,
        state: In(['completed', 'not-completed']),
      });
      for (const { id: enrolmentId, caseId, personId } of results) {
        await this.clearances.withdraw(enrolmentId);
        await this.tasks.finish(caseId, 'orientation.missed', personId);
        this.scope.changed(await this.scope.require(caseId));
      }
      await manager.update(
        EnrolmentEntity,
        { sessionId: id, state: In(['completed', 'not-completed']) },
        { state: 'enrolled', certificateNumber: null, version: () => 'version + 1' },
      );
      return await this.sessionReads.one(id);
    });
  }

  private async giveResult(
    { course, lastDay }: Session,
    row: EnrolmentRow,
    marks: readonly (AttendanceMark | null)[],
  ): Promise<void> {
    const of = await this.scope.require(row.caseId);
    const about = { caseId: of.id, officeId: of.officeId, personId: row.person.id, stage: 'orientation' as const };
    if (isComplete({ course, marks, earlierDays: row.earlierDays })) {
      const certificate = await this.certificate(lastDay);
      await this.setState(row, 'completed', certificate);
      if (row.isMember) {
        await this.clearances.recordIfDemanded({
          caseId: of.id,
          personId: row.person.id,
          requirementCode: 'orientation.course',
          stage: 'orientation',
          outcome: 'cleared',
          from: lastDay,
          sourceType: 'orientation-enrolment',
          sourceId: row.id,
        });
      }
      await this.tasks.finish(of.id, 'orientation.missed', row.person.id);
      await this.timeline.record({
        ...about,
        code: 'orientation.course.completed',
        params: { certificate },
        happenedOn: lastDay,
      });
    } else {
      await this.setState(row, 'not-completed', null);
      const code = isNoShow(marks) ? 'orientation.course.no-show' : 'orientation.course.not-completed';
      await this.timeline.record({ ...about, code, happenedOn: lastDay });
      await this.tasks.open({
        ...about,
        code: 'orientation.missed',
        title: isNoShow(marks)
          ? 'Did not come to orientation: find out why and enrol again'
          : 'Missed days of orientation: enrol in a make-up session',
        dueOn: addDays(this.clock.today(), daysToFindAnother),
        role: 'orientation-trainer',
      });
    }
    this.scope.changed(of);
  }

  private async setState(
    row: EnrolmentRow,
    state: 'completed' | 'not-completed',
    certificate: string | null,
  ): Promise<void> {
    await this.work.manager.update(
      EnrolmentEntity,
      { id: row.id },
      { state, certificateNumber: certificate, version: () => 'version + 1' },
    );
  }

  private async certificate(lastDay: string): Promise<string> {
    const [row] = await this.work.manager.query<{ next: string }[]>(
      `select nextval('orientation.certificate_number') as next`,
    );
    return certificateNumber(Number(row?.next), lastDay);
  }
}

/** Refuses, naming each, while a participant has a day without a mark. */
function refuseMissing({ days }: Session, enrolled: readonly EnrolmentRow[]): void {
  const errors = enrolled
    .filter(({ kind }) => kind === 'participant')
    .flatMap((row) =>
      days
        .filter(({ id }) => !row.marks[id])
        .map(({ day }) =>
          problemAt(`marks.${row.id}`, 'orientation.attendance.missing', { day, name: row.person.name }),
        ),
    );
  if (errors.length > 0) throw refuse(orientationProblems, 'orientation.session.attendance-missing', { errors });
}
