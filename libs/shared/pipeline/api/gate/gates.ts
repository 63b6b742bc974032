import { Injectable } from '@nestjs/common';
import { Wordings } from '@passage/case-record/api';
import type { Worded } from '@passage/case-record/domain';
import {
  askGate,
  gateProblems,
  pipelineProblems,
  type Gate,
  type GateAnswer,
  type GateReason,
} from '@passage/pipeline/domain';
import { Clock, RequestContext } from '@passage/platform/api';
import { refuse, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { CaseFactsReads, type NamedCaseFacts } from '../case-facts/case-facts.reads';

interface GateCircumstances {
  field?: string;
  without?: readonly string[];
  alongside?: readonly FieldProblem[];
}

/** Whether a case may be submitted, booked, or depart. Asked by stages before they act. */
@Injectable()
export class Gates {
  constructor(
    private readonly facts: CaseFactsReads,
    private readonly clock: Clock,
    private readonly context: RequestContext,
    private readonly wordings: Wordings,
  ) {}

  /** Whether a case may pass a gate on a day, with every reason against it. */
  async answer(caseId: string, gate: Gate, on: PlainDate): Promise<GateAnswer> {
    const { facts, linked } = await this.facts.of(caseId);
    return askGate(facts, linked, { gate, on, today: this.clock.today() });
  }

  /**
   * Refuses, naming every reason at a field of the input, when a case may not pass a gate on a day. Of people who stay
   * behind (`without`) nothing is asked. What a stage found itself (`alongside`) is told with the reasons, so that nobody
   * has to guess what a requirement lacks.
   */
  async require(
    caseId: string,
    gate: Gate,
    on: PlainDate,
    { field = '', without = [], alongside = [] }: GateCircumstances = {},
  ): Promise<void> {
    const { facts, linked } = await this.facts.of(caseId);
    const goes = ({ personId }: { personId: string | null }) => personId === null || !without.includes(personId);
    const asked = { ...facts, members: facts.members.filter(goes), holds: facts.holds.filter(goes) };
    const { isOpen, reasons } = askGate(asked, linked, { gate, on, today: this.clock.today() });
    if (isOpen) return;
    const worded = await this.wordings.in(this.context.actor.locale);
    throw refuse(pipelineProblems, 'pipeline.gate.closed', {
      params: { gate, on },
      errors: [...reasons.map((reason) => problemOf(reason, facts, field, worded)), ...alongside],
    });
  }
}

function problemOf(reason: GateReason, facts: NamedCaseFacts, field: string, worded: Worded): FieldProblem {
  const code = `pipeline.gate.${reason.kind}` as const;
  const { title, remedy } = gateProblems[code];
  const requirementCode = 'requirementCode' in reason ? reason.requirementCode : null;
  const personId = 'personId' in reason ? reason.personId : null;
  const rule = facts.rules?.requirements.find((each) => each.code === requirementCode);
  const person = facts.members.find((each) => each.personId === personId)?.name;
  const what = [rule ? worded(rule.title) : requirementCode, person].filter(Boolean).join(' · ');
  return {
    field,
    code,
    reason: title.replace('{what}', what),
    remedy,
    params: { what, requirementCode, personId },
  };
}
