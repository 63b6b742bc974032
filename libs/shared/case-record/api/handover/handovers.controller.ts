import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  acceptanceInput,
  caseRecordProblems,
  handover,
  handoverInput,
  handoverList,
  handoverPage,
  handoverProblems,
  handoverQuery,
  handoverRefusal,
  type AcceptanceInput,
  type Handover,
  type HandoverInput,
  type HandoverQuery,
  type HandoverRefusal,
} from '@passage/case-record/domain';
import { Describe, ExpectedVersion, IdParam, Requires } from '@passage/platform/api';
import { idParam, type Page } from '@passage/platform/domain';
import { HandoverReads } from './handover-reads';
import { Handovers } from './handovers';

const id = { schema: idParam };
const answering = { returns: handover, versioned: true, problems: handoverProblems };

/** Cases on their way from one office to another. */
@ApiTags('Handovers')
@Controller('api')
export class HandoversController {
  constructor(
    private readonly handovers: Handovers,
    private readonly reads: HandoverReads,
  ) {}

  @Get('handovers')
  @Requires('case-record.handover.read')
  @Describe({ summary: 'Handovers to or from one’s offices, latest first', returns: handoverPage })
  async page(@Query({ schema: handoverQuery }) filters: HandoverQuery): Promise<Page<Handover>> {
    return await this.reads.page(filters);
  }

  @Get('handovers/:id')
  @Requires('case-record.handover.read')
  @IdParam()
  @Describe({ summary: 'One handover, with what the receiving office may know before it accepts', returns: handover })
  async one(@Param(id) params: { id: string }): Promise<Handover> {
    return await this.reads.one(params.id);
  }

  @Get('cases/:id/handovers')
  @Requires('case-record.handover.read')
  @IdParam('id', 'The case')
  @Describe({ summary: 'Handovers of a case, latest first', returns: handoverList })
  async ofCase(@Param(id) params: { id: string }): Promise<{ items: Handover[] }> {
    return { items: await this.reads.ofCase(params.id) };
  }

  @Post('cases/:id/handovers')
  @Requires('case-record.handover.move')
  @IdParam('id', 'The case')
  @Describe({
    summary: 'Propose to hand a case over; it stays until the other office accepts',
    status: 201,
    returns: handover,
    problems: { ...handoverProblems, 'case-record.case.closed': caseRecordProblems['case-record.case.closed'] },
  })
  async propose(
    @Param(id) params: { id: string },
    @Body({ schema: handoverInput }) input: HandoverInput,
  ): Promise<Handover> {
    return await this.reads.one(await this.handovers.propose(params.id, input));
  }

  @Post('handovers/:id/acceptance')
  @HttpCode(200)
  @Requires('case-record.handover.move')
  @IdParam()
  @Describe({ summary: 'Take the case over with everything kept with it', ...answering })
  async accept(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: acceptanceInput }) input: AcceptanceInput,
  ): Promise<Handover> {
    await this.handovers.accept(params.id, version, input);
    return await this.reads.one(params.id);
  }

  @Post('handovers/:id/return')
  @HttpCode(200)
  @Requires('case-record.handover.move')
  @IdParam()
  @Describe({ summary: 'Send a handover back with its reason', ...answering })
  async return(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: handoverRefusal }) { answer }: HandoverRefusal,
  ): Promise<Handover> {
    await this.handovers.return(params.id, version, answer);
    return await this.reads.one(params.id);
  }

  @Post('handovers/:id/withdrawal')
  @HttpCode(200)
  @Requires('case-record.handover.move')
  @IdParam()
  @Describe({ summary: 'Withdraw a handover nobody has answered yet', ...answering })
  async withdraw(
    @Param(id) params: { id: string },
    @ExpectedVersion() version: number,
    @Body({ schema: handoverRefusal }) { answer }: HandoverRefusal,
  ): Promise<Handover> {
    await this.handovers.withdraw(params.id, version, answer);
    return await this.reads.one(params.id);
  }
}
