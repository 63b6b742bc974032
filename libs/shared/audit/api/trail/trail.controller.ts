import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changePage,
  readPage,
  sealList,
  trailQuery,
  type ChangeEntry,
  type ReadEntry,
  type SealList,
  type TrailQuery,
} from '@passage/audit/domain';
import { Describe, IdParam, Reads, Requires, type NamedQuery } from '@passage/platform/api';
import { idParam, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { ReadLog } from '../read-log/read-log';
import { caseInScope, changesQuery, readsQuery, sealsQuery } from './trail.queries';

/** The audit trail: of one case for those who work on it, of everything for auditors. */
@ApiTags('Audit')
@Controller('api')
export class TrailController {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  @Get('audit/changes')
  @Requires('audit.log.read')
  @Describe({ summary: 'Changes, newest first', returns: changePage })
  async changes(@Query({ schema: trailQuery }) query: TrailQuery): Promise<Page<ChangeEntry>> {
    return await this.changesOf(query);
  }

  @Get('audit/reads')
  @Requires('audit.log.read')
  @Describe({ summary: 'Reads of personal data, newest first', returns: readPage })
  async readsOfPersonalData(@Query({ schema: trailQuery }) query: TrailQuery): Promise<Page<ReadEntry>> {
    return await this.readsOf(query);
  }

  @Get('audit/seals')
  @Requires('audit.seal.verify')
  @Describe({ summary: 'Seals, newest first, and how many entries wait for the next', returns: sealList })
  async seals(): Promise<SealList> {
    return (await this.reads.row<SealList>(sealsQuery)) ?? { items: [], unsealed: 0 };
  }

  @Get('cases/:id/changes')
  @Requires('audit.case-trail.read')
  @IdParam()
  @Describe({ summary: 'Changes of a case and all kept with it', returns: changePage })
  async changesOfCase(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<Page<ChangeEntry>> {
    await this.requireScope(id);
    return await this.changesOf({ ...query, caseId: id });
  }

  @Get('cases/:id/reads')
  @Requires('audit.case-trail.read')
  @IdParam()
  @Describe({ summary: 'Who saw a case', returns: readPage })
  async readsOfCase(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<Page<ReadEntry>> {
    await this.requireScope(id);
    return await this.readsOf({ ...query, caseId: id });
  }

  private async requireScope(caseId: string): Promise<void> {
    if (!(await this.reads.row(caseInScope, [caseId]))) throw refuse(platformProblems, 'platform.record.not-found');
  }

  private async changesOf({ caseId, staffId, table, from, to, after, limit }: TrailQuery): Promise<Page<ChangeEntry>> {
    const values = [caseId, staffId, table, from, to, cursor(after)];
    const page = await this.page<ChangeEntry>(changesQuery, values, limit);
    // Values before and after are personal data as much as what they were changed in.
    const caseIds = [...new Set(page.items.flatMap((entry) => entry.caseId ?? []))];
    if (caseIds.length > 0) await this.readLog.record('audit-changes', { caseIds });
    return page;
  }

  private async readsOf({ caseId, staffId, from, to, after, limit }: TrailQuery): Promise<Page<ReadEntry>> {
    return await this.page<ReadEntry>(readsQuery, [caseId, staffId, from, to, cursor(after)], limit);
  }

  /** One row more than asked for tells whether there is a next page. */
  private async page<T extends { id: string }>(query: NamedQuery, values: unknown[], limit: number): Promise<Page<T>> {
    const rows = await this.reads.rows<T>(query, [...values.map((value) => value ?? null), limit + 1]);
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}

function cursor(after: string | undefined): string | null {
  if (after === undefined) return null;
  if (!/^\d{1,18}$/.test(after)) throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
  return after;
}
