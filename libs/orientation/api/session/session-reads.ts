import { Injectable } from '@nestjs/common';
import type { Session, SessionQuery, SessionRow } from '@passage/orientation/domain';
import { Reads } from '@passage/platform/api';
import { decodeCursor, encodeCursor, isPlainDate, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { sessionById, sessionsByDay } from './session.query';

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Sessions as they are shown. */
@Injectable()
export class SessionReads {
  constructor(private readonly reads: Reads) {}

  /** A session with its days. */
  async one(id: string): Promise<Session> {
    const row = await this.reads.row<{ json: Session }>(sessionById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }

  /** Sessions by their first day. */
  async list({ state, course, trainer, from, until, sort, limit, after }: SessionQuery): Promise<Page<SessionRow>> {
    const [day, id] = after === undefined ? [null, null] : cursorOf(after);
    const values = [state, course, trainer, from, until, day, id, limit + 1].map((value) => value ?? null);
    const rows = await this.reads.rows<{ json: SessionRow }>(sessionsByDay[sort], values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.firstDay, last.id]) : null };
  }
}

function cursorOf(after: string): [string, string] {
  const [day, id] = (decodeCursor(after) ?? []).map(String);
  if (day && id && isPlainDate(day) && uuidShape.test(id)) return [day, id];
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}
