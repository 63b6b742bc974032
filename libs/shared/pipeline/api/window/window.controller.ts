import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog } from '@passage/audit/api';
import {
  caseWindowPage,
  chartOf,
  gate,
  gateAnswer,
  itemsOf,
  ownWindow,
  windowOf,
  type CaseWindowPage,
  type Gate,
  type GateAnswer,
} from '@passage/pipeline/domain';
import { Clock, Describe, IdParam, Reads, Requires } from '@passage/platform/api';
import { idParam, plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { CaseFactsReads } from '../case-facts/case-facts.reads';
import { Gates } from '../gate/gates';
import { windowLabels } from './window.query';

const gateParam = z.object({ id: recordId, gate });
const gateDay = z.object({ on: plainDate.optional() });

interface Labels {
  plannedTravelOn: string | null;
  linkedCases: CaseWindowPage['linkedCases'];
  stored: { stage: CaseWindowPage['window']['stage']; stageSince: string } | null;
}

/** The travel window of a case, and whether it may pass a gate. */
@ApiTags('Travel window')
@Controller('api/cases/:id')
export class WindowController {
  constructor(
    private readonly facts: CaseFactsReads,
    private readonly gates: Gates,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  @Get('window')
  @Requires('pipeline.window.read')
  @IdParam()
  @Describe({
    summary: 'Travel window, blockers and lanes, with the chart they are drawn from',
    returns: caseWindowPage,
  })
  async read(@Param({ schema: idParam }) { id }: { id: string }): Promise<CaseWindowPage> {
    const { facts, linked } = await this.facts.of(id);
    const labels = await this.reads.row<Labels>(windowLabels, [id]);
    const today = this.clock.today();
    const names = new Map(facts.members.map(({ personId, name, localName }) => [personId, { name, localName }]));
    await this.readLog.record('case-window', { caseIds: [id], personIds: [...names.keys()] });
    return {
      window: windowOf(facts, linked, today, labels?.stored ?? undefined),
      chart: chartOf(facts, linked, today, { names, plannedTravelOn: labels?.plannedTravelOn ?? null }),
      linkedCases: labels?.linkedCases ?? [],
      ownRanges: [...ownWindow(facts, itemsOf(facts))],
      requirements: (facts.rules?.requirements ?? []).map(({ code, title, sourceNote, isVerified }) => ({
        code,
        title,
        sourceNote,
        isVerified,
      })),
    };
  }

  @Get('gates/:gate')
  @Requires('pipeline.window.read')
  @IdParam()
  @Describe({
    summary: 'Whether the case may pass a gate on a day (today unless given), and why not',
    returns: gateAnswer,
  })
  async gate(
    @Param({ schema: gateParam }) { id, gate: which }: { id: string; gate: Gate },
    @Query({ schema: gateDay }) { on }: z.infer<typeof gateDay>,
  ): Promise<GateAnswer> {
    return await this.gates.answer(id, which, on ?? this.clock.today());
  }
}
