import { Injectable } from '@nestjs/common';
import { askGate, pipelineProblems, type Gate, type GateAnswer, type GateReason } from '@passage/pipeline/domain';
import { Clock } from '@passage/platform/api';
import { refuse, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { CaseFactsReads } from '../case-facts/case-facts.reads';

/** Whether a case may be submitted, booked, or depart. Asked by stages before they act. */
@Injectable()
export class Gates {
  constructor(
    private readonly facts: CaseFactsReads,
    private readonly clock: Clock,
  ) {}

  /** Whether a case may pass a gate on a day, with every reason against it. */
  async answer(caseId: string, gate: Gate, on: PlainDate): Promise<GateAnswer> {
    const { facts, linked } = await this.facts.of(caseId);
    return askGate(facts, linked, { gate, on, today: this.clock.today() });
  }

  /** Refuses, naming every reason, when a case may not pass a gate on a day. */
  async require(caseId: string, gate: Gate, on: PlainDate, field = ''): Promise<void> {
    const { isOpen, reasons } = await this.answer(caseId, gate, on);
    if (isOpen) return;
    throw refuse(pipelineProblems, 'pipeline.gate.closed', {
      params: { gate, on },
      errors: reasons.map((reason) => problemOf(reason, field)),
    });
  }
}

function problemOf(reason: GateReason, field: string): FieldProblem {
  const { kind, ...about } = reason;
  const params = Object.fromEntries(
    Object.entries(about).filter(([, value]) => value === null || typeof value === 'string'),
  ) as Record<string, string | null>;
  const whose = [params.requirementCode, params.personId].filter(Boolean).join(' ');
  return {
    field,
    code: `pipeline.gate.${kind}`,
    reason: whose ? `${kind}: ${whose}` : kind,
    remedy: pipelineProblems['pipeline.gate.closed'].remedy,
    params,
  };
}
