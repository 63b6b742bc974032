import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withdrawalInput, type WithdrawalInput } from '@passage/case-record/domain';
import {
  preScreening,
  preScreeningInput,
  preScreeningItem,
  preScreeningItemChange,
  preScreeningItemInput,
  preScreeningItemList,
  preScreeningList,
  preScreeningProblems,
  type PreScreening,
  type PreScreeningInput,
  type PreScreeningItem,
  type PreScreeningItemChange,
  type PreScreeningItemInput,
  type PreScreeningList,
} from '@passage/case-processing/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam } from '@passage/platform/domain';
import { PreScreeningItems } from './pre-screening-items.service';
import { PreScreeningService } from './pre-screening.service';

const id = { schema: idParam };
const problems = preScreeningProblems;

/** Pre-screening of cases, and its checklists. */
@ApiTags('Pre-screening')
@Controller('api')
export class PreScreeningController {
  constructor(
    private readonly screenings: PreScreeningService,
    private readonly questions: PreScreeningItems,
  ) {}

  @Get('cases/:id/pre-screenings')
  @Requires('case-processing.pre-screening.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Pre-screenings of a case, latest first, and the checklist', returns: preScreeningList })
  async ofCase(@Param(id) params: { id: string }): Promise<PreScreeningList> {
    return await this.screenings.ofCase(params.id);
  }

  @Post('cases/:id/pre-screenings')
  @Requires('case-processing.pre-screening.record')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Record a pre-screening', status: 201, returns: preScreening, problems })
  async record(
    @Param(id) params: { id: string },
    @Body({ schema: preScreeningInput }) input: PreScreeningInput,
  ): Promise<PreScreening> {
    return await this.screenings.record(params.id, input);
  }

  @Post('pre-screenings/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-processing.pre-screening.record')
  @IdParam()
  @Describe({ summary: 'Take a pre-screening back', returns: preScreening, problems, versioned: true })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: withdrawalInput }) { reason }: WithdrawalInput,
  ): Promise<PreScreening> {
    return await this.screenings.withdraw(params.id, version, reason);
  }

  @Get('pre-screening-items')
  @Requires('case-processing.pre-screening-item.read')
  @Describe({ summary: 'The questions of pre-screening, every version', returns: preScreeningItemList })
  async items(): Promise<{ items: PreScreeningItem[] }> {
    return await this.questions.list();
  }

  @Post('pre-screening-items')
  @Requires('case-processing.pre-screening-item.edit')
  @Describe({ summary: 'Add a question, or a later version of one', status: 201, returns: preScreeningItem })
  async add(@Body({ schema: preScreeningItemInput }) input: PreScreeningItemInput): Promise<PreScreeningItem> {
    return await this.questions.add(input);
  }

  @Put('pre-screening-items/:id')
  @Requires('case-processing.pre-screening-item.edit')
  @IdParam()
  @Describe({ summary: 'Correct a question', returns: preScreeningItem, versioned: true })
  async change(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: preScreeningItemChange }) change: PreScreeningItemChange,
  ): Promise<PreScreeningItem> {
    return await this.questions.change(params.id, version, change);
  }
}
