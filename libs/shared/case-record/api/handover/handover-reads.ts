import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { Handover, HandoverQuery } from '@passage/case-record/domain';
import { Reads, RequestContext } from '@passage/platform/api';
import { encodeCursor, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { cursorOf } from '../case/cursor';
import { handoverByIdQuery, handoversOfCaseQuery, handoversQuery } from './handover.queries';

/** Handovers as the acting person sees them. */
@Injectable()
export class HandoverReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
  ) {}

  /** One handover, to or from an office of the reader. */
  async one(id: string): Promise<Handover> {
    const row = await this.reads.row<{ body: Handover }>(handoverByIdQuery, [this.ownOffices, id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('handover', { caseIds: [row.body.caseId] });
    return row.body;
  }

  /** Handovers of a case, latest first. */
  async ofCase(caseId: string): Promise<Handover[]> {
    const row = await this.reads.row<{ items: Handover[] }>(handoversOfCaseQuery, [this.ownOffices, caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('case-handovers', { caseIds: [caseId] });
    return row.items;
  }

  /** A page of handovers to or from the reader's offices, latest first. */
  async page(filters: HandoverQuery): Promise<Page<Handover>> {
    const [proposedAt, id] = cursorOf(filters.after) ?? [];
    const after = typeof proposedAt === 'string' && typeof id === 'string' ? { proposedAt, id } : undefined;
    const { query, values } = handoversQuery(filters, this.ownOffices, after);
    const rows = await this.reads.rows<{ body: Handover; proposedAt: string }>(query, values);
    const shown = rows.slice(0, filters.limit);
    const items = shown.map(({ body }) => body);
    await this.readLog.record('handovers', { caseIds: [...new Set(items.map(({ caseId }) => caseId))] });
    const last = shown.at(-1);
    const next = rows.length > filters.limit && last ? encodeCursor([last.proposedAt, last.body.id]) : null;
    return { items, next };
  }

  private get ownOffices(): readonly string[] | null {
    const { seesAllOffices, officeIds } = this.context.actor;
    return seesAllOffices ? null : officeIds;
  }
}
