import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answersInput,
  correctionInput,
  questionnaire,
  questionnaireInput,
  questionnaireList,
  questionnaireProblems as problems,
  type AnswersInput,
  type CorrectionInput,
  type Questionnaire,
  type QuestionnaireInput,
  type QuestionnaireSummary,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { QuestionnaireReads } from './questionnaire-reads';
import { QuestionnaireService } from './questionnaire.service';

const id = { schema: idParam };

/** Forms being filled in, or filled in, at interviews. */
@ApiTags('Interview forms')
@Controller('api')
export class QuestionnaireController {
  constructor(
    private readonly questionnaires: QuestionnaireService,
    private readonly reads: QuestionnaireReads,
  ) {}

  @Get('interviews/:id/questionnaires')
  @Requires('case-processing.questionnaire.read')
  @IdParam('id', 'The interview')
  @Describe({ summary: 'What was filled in at an interview, without the answers', returns: questionnaireList })
  async ofInterview(@Param(id) params: { id: string }): Promise<{ items: QuestionnaireSummary[] }> {
    return await this.reads.ofInterview(params.id);
  }

  @Post('interviews/:id/questionnaires')
  @Requires('case-processing.questionnaire.fill')
  @IdParam('id', 'The interview')
  @Describe({
    summary: 'Begin a questionnaire with the version of its form in force today, or go on with the one begun',
    status: 201,
    returns: questionnaire,
    problems,
  })
  async begin(
    @Param(id) params: { id: string },
    @Body({ schema: questionnaireInput }) input: QuestionnaireInput,
  ): Promise<Questionnaire> {
    return await this.questionnaires.begin(params.id, input);
  }

  @Get('questionnaires/:id')
  @Requires('case-processing.questionnaire.read')
  @IdParam()
  @Describe({ summary: 'A questionnaire with its questions and answers', returns: questionnaire })
  async read(@Param(id) params: { id: string }): Promise<Questionnaire> {
    return await this.reads.one(params.id);
  }

  @Put('questionnaires/:id/answers')
  @Requires('case-processing.questionnaire.fill')
  @IdParam()
  @Describe({ summary: 'Keep the answers written so far', returns: questionnaire, problems, versioned: true })
  async save(
    @Param(id) params: { id: string },
    @Body({ schema: answersInput }) { answers }: AnswersInput,
    @ExpectedVersion() version: number,
  ): Promise<Questionnaire> {
    return await this.questionnaires.save(params.id, version, answers);
  }

  @Post('questionnaires/:id/seal')
  @HttpCode(200)
  @Requires('case-processing.questionnaire.fill')
  @IdParam()
  @Describe({ summary: 'Fix the answers for good', returns: questionnaire, problems, versioned: true })
  async seal(@Param(id) params: { id: string }, @ExpectedVersion() version: number): Promise<Questionnaire> {
    return await this.questionnaires.seal(params.id, version);
  }

  @Post('questionnaires/:id/corrections')
  @Requires('case-processing.questionnaire.fill')
  @IdParam('id', 'The sealed questionnaire')
  @Describe({
    summary: 'Begin a correction with the answers of a sealed questionnaire',
    status: 201,
    returns: questionnaire,
    problems,
    versioned: true,
  })
  async correct(
    @Param(id) params: { id: string },
    @Body({ schema: correctionInput }) input: CorrectionInput,
    @ExpectedVersion() version: number,
  ): Promise<Questionnaire> {
    return await this.questionnaires.correct(params.id, version, input);
  }
}
