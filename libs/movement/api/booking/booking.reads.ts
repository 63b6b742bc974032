import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseLists } from '@passage/case-record/api';
import type { Booking, MovementQuery, MovementRow } from '@passage/movement/domain';
import { Reads } from '@passage/platform/api';
import { decodeCursor, encodeCursor, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { bookingById, bookingsOfCase, movementRows } from './booking.query';

/** Reads of bookings and of the lists movement staff work from. */
@Injectable()
export class BookingReads {
  constructor(
    private readonly reads: Reads,
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
  ) {}

  /** Bookings of a case, latest first. */
  async ofCase(caseId: string): Promise<Booking[]> {
    const bookings = await this.lists.read<Booking>(bookingsOfCase, [caseId]);
    await this.readLog.record('case-bookings', { caseIds: [caseId] });
    return bookings;
  }

  /** One booking. */
  async one(id: string): Promise<Booking> {
    const found = (await this.reads.row<{ json: Booking }>(bookingById, [id]))?.json;
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('booking', {
      caseIds: [found.caseId],
      personIds: found.travellers.map(({ personId }) => personId),
    });
    return found;
  }

  /** One page of a view. */
  async list({ view, limit, after }: MovementQuery): Promise<Page<MovementRow>> {
    const cursor = after === undefined ? [null, null] : decodeCursor(after);
    if (cursor?.length !== 2) throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
    const query = movementRows(view);
    const found = await this.reads.row<{ items: (MovementRow & { sortValue: string })[] }>(query, [
      ...cursor,
      limit + 1,
    ]);
    const rows = found?.items ?? [];
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    if (shown.length > 0) await this.readLog.record('movement-list', { caseIds: shown.map(({ caseId }) => caseId) });
    return {
      items: shown.map(({ sortValue: _sort, ...row }) => row),
      next: rows.length > limit && last ? encodeCursor([last.sortValue, last.caseId]) : null,
    };
  }
}
