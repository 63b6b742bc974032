import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  familyMessageFacts,
  messageTemplate,
  messageTemplateInput,
  messageTemplateList,
  messageTextInput,
  messageTextList,
  pipelineProblems,
  type FamilyMessageFacts,
  type MessageTemplate,
  type MessageTemplateInput,
  type MessageText,
  type MessageTextInput,
} from '@passage/pipeline/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { FamilyMessages } from './family-messages.service';

const id = { schema: idParam };

/** Messages to families in their own language. */
@ApiTags('Family messages')
@Controller('api')
export class FamilyMessagesController {
  constructor(private readonly messages: FamilyMessages) {}

  @Get('message-templates')
  @Requires('pipeline.family-message.read')
  @Describe({ summary: 'Templates with the words in force', returns: messageTemplateList })
  async templates(): Promise<{ items: MessageTemplate[] }> {
    return { items: await this.messages.templates() };
  }

  @Get('message-templates/:id/texts')
  @Requires('pipeline.family-message.read')
  @IdParam()
  @Describe({ summary: 'Every version of the words, latest first', returns: messageTextList })
  async texts(@Param(id) params: { id: string }): Promise<{ items: MessageText[] }> {
    return { items: await this.messages.texts(params.id) };
  }

  @Post('message-templates')
  @Requires('pipeline.message-template.edit')
  @Describe({ summary: 'Add a template', status: 201, returns: messageTemplate })
  async create(@Body({ schema: messageTemplateInput }) input: MessageTemplateInput): Promise<MessageTemplate> {
    return await this.messages.create(input);
  }

  @Put('message-templates/:id')
  @Requires('pipeline.message-template.edit')
  @IdParam()
  @Describe({ summary: 'Rename a template, or take it out of use', returns: messageTemplate, versioned: true })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: messageTemplateInput }) input: MessageTemplateInput,
  ): Promise<MessageTemplate> {
    return await this.messages.change(params.id, version, input);
  }

  @Post('message-templates/:id/texts')
  @Requires('pipeline.message-template.edit')
  @IdParam()
  @Describe({
    summary: 'Write new words in one language; earlier ones stay on record',
    status: 201,
    returns: messageTemplate,
    versioned: true,
    problems: {
      'pipeline.family-message.unknown-place': pipelineProblems['pipeline.family-message.unknown-place'],
    },
  })
  async write(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: messageTextInput }) input: MessageTextInput,
  ): Promise<MessageTemplate> {
    return await this.messages.write(params.id, version, input);
  }

  @Get('cases/:id/message-facts')
  @Requires('pipeline.family-message.read')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'What the messages to a family are filled in with, how long it took others included',
    returns: familyMessageFacts,
  })
  async facts(@Param(id) params: { id: string }): Promise<FamilyMessageFacts> {
    return await this.messages.facts(params.id);
  }
}
