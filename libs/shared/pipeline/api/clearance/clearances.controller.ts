import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import { CaseLists } from '@passage/case-record/api';
import {
  clearanceInput,
  clearanceList,
  pipelineProblems,
  type ClearanceInput,
  type ClearanceRow,
} from '@passage/pipeline/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { clearancesOfCase } from './clearances.query';
import { DirectClearances } from './direct-clearances.service';

interface List {
  items: ClearanceRow[];
}

const problems = {
  'pipeline.clearance.unknown-requirement': pipelineProblems['pipeline.clearance.unknown-requirement'],
  'pipeline.clearance.wrong-subject': pipelineProblems['pipeline.clearance.wrong-subject'],
  'pipeline.clearance.not-a-member': pipelineProblems['pipeline.clearance.not-a-member'],
  'pipeline.clearance.empty-period': pipelineProblems['pipeline.clearance.empty-period'],
  'pipeline.clearance.has-own-record': pipelineProblems['pipeline.clearance.has-own-record'],
  'pipeline.clearance.other-stage': pipelineProblems['pipeline.clearance.other-stage'],
};

/** The clearances of a case. */
@ApiTags('Clearances')
@Controller('api/cases/:id/clearances')
export class ClearancesController {
  constructor(
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
    private readonly direct: DirectClearances,
  ) {}

  @Get()
  @Requires('pipeline.window.read')
  @IdParam()
  @Describe({ summary: 'Every clearance of the case, superseded ones last', returns: clearanceList })
  async list(@Param({ schema: idParam }) { id }: { id: string }): Promise<List> {
    const items = await this.lists.read<ClearanceRow>(clearancesOfCase, [id]);
    await this.readLog.record('case-clearances', { caseIds: [id] });
    return { items };
  }

  @Post()
  @Requires('pipeline.clearance.record')
  @IdParam()
  @Describe({ summary: 'State a clearance directly, or waive one', status: 201, returns: clearanceList, problems })
  async record(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: clearanceInput }) input: ClearanceInput,
  ): Promise<List> {
    await this.direct.record(id, input);
    return await this.list({ id });
  }
}
