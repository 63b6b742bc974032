import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  isComplete,
  type CaseOrientation,
  type Enrolment,
  type Session,
  type WaitingPerson,
  type WaitingQuery,
} from '@passage/orientation/domain';
import { Reads } from '@passage/platform/api';
import { decodeCursor, encodeCursor, isPlainDate, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { SessionReads } from '../session/session-reads';
import { caseOrientationQuery, enrolmentById, enrolmentsOfSession, waitingQuery } from './enrolment.query';

/** An enrolment as the database tells it. */
export type EnrolmentRow = Omit<Enrolment, 'wouldComplete'> & { isMember: boolean };

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Places in sessions, and who waits for one, as they are shown. */
@Injectable()
export class EnrolmentReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly sessions: SessionReads,
  ) {}

  /** Everybody enrolled in a session. */
  async ofSession(sessionId: string): Promise<Enrolment[]> {
    const session = await this.sessions.one(sessionId);
    const items = (await this.rowsOf(sessionId)).map((row) => shown(row, session));
    await this.log('orientation-session', items);
    return items;
  }

  /** The same as the rules need it. */
  async rowsOf(sessionId: string): Promise<EnrolmentRow[]> {
    const rows = await this.reads.rows<{ json: EnrolmentRow }>(enrolmentsOfSession, [sessionId]);
    return rows.map(({ json }) => json);
  }

  /** One place. */
  async one(id: string, sessionId: string): Promise<Enrolment> {
    const row = await this.reads.row<{ json: EnrolmentRow }>(enrolmentById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log('orientation-session', [row.json]);
    return shown(row.json, await this.sessions.one(sessionId));
  }

  /** Sessions and results of a family. */
  async ofCase(caseId: string): Promise<CaseOrientation> {
    const row = await this.reads.row<CaseOrientation>(caseOrientationQuery, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const personIds = row.members.map(({ person }) => person.id);
    await this.readLog.record('orientation-case', { caseIds: [caseId], personIds });
    return row;
  }

  /** People who need the course and have no place, whose family's window closes first coming first. */
  async waiting({
    programme,
    closingWithinDays,
    session,
    q,
    limit,
    after,
  }: WaitingQuery): Promise<Page<WaitingPerson>> {
    const cursor = after === undefined ? [null, null, null] : cursorOf(after);
    const filters = [programme, closingWithinDays, session, q || undefined].map((value) => value ?? null);
    const rows = await this.reads.rows<{ json: WaitingPerson }>(waitingQuery, [...filters, ...cursor, limit + 1]);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = items.at(-1);
    const next = rows.length > limit && last ? [last.closesOn ?? 'infinity', last.caseId, last.person.id] : null;
    await this.log('orientation-waiting', items);
    return { items, next: next && encodeCursor(next) };
  }

  private async log(what: string, shownRows: readonly { caseId: string; person: { id: string } }[]): Promise<void> {
    await this.readLog.record(what, {
      caseIds: [...new Set(shownRows.map(({ caseId }) => caseId))],
      personIds: shownRows.map(({ person }) => person.id),
    });
  }
}

function shown({ isMember: _isMember, ...row }: EnrolmentRow, { days, course }: Session): Enrolment {
  const marks = days.map(({ id }) => row.marks[id] ?? null);
  return { ...row, wouldComplete: isComplete({ course, marks, earlierDays: row.earlierDays }) };
}

function cursorOf(after: string): [string, string, string] {
  const [closesOn, caseId, personId] = (decodeCursor(after) ?? []).map(String);
  const isDay = closesOn === 'infinity' || (closesOn !== undefined && isPlainDate(closesOn));
  if (isDay && caseId && personId && uuidShape.test(caseId) && uuidShape.test(personId)) {
    return [closesOn, caseId, personId];
  }
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}
