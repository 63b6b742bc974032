import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  mentionableList,
  mentionableQuery,
  mentionPage,
  mentionQuery,
  type Mention,
  type Mentionable,
  type MentionQuery,
  type RecordCompartment,
} from '@passage/case-record/domain';
import { Describe, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { Mentions } from './mentions';

/** Colleagues named in notes. */
@ApiTags('Notes')
@Controller('api')
export class MentionsController {
  constructor(private readonly mentions: Mentions) {}

  @Get('cases/:id/mentionable')
  @Requires('case-record.note.write')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Colleagues who may be named in a note on the case', returns: mentionableList })
  async mentionable(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: mentionableQuery }) { compartment }: { compartment: RecordCompartment },
  ): Promise<{ items: Mentionable[] }> {
    return { items: await this.mentions.mentionable(id, compartment) };
  }

  @Get('mentions')
  @Requires('case-record.mention.read')
  @Describe({ summary: 'Notes that name the reader, newest first', returns: mentionPage })
  async page(@Query({ schema: mentionQuery }) query: MentionQuery): Promise<Page<Mention>> {
    return await this.mentions.page(query);
  }

  @Post('mentions/:id/reading')
  @HttpCode(204)
  @Requires('case-record.mention.read')
  @IdParam()
  @Describe({ summary: 'Mark a mention of oneself as read', status: 204 })
  async markRead(@Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.mentions.markRead(id);
  }
}
