import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import {
  worklistCounts,
  worklistCountsQuery,
  worklistPage,
  worklistQuery,
  worklistReasons,
  type WorklistCounts,
  type WorklistQuery,
  type WorklistRow,
} from '@passage/health/domain';
import { Describe, Reads, Requires } from '@passage/platform/api';
import { encodeCursor, type Page } from '@passage/platform/domain';
import { closingCursor } from './closing-cursor';
import * as queries from './worklist.query';

const countingLimit = 500;

/** What the clinic has to do; for health staff only. */
@ApiTags('Health assessments')
@Controller('api/health/worklist')
export class WorklistController {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  @Get()
  @Requires('health.assessment.read')
  @Describe({
    summary: 'People for whom the clinic has something to do, by the end of the family’s window',
    returns: worklistPage,
  })
  async page(@Query({ schema: worklistQuery }) query: WorklistQuery): Promise<Page<WorklistRow>> {
    const { reason, withinDays, programme, office, limit, after } = query;
    const cursor = closingCursor(after);
    const values = [reason, withinDays, programme, office, ...cursor, limit + 1].map((value) => value ?? null);
    const rows = await this.reads.rows<{ json: WorklistRow }>(queries.worklistQuery, values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = items.at(-1);
    const next = rows.length > limit && last ? [last.closesOn ?? 'infinity', last.caseId, last.person.id] : null;
    await this.readLog.record('health-worklist', {
      caseIds: [...new Set(items.map(({ caseId }) => caseId))],
      personIds: items.map(({ person }) => person.id),
    });
    return { items, next: next && encodeCursor(next) };
  }

  @Get('counts')
  @Requires('health.assessment.read')
  @Describe({ summary: 'How many people the clinic has something to do for, by reason', returns: worklistCounts })
  async counts(
    @Query({ schema: worklistCountsQuery }) { withinDays }: { withinDays: number },
  ): Promise<WorklistCounts> {
    const values = [null, withinDays, countingLimit];
    const row = await this.reads.row<Pick<WorklistCounts, 'counts'>>(queries.worklistCountsQuery, values);
    const none = Object.fromEntries(worklistReasons.map((reason) => [reason, 0])) as WorklistCounts['counts'];
    return { counts: { ...none, ...row?.counts }, limit: countingLimit };
  }
}
