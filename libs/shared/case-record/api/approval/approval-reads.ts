import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { Approval, ApprovalQuery, ApprovalsOfCase } from '@passage/case-record/domain';
import { Clock, Reads, RequestContext } from '@passage/platform/api';
import { encodeCursor, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { cursorOf } from '../case/cursor';
import { ApprovalHandlers } from './approval-handlers';
import { approvalByIdQuery, approvalsOfCaseQuery, approvalsQuery } from './approval.queries';

/** Proposals as the acting person sees them. */
@Injectable()
export class ApprovalReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly handlers: ApprovalHandlers,
  ) {}

  /** One proposal. */
  async one(id: string): Promise<Approval> {
    const row = await this.reads.row<{ body: Approval }>(approvalByIdQuery, [...this.reader, id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log('approval', [row.body]);
    return row.body;
  }

  /** Proposals about a case, waiting ones first, and what needs a second person there now. */
  async ofCase(caseId: string): Promise<ApprovalsOfCase> {
    const found = await this.reads.row<ApprovalsOfCase>(approvalsOfCaseQuery, [...this.reader, caseId]);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log('case-approvals', found.items, caseId);
    return found;
  }

  /** A page of proposals across cases, those that wait longest first. */
  async page(filters: ApprovalQuery): Promise<Page<Approval>> {
    const [proposedAt, id] = cursorOf(filters.after) ?? [];
    const after = typeof proposedAt === 'string' && typeof id === 'string' ? { proposedAt, id } : undefined;
    const { query, values } = approvalsQuery(filters, this.reader, after);
    const rows = await this.reads.rows<{ body: Approval; proposedAt: string }>(query, values);
    const shown = rows.slice(0, filters.limit);
    const items = shown.map(({ body }) => body);
    await this.log('approvals', items);
    const last = shown.at(-1);
    const next = rows.length > filters.limit && last ? encodeCursor([last.proposedAt, last.body.id]) : null;
    return { items, next };
  }

  private get reader(): unknown[] {
    return [this.context.actor.staffId, this.clock.today(), this.handlers.answerable];
  }

  private async log(what: string, shown: readonly Approval[], caseId?: string): Promise<void> {
    await this.readLog.record(what, {
      caseIds: caseId ? [caseId] : [...new Set(shown.map((each) => each.caseId))],
      personIds: [...new Set(shown.flatMap(({ person }) => person?.id ?? []))],
    });
  }
}
