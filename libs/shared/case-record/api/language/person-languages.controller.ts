import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  caseRecordProblems,
  personLanguage,
  personLanguageInput,
  personRecordProblems,
  type PersonLanguage,
  type PersonLanguageInput,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { PersonLanguages } from './person-languages.service';

const closedCase = { 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] };
const problems = {
  ...closedCase,
  'case-record.language.known': personRecordProblems['case-record.language.known'],
  'case-record.language.preferred-not-spoken': personRecordProblems['case-record.language.preferred-not-spoken'],
};

/** Languages of people. */
@ApiTags('Languages')
@Controller('api')
export class PersonLanguagesController {
  constructor(private readonly languages: PersonLanguages) {}

  @Post('people/:id/languages')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the person')
  @Describe({ summary: 'Add a language to a person', status: 201, returns: personLanguage, problems })
  async add(
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: personLanguageInput }) input: PersonLanguageInput,
  ): Promise<PersonLanguage> {
    return await this.languages.add(id, input);
  }

  @Put('languages/:id')
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the language')
  @Describe({ summary: 'Change what is known of a language', returns: personLanguage, versioned: true, problems })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: personLanguageInput }) input: PersonLanguageInput,
  ): Promise<PersonLanguage> {
    return await this.languages.change(id, version, input);
  }

  @Delete('languages/:id')
  @HttpCode(204)
  @Requires('case-record.person.edit')
  @IdParam('id', 'Identifier of the language')
  @Describe({
    summary: 'Remove a language that was entered by mistake',
    status: 204,
    versioned: true,
    problems: closedCase,
  })
  async remove(@Param({ schema: idParam }) { id }: { id: string }, @ExpectedVersion() version: number): Promise<void> {
    await this.languages.remove(id, version);
  }
}
