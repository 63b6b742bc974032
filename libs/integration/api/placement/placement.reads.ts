import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope } from '@passage/case-record/api';
import type { Placement, PlacementQuery, PlacementRow } from '@passage/integration/domain';
import { Reads, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse, type Page } from '@passage/platform/domain';
import { dayPage, type Filter } from '../paging/day-list';
import { placementLists, placementsQuery } from './placement.query';

/** Placements as they are shown. */
@Injectable()
export class PlacementReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
  ) {}

  /** Placements of a case, latest first. */
  async ofCase(caseId: string): Promise<Placement[]> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ json: Placement }>(placementsQuery, [caseId, null]);
    await this.readLog.record('case-placements', { caseIds: [caseId] });
    return rows.map(({ json }) => json);
  }

  /** One placement. */
  async one(id: string): Promise<Placement> {
    const row = await this.reads.row<{ json: Placement }>(placementsQuery, [null, id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('placement', { caseIds: [row.json.caseId] });
    return row.json;
  }

  /** One page of a view, those that wait longest first. */
  async list({ view, agency, ...wish }: PlacementQuery): Promise<Page<PlacementRow>> {
    const filters: Filter[] = view === 'waiting' ? [] : [['p.agency_id = ?::uuid', agency]];
    const page = await dayPage<PlacementRow>(this.reads, placementLists[view], wish, filters);
    const caseIds = page.items.map(({ caseId }) => caseId);
    if (caseIds.length > 0) await this.readLog.record('placement-list', { caseIds });
    return page;
  }
}
