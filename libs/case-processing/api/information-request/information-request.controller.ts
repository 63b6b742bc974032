import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import {
  informationAnswer,
  informationRequest,
  informationRequestInput,
  informationRequestList,
  informationRequestProblems,
  type InformationAnswer,
  type InformationRequest,
  type InformationRequestInput,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { InformationRequestService } from './information-request.service';

const id = { schema: idParam };
const problems = informationRequestProblems;

/** What receiving states ask to know before they decide. */
@ApiTags('Requests for information')
@Controller('api')
export class InformationRequestController {
  constructor(private readonly requests: InformationRequestService) {}

  @Get('cases/:id/information-requests')
  @Requires('case-processing.information-request.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Requests for information of a case, latest first', returns: informationRequestList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: InformationRequest[] }> {
    return await this.requests.ofCase(params.id);
  }

  @Post('cases/:id/information-requests')
  @Requires('case-processing.information-request.record')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Record what the receiving state asks', status: 201, returns: informationRequest, problems })
  async record(
    @Param(id) params: { id: string },
    @Body({ schema: informationRequestInput }) input: InformationRequestInput,
  ): Promise<InformationRequest> {
    return await this.requests.record(params.id, input);
  }

  @Post('information-requests/:id/answer')
  @HttpCode(200)
  @Requires('case-processing.information-request.record')
  @IdParam()
  @Describe({ summary: 'Record the answer that was sent', returns: informationRequest, problems, versioned: true })
  async answer(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: informationAnswer }) input: InformationAnswer,
  ): Promise<InformationRequest> {
    return await this.requests.answer(params.id, version, input);
  }

  @Post('information-requests/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-processing.information-request.record')
  @IdParam()
  @Describe({ summary: 'Take a request for information back', returns: informationRequest, problems, versioned: true })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<InformationRequest> {
    return await this.requests.withdraw(params.id, version, reason);
  }
}
