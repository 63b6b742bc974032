import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assessmentProblems,
  fitCheck,
  fitCheckInput,
  fitCheckProblems,
  fitCheckWithdrawal,
  type FitCheck,
  type FitCheckInput,
} from '@passage/health/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { FitCheckService } from './fit-check.service';

const { 'health.assessment.not-a-member': notAMember } = assessmentProblems;

/** Fit-to-fly checks; for health staff only. */
@ApiTags('Fit-to-fly checks')
@Controller('api/health/fit-checks')
export class FitCheckController {
  constructor(private readonly service: FitCheckService) {}

  @Post()
  @Requires('health.fit-check.record')
  @Describe({
    summary: 'Record a fit-to-fly check of a member of a case',
    status: 201,
    returns: fitCheck,
    problems: { ...fitCheckProblems, 'health.assessment.not-a-member': notAMember },
  })
  async record(@Body({ schema: fitCheckInput }) input: FitCheckInput): Promise<FitCheck> {
    return await this.service.record(input);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Requires('health.fit-check.record')
  @IdParam()
  @Describe({ summary: 'Take a check back', returns: fitCheck, versioned: true, problems: fitCheckProblems })
  async withdraw(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: fitCheckWithdrawal }) { reason }: { reason: string },
  ): Promise<FitCheck> {
    return await this.service.withdraw(id, version, reason);
  }
}
