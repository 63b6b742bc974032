import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import { arrivalPage, arrivalQuery, type ArrivalQuery, type ArrivalRow } from '@passage/integration/domain';
import { Describe, Reads, Requires } from '@passage/platform/api';
import type { Page } from '@passage/platform/domain';
import { dayPage } from '../paging/day-list';
import { arrivalList, arrivalState, arrivesOn } from './arrival.query';

/** Families that agencies expect. */
@ApiTags('Integration')
@Controller('api')
export class ArrivalController {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  @Get('integration/arrivals')
  @Requires('integration.placement.view')
  @Describe({ summary: 'Assured cases that have not arrived, by day of arrival', returns: arrivalPage })
  async list(@Query({ schema: arrivalQuery }) query: ArrivalQuery): Promise<Page<ArrivalRow>> {
    const { state, agency, before, ...wish } = query;
    const page = await dayPage<ArrivalRow>(this.reads, arrivalList, wish, [
      [`${arrivalState} = ?`, state],
      ['p.agency_id = ?::uuid', agency],
      [`${arrivesOn} < ?::date`, before],
    ]);
    const caseIds = page.items.map(({ caseId }) => caseId);
    if (caseIds.length > 0) await this.readLog.record('arrival-list', { caseIds });
    return page;
  }
}
