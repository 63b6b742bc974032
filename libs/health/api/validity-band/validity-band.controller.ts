import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  validityBand,
  validityBandInput,
  validityBandList,
  validityBandProblems,
  type ValidityBand,
  type ValidityBandInput,
} from '@passage/health/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ValidityBandService } from './validity-band.service';

/** How long assessments hold: dated data, with its sources. */
@ApiTags('Health assessments')
@Controller('api/health/validity-bands')
export class ValidityBandController {
  constructor(private readonly service: ValidityBandService) {}

  @Get()
  @Requires('health.validity-band.read')
  @Describe({ summary: 'How long assessments hold, by destination, class and condition', returns: validityBandList })
  async list(): Promise<{ items: ValidityBand[] }> {
    return { items: await this.service.list() };
  }

  @Post()
  @Requires('health.validity-band.edit')
  @Describe({
    summary: 'Add a validity band; assessments signed before keep theirs',
    status: 201,
    returns: validityBand,
    problems: validityBandProblems,
  })
  async add(@Body({ schema: validityBandInput }) input: ValidityBandInput): Promise<ValidityBand> {
    return await this.service.add(input);
  }

  @Put(':id')
  @Requires('health.validity-band.edit')
  @IdParam()
  @Describe({
    summary: 'Change a validity band; assessments signed before keep theirs',
    returns: validityBand,
    versioned: true,
    problems: validityBandProblems,
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: validityBandInput }) input: ValidityBandInput,
  ): Promise<ValidityBand> {
    return await this.service.change(id, version, input);
  }
}
