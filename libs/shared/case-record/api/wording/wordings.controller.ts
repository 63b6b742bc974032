import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  configuredNameList,
  wording,
  wordingInput,
  wordingList,
  wordingProblems,
  type ConfiguredName,
  type Wording,
  type WordingInput,
  type WordingList,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { Wordings } from './wordings.service';

/** What names of the configuration are called in other languages. */
@ApiTags('Names in other languages')
@Controller('api')
export class WordingsController {
  constructor(private readonly wordings: Wordings) {}

  @Get('wordings')
  @Requires('case-record.wording.read')
  @Describe({ summary: 'What names of the configuration are called in French and Arabic', returns: wordingList })
  async list(): Promise<WordingList> {
    return { items: await this.wordings.all() };
  }

  @Get('configured-names')
  @Requires('case-record.wording.edit')
  @Describe({
    summary: 'Every name in use, those with words missing or made for a former name first',
    returns: configuredNameList,
  })
  async names(): Promise<{ items: ConfiguredName[] }> {
    return { items: await this.wordings.names() };
  }

  @Post('wordings')
  @Requires('case-record.wording.edit')
  @Describe({
    summary: 'Put a name into other languages for the first time',
    status: 201,
    returns: wording,
    problems: wordingProblems,
  })
  async add(@Body({ schema: wordingInput }) input: WordingInput): Promise<Wording> {
    return await this.wordings.add(input);
  }

  @Put('wordings/:id')
  @Requires('case-record.wording.edit')
  @IdParam()
  @Describe({
    summary: 'Change or confirm what a name is called in other languages',
    returns: wording,
    versioned: true,
  })
  async change(
    @Param({ schema: idParam }) { id }: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: wordingInput }) input: WordingInput,
  ): Promise<Wording> {
    return await this.wordings.change(id, version, input);
  }
}
