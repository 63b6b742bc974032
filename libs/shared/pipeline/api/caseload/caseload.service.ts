import { Injectable } from '@nestjs/common';
import { StaffEntity } from '@passage/access/api';
import { ReadLog } from '@passage/audit/api';
import { CaseEntity, CaseScope, Timeline } from '@passage/case-record/api';
import {
  pipelineProblems,
  type AssignmentFailure,
  type AssignmentInput,
  type AssignmentResult,
  type CaseloadFilters,
  type CaseloadQuery,
  type CaseloadRow,
  type PipelineCounts,
} from '@passage/pipeline/domain';
import { Clock, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { decodeCursor, encodeCursor, platformProblems, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { caseloadStatement, countsOfAgencyQuery, countsQuery } from './caseload.query';

/** A page as the database gives it: the rows as text, the cases in it, and the sort value and case of its last row. */
interface FoundPage {
  items: string;
  caseIds: string | null;
  last: [sortValue: string, id: string] | null;
  hasMore: boolean;
}

/** Rows an export takes from the database at a time. */
const exportPage = 1000;

/** The list of cases within the reader's scope, its export, and giving cases out. */
@Injectable()
export class Caseload {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  /** One page as JSON, `Page<CaseloadRow>`. */
  async listText(query: CaseloadQuery): Promise<string> {
    const { items, next } = await this.page(query, 'case-list');
    return `{"items":${items},"next":${JSON.stringify(next)}}`;
  }

  /** Every row the filters match, page by page, so that memory stays bounded; written down as an export. */
  async *pages(filters: CaseloadFilters): AsyncGenerator<CaseloadRow[], void> {
    let after: string | undefined;
    do {
      const { items, next } = await this.page({ ...filters, limit: exportPage, after }, 'case-export');
      yield JSON.parse(items) as CaseloadRow[];
      after = next ?? undefined;
    } while (after !== undefined);
  }

  /** Cases and people by stage and state. */
  async counts(programmeId?: string, officeId?: string): Promise<PipelineCounts> {
    const query = this.context.actor.agencyId ? countsOfAgencyQuery : countsQuery;
    return (await this.reads.row<PipelineCounts>(query, [programmeId ?? null, officeId ?? null])) ?? { items: [] };
  }

  /** Gives cases to a colleague of their office, each by itself: what cannot be given is reported, not guessed. */
  async assign({ caseIds, ownerId }: AssignmentInput): Promise<AssignmentResult> {
    return await this.work.run(async (manager) => {
      const cases = await manager.findBy(CaseEntity, { id: In(caseIds) });
      const owner = ownerId === null ? null : await manager.findOneBy(StaffEntity, { id: ownerId, isActive: true });
      if (ownerId !== null && !owner)
        throw refuse(pipelineProblems, 'pipeline.caseload.unknown-owner', { field: 'ownerId' });
      const found = new Map(cases.map((each) => [each.id, each]));
      const items = caseIds.map((caseId) => ({ caseId, failure: assignmentFailure(found.get(caseId), owner) }));
      const isGiven = new Set(items.filter(({ failure }) => failure === null).map(({ caseId }) => caseId));
      const given = cases.filter(({ id }) => isGiven.has(id));
      if (given.length > 0) {
        await manager.update(
          CaseEntity,
          { id: In(given.map(({ id }) => id)) },
          { ownerId, version: () => 'version + 1' },
        );
        await this.timeline.record(
          ...given.map(({ id, officeId }) => ({
            caseId: id,
            officeId,
            stage: 'case-processing' as const,
            code: 'pipeline.caseload.assigned',
            params: { owner: owner?.name ?? null },
            happenedOn: this.clock.today(),
          })),
        );
        for (const each of given) this.scope.changed(each);
      }
      return { items };
    });
  }

  private async page(
    { limit, after, ...filters }: CaseloadQuery,
    what: 'case-list' | 'case-export',
  ): Promise<{ items: string; next: string | null }> {
    const cursor = after === undefined ? undefined : decodeCursor(after);
    if (after !== undefined && cursor?.length !== 2)
      throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
    const page = { limit, after: cursor };
    const { query, values } = caseloadStatement(filters, this.context.actor, this.clock.today(), page);
    const found = await this.reads.row<FoundPage>(query, values);
    if (!found?.caseIds) return { items: '[]', next: null };
    await this.readLog.record(what, { caseIds: found.caseIds });
    return { items: found.items, next: found.hasMore && found.last ? encodeCursor(found.last) : null };
  }
}

/** Why a case cannot be given to somebody; null when it can. */
function assignmentFailure(found: CaseEntity | undefined, owner: StaffEntity | null): AssignmentFailure | null {
  if (!found) return 'platform.record.not-found';
  if (found.closedOn) return 'case-record.case.closed';
  const isOfOffice = !owner || owner.seesAllOffices || owner.officeIds.includes(found.officeId);
  return isOfOffice ? null : 'pipeline.caseload.owner-elsewhere';
}
