import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  letter,
  letterAppointments,
  letterInput,
  letterList,
  letterPreview,
  letterProblems,
  type Letter,
  type LetterAppointments,
  type LetterInput,
  type LetterPreview,
} from '@passage/case-processing/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam, platformProblems, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { Letters } from './letters.service';

const id = { schema: idParam };
const appointmentsQuery = z.object({ templateId: recordId.meta({ description: 'The template' }) });
const {
  'case-processing.letter.not-in-use': notInUse,
  'case-processing.letter.unknown-field': unknownField,
  'case-processing.letter.missing': missing,
  'case-processing.letter.unknown-appointment': unknownAppointment,
  'case-processing.letter.no-interview': noInterview,
  'case-processing.letter.no-fingerprints': noFingerprints,
} = letterProblems;
const problems = {
  'case-processing.letter.not-in-use': notInUse,
  'case-processing.letter.unknown-field': unknownField,
  'case-processing.letter.unknown-appointment': unknownAppointment,
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

  @Get('appointments')
  @Requires('case-processing.letter.write')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Appointments that a letter by a template can speak of', returns: letterAppointments })
  async appointments(
    @Param(id) params: { id: string },
    @Query({ schema: appointmentsQuery }) { templateId }: z.infer<typeof appointmentsQuery>,
  ): Promise<LetterAppointments> {
    return await this.letters.appointments(params.id, templateId);
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
    problems: {
      ...problems,
      'case-processing.letter.no-interview': noInterview,
      'case-processing.letter.no-fingerprints': noFingerprints,
      'case-processing.letter.missing': missing,
    },
  })
  async write(@Param(id) params: { id: string }, @Body({ schema: letterInput }) input: LetterInput): Promise<Letter> {
    return await this.letters.write(params.id, input);
  }
}
