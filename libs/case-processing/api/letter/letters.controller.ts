import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  letter,
  letterInput,
  letterList,
  letterPreview,
  letterProblems,
  type Letter,
  type LetterInput,
  type LetterPreview,
} from '@passage/case-processing/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam, platformProblems } from '@passage/platform/domain';
import { Letters } from './letters.service';

const id = { schema: idParam };
const {
  'case-processing.letter.not-in-use': notInUse,
  'case-processing.letter.unknown-field': unknownField,
  'case-processing.letter.missing': missing,
} = letterProblems;
const problems = {
  'case-processing.letter.not-in-use': notInUse,
  'case-processing.letter.unknown-field': unknownField,
  'platform.paper.too-long': platformProblems['platform.paper.too-long'],
};

/** Letters and forms filled in from the record of a case. */
@ApiTags('Letters')
@Controller('api/cases/:id/letters')
export class LettersController {
  constructor(private readonly letters: Letters) {}

  @Get()
  @Requires('case-processing.letter.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Letters and forms made for a case, latest first', returns: letterList })
  async list(@Param(id) params: { id: string }): Promise<{ items: Letter[] }> {
    return { items: await this.letters.ofCase(params.id) };
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('case-processing.letter.write')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'What a letter would be, and what is missing in it; nothing is kept',
    ...{ returns: letterPreview, problems },
  })
  async preview(
    @Param(id) params: { id: string },
    @Body({ schema: letterInput }) input: LetterInput,
  ): Promise<LetterPreview> {
    return await this.letters.preview(params.id, input);
  }

  @Post()
  @Requires('case-processing.letter.write')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Make a letter as a PDF, kept with the documents of the case',
    ...{ status: 201, returns: letter },
    problems: { ...problems, 'case-processing.letter.missing': missing },
  })
  async write(@Param(id) params: { id: string }, @Body({ schema: letterInput }) input: LetterInput): Promise<Letter> {
    return await this.letters.write(params.id, input);
  }
}
