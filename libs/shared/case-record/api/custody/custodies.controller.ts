import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  custody,
  custodyInput,
  custodyList,
  type Custody,
  type CustodyInput,
  type CustodyList,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Custodies } from './custodies.service';

const {
  'case-record.case.closed': closed,
  'case-record.custody.self': self,
  'case-record.custody.exists': exists,
  'case-record.custody.before-birth': beforeBirth,
  'case-record.document.not-of-case': documentNotOfCase,
  'case-record.person.not-of-case': notOfCase,
  'case-record.relationship.ends-before-it-begins': endsBeforeItBegins,
} = caseRecordProblems;

const problems = {
  'case-record.case.closed': closed,
  'case-record.custody.self': self,
  'case-record.custody.exists': exists,
  'case-record.custody.before-birth': beforeBirth,
  'case-record.document.not-of-case': documentNotOfCase,
  'case-record.person.not-of-case': notOfCase,
  'case-record.relationship.ends-before-it-begins': endsBeforeItBegins,
};

/** Who holds custody of the children of a case. */
@ApiTags('Custody')
@Controller('api')
export class CustodiesController {
  constructor(private readonly custodies: Custodies) {}

  @Get('cases/:id/custodies')
  @Requires('case-record.case.read')
  @IdParam('id', 'Identifier of the case')
  @Describe({
    summary: 'Custody of the children of a case, and whether it is settled',
    description: 'After the UNHCR note on best-interests assessments for children who go with one parent.',
    returns: custodyList,
  })
  async ofCase(@Param({ schema: idParam }) { id }: { id: string }): Promise<CustodyList> {
    return await this.custodies.ofCase(id);
  }

  @Post('cases/:id/custodies')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the case')
  @Describe({ summary: 'Record custody of a child', status: 201, returns: custody, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: custodyInput }) input: CustodyInput,
  ): Promise<Custody> {
    return await this.custodies.add(id, input);
  }

  @Patch('custodies/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the custody')
  @Describe({ summary: 'Correct custody of a child', returns: custody, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: custodyInput }) input: CustodyInput,
  ): Promise<Custody> {
    return await this.custodies.change(id, version, input);
  }

  @Delete('custodies/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the custody')
  @Describe({
    summary: 'Take custody away that was recorded in error',
    status: 204,
    versioned: true,
    problems: { 'case-record.case.closed': closed },
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.custodies.remove(id, version);
  }
}
