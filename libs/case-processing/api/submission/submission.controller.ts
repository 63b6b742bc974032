import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import {
  submission,
  submissionInput,
  submissionList,
  submissionProblems,
  type Submission,
  type SubmissionInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { SubmissionService } from './submission.service';

const id = { schema: idParam };
const {
  'case-processing.submission.already': already,
  'case-processing.submission.before-referral': beforeReferral,
  'case-processing.submission.children-unsettled': childrenUnsettled,
  'case-processing.submission.withdrawn': withdrawn,
  'case-processing.submission.decided': decided,
} = submissionProblems;

/** Submissions to receiving states. */
@ApiTags('Submissions')
@Controller('api')
export class SubmissionController {
  constructor(private readonly submissions: SubmissionService) {}

  @Get('cases/:id/submissions')
  @Requires('case-processing.submission.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Submissions of a case, latest first', returns: submissionList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: Submission[] }> {
    return await this.submissions.ofCase(params.id);
  }

  @Post('cases/:id/submissions')
  @Requires('case-processing.submission.submit')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Submit a case to the receiving state',
    description:
      'Refused with the reasons (pipeline.gate.closed) while something that guards the submission is missing.',
    status: 201,
    returns: submission,
    problems: {
      'case-processing.submission.already': already,
      'case-processing.submission.children-unsettled': childrenUnsettled,
      'case-processing.submission.before-referral': beforeReferral,
    },
  })
  async submit(
    @Param(id) params: { id: string },
    @Body({ schema: submissionInput }) input: SubmissionInput,
  ): Promise<Submission> {
    return await this.submissions.submit(params.id, input);
  }

  @Post('submissions/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-processing.submission.submit')
  @IdParam()
  @Describe({
    summary: 'Take a submission back',
    returns: submission,
    problems: { 'case-processing.submission.withdrawn': withdrawn, 'case-processing.submission.decided': decided },
    versioned: true,
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<Submission> {
    return await this.submissions.withdraw(params.id, version, reason);
  }
}
