import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  letterProblems,
  letterTemplate,
  letterTemplateInput,
  letterTemplateList,
  letterVersionInput,
  letterVersionList,
  type LetterTemplate,
  type LetterTemplateInput,
  type LetterVersion,
  type LetterVersionInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { LetterTemplates } from './letter-templates.service';

const id = { schema: idParam };
const {
  'case-processing.letter-template.code-taken': codeTaken,
  'case-processing.letter-template.unknown-place': unknownPlace,
  'case-processing.letter-template.no-words': noWords,
  'case-processing.letter-template.field-twice': fieldTwice,
} = letterProblems;
const taken = { 'case-processing.letter-template.code-taken': codeTaken };

/** Templates of letters and forms. */
@ApiTags('Letters')
@Controller('api/letter-templates')
export class LetterTemplatesController {
  constructor(private readonly templates: LetterTemplates) {}

  @Get()
  @Requires('case-processing.letter-template.read')
  @Describe({ summary: 'Templates of letters and forms with the words in force', returns: letterTemplateList })
  async list(): Promise<{ items: LetterTemplate[] }> {
    return { items: await this.templates.list() };
  }

  @Get(':id/versions')
  @Requires('case-processing.letter-template.read')
  @IdParam('id', 'The template')
  @Describe({ summary: 'Every version of the words, latest first', returns: letterVersionList })
  async versions(@Param(id) params: { id: string }): Promise<{ items: LetterVersion[] }> {
    return { items: await this.templates.versions(params.id) };
  }

  @Post()
  @Requires('case-processing.letter-template.edit')
  @Describe({ summary: 'Add a template', status: 201, returns: letterTemplate, problems: taken })
  async add(@Body({ schema: letterTemplateInput }) input: LetterTemplateInput): Promise<LetterTemplate> {
    return await this.templates.add(input);
  }

  @Put(':id')
  @Requires('case-processing.letter-template.edit')
  @IdParam()
  @Describe({
    summary: 'Change what is said about a template, or take it out of use',
    ...{ returns: letterTemplate, problems: taken, versioned: true },
  })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: letterTemplateInput }) input: LetterTemplateInput,
  ): Promise<LetterTemplate> {
    return await this.templates.change(params.id, version, input);
  }

  @Post(':id/versions')
  @Requires('case-processing.letter-template.edit')
  @IdParam('id', 'The template')
  @Describe({
    summary: 'Write new words; earlier ones stay on record',
    ...{ status: 201, returns: letterTemplate, versioned: true },
    problems: {
      'case-processing.letter-template.unknown-place': unknownPlace,
      'case-processing.letter-template.no-words': noWords,
      'case-processing.letter-template.field-twice': fieldTwice,
    },
  })
  async write(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: letterVersionInput }) input: LetterVersionInput,
  ): Promise<LetterTemplate> {
    return await this.templates.write(params.id, version, input);
  }
}
