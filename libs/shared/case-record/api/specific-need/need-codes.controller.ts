import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  needCode,
  needCodeChange,
  needCodeInput,
  needCodeList,
  personRecordProblems,
  type NeedCode,
  type NeedCodeChange,
  type NeedCodeInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { NeedCodes } from './need-codes.service';

const { 'case-record.specific-need-code.taken': taken, 'case-record.specific-need-code.used': used } =
  personRecordProblems;
const id = { schema: idParam };

/** The codes for specific needs, as administrators keep them. */
@ApiTags('Specific needs')
@Controller('api/need-codes')
export class NeedCodesController {
  constructor(private readonly codes: NeedCodes) {}

  @Get()
  @Requires('case-record.specific-need-code.edit')
  @Describe({ summary: 'Every code for specific needs, those no longer used included', returns: needCodeList })
  async list(): Promise<{ items: NeedCode[] }> {
    return { items: await this.codes.list() };
  }

  @Post()
  @Requires('case-record.specific-need-code.edit')
  @Describe({
    summary: 'Add a code for specific needs',
    status: 201,
    returns: needCode,
    problems: { 'case-record.specific-need-code.taken': taken },
  })
  async add(@Body({ schema: needCodeInput }) input: NeedCodeInput): Promise<NeedCode> {
    return await this.codes.add(input);
  }

  @Put(':id')
  @Requires('case-record.specific-need-code.edit')
  @IdParam()
  @Describe({ summary: 'Rename a code, retire it, or say where it comes from', returns: needCode, versioned: true })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: needCodeChange }) input: NeedCodeChange,
  ): Promise<NeedCode> {
    return await this.codes.change(params.id, version, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('case-record.specific-need-code.edit')
  @IdParam()
  @Describe({
    summary: 'Remove a code that nothing was recorded by',
    status: 204,
    versioned: true,
    problems: { 'case-record.specific-need-code.used': used },
  })
  async remove(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.codes.remove(params.id, version);
  }
}
