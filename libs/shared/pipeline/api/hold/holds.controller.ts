import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import { CaseLists } from '@passage/case-record/api';
import { caseRecordProblems } from '@passage/case-record/domain';
import {
  holdChange,
  holdInput,
  holdList,
  holdRelease,
  pipelineProblems,
  type HoldChange,
  type HoldInput,
  type HoldRow,
} from '@passage/pipeline/domain';
import { Clock, Describe, ExpectedVersion, IdParam, Reads, Requires } from '@passage/platform/api';
import { idParam, plainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { holdsDue, holdsOfCase } from './holds.query';
import { Holds } from './holds.service';

interface List {
  items: HoldRow[];
}

const dueQuery = z.object({ by: plainDate.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });
const { 'pipeline.hold.released-by-placer': byPlacer, 'pipeline.hold.already-released': alreadyReleased } =
  pipelineProblems;
const { 'case-record.case.colleague-elsewhere': elsewhere } = caseRecordProblems;

/** Explicit stops of a case or a person. */
@ApiTags('Holds')
@Controller('api')
export class HoldsController {
  constructor(
    private readonly holds: Holds,
    private readonly reads: Reads,
    private readonly lists: CaseLists,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  @Get('cases/:id/holds')
  @Requires('pipeline.window.read')
  @IdParam()
  @Describe({ summary: 'Holds of the case, standing ones first', returns: holdList })
  async list(@Param({ schema: idParam }) { id }: { id: string }): Promise<List> {
    return await this.shown(await this.lists.read<HoldRow>(holdsOfCase, [id]), [id]);
  }

  @Get('holds')
  @Requires('pipeline.window.read')
  @Describe({
    summary: 'Standing holds to be looked at by a day (today unless given), or that nobody sees to, most overdue first',
    returns: holdList,
  })
  async due(@Query({ schema: dueQuery }) { by, limit }: z.infer<typeof dueQuery>): Promise<List> {
    const row = await this.reads.row<List>(holdsDue, [by ?? this.clock.today(), limit]);
    const items = row?.items ?? [];
    return await this.shown(items, [...new Set(items.map(({ caseId }) => caseId))]);
  }

  @Post('cases/:id/holds')
  @Requires('pipeline.hold.place')
  @IdParam()
  @Describe({
    summary: 'Hold a case or a person at gates',
    status: 201,
    returns: holdList,
    problems: { 'case-record.case.colleague-elsewhere': elsewhere },
  })
  async place(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: holdInput }) input: HoldInput,
  ): Promise<List> {
    await this.holds.place(id, input);
    return await this.list({ id });
  }

  @Patch('holds/:id')
  @Requires('pipeline.hold.place')
  @IdParam()
  @Describe({
    summary: 'Change owner, review day or note of a hold',
    returns: holdList,
    versioned: true,
    problems: { 'pipeline.hold.already-released': alreadyReleased, 'case-record.case.colleague-elsewhere': elsewhere },
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: holdChange }) input: HoldChange,
    @ExpectedVersion() version: number,
  ): Promise<List> {
    return await this.list({ id: await this.holds.change(id, version, input) });
  }

  @Post('holds/:id/release')
  @HttpCode(200)
  @Requires('pipeline.hold.release')
  @IdParam()
  @Describe({
    summary: 'Release a hold that somebody else placed',
    returns: holdList,
    versioned: true,
    problems: { 'pipeline.hold.released-by-placer': byPlacer, 'pipeline.hold.already-released': alreadyReleased },
  })
  async release(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: holdRelease }) { reason }: z.infer<typeof holdRelease>,
    @ExpectedVersion() version: number,
  ): Promise<List> {
    return await this.list({ id: await this.holds.release(id, version, reason) });
  }

  private async shown(items: HoldRow[], caseIds: string[]): Promise<List> {
    const personIds = [...new Set(items.flatMap(({ personId }) => personId ?? []))];
    if (caseIds.length > 0) await this.readLog.record('holds', { caseIds, personIds });
    return { items };
  }
}
