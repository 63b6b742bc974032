import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  reassignmentInput,
  reassignmentResult,
  spreadInput,
  spreadPlan,
  workload,
  workloadQuery,
  workloadWeight,
  workloadWeightInput,
  type ReassignmentInput,
  type ReassignmentResult,
  type SpreadInput,
  type SpreadPlan,
  type Workload,
  type WorkloadWeight,
  type WorkloadWeightInput,
} from '@passage/pipeline/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Reassignments } from './reassignments';
import { Workloads } from './workloads';

/** Who carries how much, and giving cases out. */
@ApiTags('Workload')
@Controller('api')
export class WorkloadController {
  constructor(
    private readonly workloads: Workloads,
    private readonly reassignments: Reassignments,
  ) {}

  @Get('workload')
  @Requires('pipeline.workload.read')
  @Describe({ summary: 'Each caseworker’s open cases, weighted, against their capacity', returns: workload })
  async read(@Query({ schema: workloadQuery }) { officeId }: { officeId?: string }): Promise<Workload> {
    return await this.workloads.read(officeId);
  }

  @Post('workload/spread-plans')
  @HttpCode(200)
  @Requires('pipeline.workload.assign')
  @Describe({
    summary: 'Suggest who gets which case so that work is spread evenly; changes nothing',
    description: 'Absent colleagues, and those without a stated capacity, are left out. Nobody is taken over capacity.',
    returns: spreadPlan,
  })
  async plan(@Body({ schema: spreadInput }) input: SpreadInput): Promise<SpreadPlan> {
    return await this.workloads.plan(input);
  }

  @Post('workload/reassignments')
  @HttpCode(200)
  @Requires('pipeline.workload.assign')
  @Describe({
    summary: 'Give cases out, each only while it still is whose it was',
    returns: reassignmentResult,
  })
  async give(@Body({ schema: reassignmentInput }) input: ReassignmentInput): Promise<ReassignmentResult> {
    return await this.reassignments.give(input);
  }

  @Put('workload/weights/:id')
  @Requires('pipeline.workload.weigh')
  @IdParam()
  @Describe({
    summary: 'Say what a case weighs by its priority, or by its stage',
    returns: workloadWeight,
    versioned: true,
  })
  async weigh(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: workloadWeightInput }) input: WorkloadWeightInput,
  ): Promise<WorkloadWeight> {
    return await this.workloads.weigh(id, version, input);
  }
}
