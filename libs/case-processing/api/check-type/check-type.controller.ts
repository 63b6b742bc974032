import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  checkType,
  checkTypeChange,
  checkTypeInput,
  checkTypeList,
  checkTypeProblems,
  type CheckType,
  type CheckTypeChange,
  type CheckTypeInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { CheckTypeService } from './check-type.service';

/** Which checks programmes ask for. */
@ApiTags('Check types')
@Controller('api/check-types')
export class CheckTypeController {
  constructor(private readonly types: CheckTypeService) {}

  @Get()
  @Requires('case-processing.check-type.read')
  @Describe({ summary: 'Which checks programmes ask for, every version', returns: checkTypeList })
  async list(): Promise<{ items: CheckType[] }> {
    return await this.types.list();
  }

  @Post()
  @Requires('case-processing.check-type.edit')
  @Describe({
    summary: 'Add a check to a programme, or a later version of one',
    status: 201,
    returns: checkType,
    problems: checkTypeProblems,
  })
  async add(@Body({ schema: checkTypeInput }) input: CheckTypeInput): Promise<CheckType> {
    return await this.types.add(input);
  }

  @Put(':id')
  @Requires('case-processing.check-type.edit')
  @IdParam()
  @Describe({
    summary: 'Correct a version of a check',
    returns: checkType,
    problems: checkTypeProblems,
    versioned: true,
  })
  async change(
    @Param({ schema: idParam }) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: checkTypeChange }) change: CheckTypeChange,
  ): Promise<CheckType> {
    return await this.types.change(params.id, version, change);
  }
}
