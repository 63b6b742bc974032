import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  reviewOutcomeInput,
  reviewRequest,
  reviewRequestInput,
  reviewRequestList,
  reviewRequestProblems,
  type ReviewOutcomeInput,
  type ReviewRequest,
  type ReviewRequestInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ReviewRequestService } from './review-request.service';

const id = { schema: idParam };

/** Reviews of denials. */
@ApiTags('Requests for review')
@Controller('api')
export class ReviewRequestController {
  constructor(private readonly requests: ReviewRequestService) {}

  @Get('cases/:id/review-requests')
  @Requires('case-processing.review-request.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Requests for review of a case, latest first', returns: reviewRequestList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: ReviewRequest[] }> {
    return await this.requests.ofCase(params.id);
  }

  @Post('decisions/:id/review-requests')
  @Requires('case-processing.review-request.record')
  @IdParam('id', 'The decision')
  @Describe({
    summary: 'Record that the review of a denial was asked for',
    status: 201,
    returns: reviewRequest,
    problems: reviewRequestProblems,
  })
  async ask(
    @Param(id) params: { id: string },
    @Body({ schema: reviewRequestInput }) input: ReviewRequestInput,
  ): Promise<ReviewRequest> {
    return await this.requests.ask(params.id, input);
  }

  @Post('review-requests/:id/outcome')
  @HttpCode(200)
  @Requires('case-processing.review-request.record')
  @IdParam()
  @Describe({
    summary: 'Record what a review came to; an overturned denial no longer stands',
    returns: reviewRequest,
    problems: reviewRequestProblems,
    versioned: true,
  })
  async decide(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: reviewOutcomeInput }) input: ReviewOutcomeInput,
  ): Promise<ReviewRequest> {
    return await this.requests.decide(params.id, version, input);
  }
}
