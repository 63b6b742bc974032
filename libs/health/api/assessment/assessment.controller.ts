import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assessment,
  assessmentCancellation,
  assessmentInput,
  assessmentProblems,
  correctionInput,
  newAssessmentInput,
  type Assessment,
  type AssessmentCancellation,
  type AssessmentInput,
  type CorrectionInput,
  type NewAssessmentInput,
} from '@passage/health/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { AssessmentReads } from './assessment-reads';
import { AssessmentSigning } from './assessment-signing';
import { AssessmentService } from './assessment.service';

const id = { schema: idParam };
const {
  'health.assessment.move-closed': moveClosed,
  'health.assessment.already-open': alreadyOpen,
  'health.assessment.not-a-member': notAMember,
} = assessmentProblems;
const closed = { 'health.assessment.move-closed': moveClosed };

/** Health assessments; for health staff only. */
@ApiTags('Health assessments')
@Controller('api/health/assessments')
export class AssessmentController {
  constructor(
    private readonly service: AssessmentService,
    private readonly signing: AssessmentSigning,
    private readonly reads: AssessmentReads,
  ) {}

  @Post()
  @Requires('health.assessment.record')
  @Describe({
    summary: 'Begin a health assessment of a member of a case',
    status: 201,
    returns: assessment,
    problems: { 'health.assessment.already-open': alreadyOpen, 'health.assessment.not-a-member': notAMember },
  })
  async begin(@Body({ schema: newAssessmentInput }) input: NewAssessmentInput): Promise<Assessment> {
    return await this.service.begin(input);
  }

  @Get(':id')
  @Requires('health.assessment.read')
  @IdParam()
  @Describe({ summary: 'A health assessment', returns: assessment })
  async read(@Param(id) params: { id: string }): Promise<Assessment> {
    return await this.reads.one(params.id);
  }

  @Put(':id')
  @Requires('health.assessment.record')
  @IdParam()
  @Describe({
    summary: 'Write down what is known of an assessment so far',
    returns: assessment,
    versioned: true,
    problems: closed,
  })
  async save(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: assessmentInput }) input: AssessmentInput,
  ): Promise<Assessment> {
    return await this.service.save(params.id, version, input);
  }

  @Post(':id/signature')
  @HttpCode(200)
  @Requires('health.assessment.sign')
  @IdParam()
  @Describe({
    summary: 'Sign an assessment as it is sent; what is missing is named field by field',
    returns: assessment,
    versioned: true,
    problems: { ...assessmentProblems },
  })
  async sign(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: assessmentInput }) input: AssessmentInput,
  ): Promise<Assessment> {
    return await this.signing.sign(params.id, version, input);
  }

  @Post(':id/corrections')
  @Requires('health.assessment.record')
  @IdParam('id', 'The signed assessment')
  @Describe({
    summary: 'Begin the assessment that takes the place of a signed one once it is signed too',
    status: 201,
    returns: assessment,
    versioned: true,
    problems: { ...closed, 'health.assessment.already-open': alreadyOpen },
  })
  async correct(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: correctionInput }) { reason }: CorrectionInput,
  ): Promise<Assessment> {
    return await this.service.correct(params.id, version, reason);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Requires('health.assessment.record')
  @IdParam()
  @Describe({
    summary: 'Say that an appointment or examination came to nothing',
    returns: assessment,
    versioned: true,
    problems: closed,
  })
  async cancel(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: assessmentCancellation }) input: AssessmentCancellation,
  ): Promise<Assessment> {
    return await this.service.cancel(params.id, version, input);
  }
}
