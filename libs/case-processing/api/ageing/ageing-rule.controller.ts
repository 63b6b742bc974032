import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ageLimit,
  ageLimitInput,
  ageLimitList,
  programmeDuration,
  programmeDurationInput,
  programmeDurationList,
  type AgeLimit,
  type AgeLimitInput,
  type ProgrammeDuration,
  type ProgrammeDurationInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, platformProblems } from '@passage/platform/domain';
import { AgeingRules } from './ageing-rule.service';

const problems = {
  'platform.record.exists': platformProblems['platform.record.exists'],
  'platform.field.unknown-reference': platformProblems['platform.field.unknown-reference'],
};

/** By which ages and durations dependants are said to come of age before the family can travel. */
@ApiTags('Ageing')
@Controller('api')
export class AgeingRuleController {
  constructor(private readonly rules: AgeingRules) {}

  @Get('age-limits')
  @Requires('case-processing.ageing-rule.edit')
  @Describe({ summary: 'Ages that matter to dependants, every version', returns: ageLimitList })
  async limits(): Promise<{ items: AgeLimit[] }> {
    return await this.rules.limits();
  }

  @Post('age-limits')
  @Requires('case-processing.ageing-rule.edit')
  @Describe({ summary: 'Add an age limit that counts from a day on', status: 201, returns: ageLimit, problems })
  async addLimit(@Body({ schema: ageLimitInput }) input: AgeLimitInput): Promise<AgeLimit> {
    return await this.rules.saveLimit(input);
  }

  @Put('age-limits/:id')
  @Requires('case-processing.ageing-rule.edit')
  @IdParam()
  @Describe({ summary: 'Correct an age limit or its source', returns: ageLimit, versioned: true, problems })
  async changeLimit(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: ageLimitInput }) input: AgeLimitInput,
  ): Promise<AgeLimit> {
    return await this.rules.saveLimit(input, { id, version });
  }

  @Get('programme-durations')
  @Requires('case-processing.ageing-rule.edit')
  @Describe({ summary: 'How long programmes usually take, every version', returns: programmeDurationList })
  async durations(): Promise<{ items: ProgrammeDuration[] }> {
    return await this.rules.durations();
  }

  @Post('programme-durations')
  @Requires('case-processing.ageing-rule.edit')
  @Describe({ summary: 'Add a usual duration from a day on', status: 201, returns: programmeDuration, problems })
  async addDuration(
    @Body({ schema: programmeDurationInput }) input: ProgrammeDurationInput,
  ): Promise<ProgrammeDuration> {
    return await this.rules.saveDuration(input);
  }

  @Put('programme-durations/:id')
  @Requires('case-processing.ageing-rule.edit')
  @IdParam()
  @Describe({ summary: 'Correct a usual duration', returns: programmeDuration, versioned: true, problems })
  async changeDuration(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: programmeDurationInput }) input: ProgrammeDurationInput,
  ): Promise<ProgrammeDuration> {
    return await this.rules.saveDuration(input, { id, version });
  }
}
