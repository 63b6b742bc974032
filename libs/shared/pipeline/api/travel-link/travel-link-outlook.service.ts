import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  asLinkedCase,
  pipelineProblems,
  windowOf,
  type CaseWindow,
  type TravelLinkPreview,
  type WindowOutlook,
} from '@passage/pipeline/domain';
import { Clock, Reads } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { CaseFactsReads } from '../case-facts/case-facts.reads';
import { caseByNumber } from './travel-links.query';

type Named = Pick<TravelLinkPreview, 'caseId' | 'number' | 'name' | 'programmeName'> & { isClosed: boolean };

/** What linking two cases would do to their windows, by the pure rules: nothing is written. */
@Injectable()
export class TravelLinkOutlook {
  constructor(
    private readonly facts: CaseFactsReads,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** The other case, found by its number within the reader's scope, and the window that all would share. */
  async of(caseId: string, number: string): Promise<TravelLinkPreview> {
    const here = await this.facts.of(caseId);
    const found = await this.reads.row<Named>(caseByNumber, [number.toUpperCase()]);
    if (!found) {
      throw refuse(pipelineProblems, 'pipeline.travel-link.unknown-number', { field: 'number', params: { number } });
    }
    if (found.caseId === caseId) throw refuse(pipelineProblems, 'pipeline.travel-link.same-case', { field: 'number' });
    if (found.isClosed) throw refuse(pipelineProblems, 'pipeline.travel-link.closed-case', { field: 'number' });
    const there = await this.facts.of(found.caseId);
    await this.readLog.record('case-window', { caseIds: [caseId, found.caseId] });
    const today = this.clock.today();
    const known = new Set(here.linked.map((each) => each.caseId));
    const coming = [asLinkedCase(there.facts), ...there.linked].filter(
      (each) => each.caseId !== caseId && !known.has(each.caseId),
    );
    const { isClosed: _isClosed, ...named } = found;
    return {
      ...named,
      isLinked: known.has(found.caseId),
      companions: there.linked.filter((each) => each.caseId !== caseId).length,
      now: outlookOf(windowOf(here.facts, here.linked, today)),
      other: outlookOf(windowOf(there.facts, there.linked, today)),
      together: outlookOf(windowOf(here.facts, [...here.linked, ...coming], today)),
    };
  }
}

function outlookOf({ windowState, opensOn, closesOn, travelWindow }: CaseWindow): WindowOutlook {
  return { state: windowState, opensOn, closesOn, ranges: travelWindow };
}
