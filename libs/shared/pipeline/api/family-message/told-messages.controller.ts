import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import {
  pipelineProblems,
  toldMessage,
  toldMessageInput,
  toldMessageList,
  type ToldMessage,
  type ToldMessageInput,
} from '@passage/pipeline/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { ToldMessages } from './told-messages.service';

const id = { schema: idParam };
const {
  'pipeline.clearance.not-a-member': notAMember,
  'pipeline.told-message.gaps': gaps,
  'pipeline.told-message.words-changed': wordsChanged,
  'pipeline.told-message.before-referral': beforeReferral,
  'pipeline.told-message.withdrawn': withdrawn,
} = pipelineProblems;

/** What families were told. */
@ApiTags('Family messages')
@Controller('api')
export class ToldMessagesController {
  constructor(private readonly messages: ToldMessages) {}

  @Get('cases/:id/told-messages')
  @Requires('pipeline.family-message.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'What the family of a case was told, latest first', returns: toldMessageList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: ToldMessage[] }> {
    return { items: await this.messages.ofCase(params.id) };
  }

  @Post('cases/:id/told-messages')
  @Requires('pipeline.family-message.record')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Record that a member was told a message',
    description: 'Keeps the exact words with the version of the template; refused when they no longer read so.',
    status: 201,
    returns: toldMessage,
    problems: {
      'pipeline.clearance.not-a-member': notAMember,
      'pipeline.told-message.gaps': gaps,
      'pipeline.told-message.words-changed': wordsChanged,
      'pipeline.told-message.before-referral': beforeReferral,
    },
  })
  async record(
    @Param(id) params: { id: string },
    @Body({ schema: toldMessageInput }) input: ToldMessageInput,
  ): Promise<ToldMessage> {
    return await this.messages.record(params.id, input);
  }

  @Post('told-messages/:id/withdrawal')
  @HttpCode(200)
  @Requires('pipeline.family-message.record')
  @IdParam()
  @Describe({
    summary: 'Take back what was recorded in error; it stays on record as that',
    returns: toldMessage,
    versioned: true,
    problems: { 'pipeline.told-message.withdrawn': withdrawn },
  })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<ToldMessage> {
    return await this.messages.withdraw(params.id, version, reason);
  }
}
