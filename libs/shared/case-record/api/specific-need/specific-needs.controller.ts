import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  personRecordProblems,
  specificNeed,
  specificNeedCodeList,
  specificNeedInput,
  specificNeedList,
  type SpecificNeed,
  type SpecificNeedCode,
  type SpecificNeedInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { SpecificNeeds } from './specific-needs.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const problems = {
  ...closedCase,
  'case-record.compartment.closed': caseRecordProblems['case-record.compartment.closed'],
  'case-record.specific-need.code-unknown': personRecordProblems['case-record.specific-need.code-unknown'],
};

/** Specific needs of people. */
@ApiTags('Specific needs')
@Controller('api')
export class SpecificNeedsController {
  constructor(private readonly needs: SpecificNeeds) {}

  @Get('specific-need-codes')
  @Requires('case-record.specific-need.read')
  @Describe({ summary: 'Codes for specific needs in the compartments one holds', returns: specificNeedCodeList })
  async codes(): Promise<{ items: SpecificNeedCode[] }> {
    return { items: await this.needs.codes() };
  }

  @Get('people/:id/specific-needs')
  @Requires('case-record.specific-need.read')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Specific needs of a person in the compartments one may read', returns: specificNeedList })
  async list(@Param({ schema: idParam }) { id }: { id: string }): Promise<{ items: SpecificNeed[] }> {
    return { items: await this.needs.list(id) };
  }

  @Post('people/:id/specific-needs')
  @Requires('case-record.specific-need.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Record a specific need of a person', status: 201, returns: specificNeed, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: specificNeedInput }) input: SpecificNeedInput,
  ): Promise<SpecificNeed> {
    return await this.needs.add(id, input);
  }

  @Put('specific-needs/:id')
  @Requires('case-record.specific-need.edit')
  @IdParam('id', 'Identifier of the specific need')
  @Describe({ summary: 'Change what is known of a specific need', returns: specificNeed, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: specificNeedInput }) input: SpecificNeedInput,
  ): Promise<SpecificNeed> {
    return await this.needs.change(id, version, input);
  }

  @Delete('specific-needs/:id')
  @HttpCode(204)
  @Requires('case-record.specific-need.edit')
  @IdParam('id', 'Identifier of the specific need')
  @Describe({
    summary: 'Remove a specific need recorded by mistake',
    status: 204,
    versioned: true,
    problems: closedCase,
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.needs.remove(id, version);
  }
}
