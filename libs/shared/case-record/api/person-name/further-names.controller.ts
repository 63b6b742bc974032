import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  furtherName,
  furtherNameInput,
  personRecordProblems,
  type FurtherName,
  type FurtherNameInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { FurtherNames } from './further-names.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const problems = {
  ...closedCase,
  'case-record.person.name-characters': caseRecordProblems['case-record.person.name-characters'],
  'case-record.person-name.not-latin': personRecordProblems['case-record.person-name.not-latin'],
};

/** Further names and spellings of people. */
@ApiTags('Further names')
@Controller('api')
export class FurtherNamesController {
  constructor(private readonly names: FurtherNames) {}

  @Post('people/:id/names')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Add a further name or spelling to a person', status: 201, returns: furtherName, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: furtherNameInput }) input: FurtherNameInput,
  ): Promise<FurtherName> {
    return await this.names.add(id, input);
  }

  @Put('person-names/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the name')
  @Describe({ summary: 'Correct a further name', returns: furtherName, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: furtherNameInput }) input: FurtherNameInput,
  ): Promise<FurtherName> {
    return await this.names.change(id, version, input);
  }

  @Delete('person-names/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the name')
  @Describe({ summary: 'Remove a further name', status: 204, versioned: true, problems: closedCase })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.names.remove(id, version);
  }
}
