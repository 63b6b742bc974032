import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import { referralCheck, submissionProblems, type ReferralCheck } from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ReferralCheckService } from './referral-check.service';

const id = { schema: idParam };
const {
  'case-processing.referral-check.incomplete': incomplete,
  'case-processing.referral-check.confirmed': confirmed,
  'case-processing.referral-check.not-confirmed': notConfirmed,
  'case-processing.referral-check.submitted': submitted,
} = submissionProblems;

/** Whether a referral is complete. */
@ApiTags('Submissions')
@Controller('api/cases/:id/referral-check')
export class ReferralCheckController {
  constructor(private readonly checks: ReferralCheckService) {}

  @Get()
  @Requires('case-processing.submission.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'What the referral of a case still lacks', returns: referralCheck })
  async read(@Param(id) params: { id: string }): Promise<ReferralCheck> {
    return await this.checks.ofCase(params.id);
  }

  @Post('confirmation')
  @HttpCode(200)
  @Requires('case-processing.referral-check.confirm')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Confirm that the referral is complete',
    returns: referralCheck,
    problems: {
      'case-processing.referral-check.incomplete': incomplete,
      'case-processing.referral-check.confirmed': confirmed,
    },
  })
  async confirm(@Param(id) params: { id: string }): Promise<ReferralCheck> {
    return await this.checks.confirm(params.id);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Requires('case-processing.referral-check.confirm')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Take the confirmation back',
    returns: referralCheck,
    problems: {
      'case-processing.referral-check.not-confirmed': notConfirmed,
      'case-processing.referral-check.submitted': submitted,
    },
    versioned: true,
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<ReferralCheck> {
    return await this.checks.withdraw(params.id, version, reason);
  }
}
