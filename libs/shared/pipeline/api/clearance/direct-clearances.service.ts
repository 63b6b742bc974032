import { Injectable } from '@nestjs/common';
import type { Role } from '@passage/access/domain';
import { CaseScope, Timeline } from '@passage/case-record/api';
import { isRecordedDirectly, mayRecordDirectly, pipelineProblems, type ClearanceInput } from '@passage/pipeline/domain';
import { RequestContext, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { Programmes } from '../programme/programmes';
import { Clearances } from './clearances';

/** Clearances that somebody states, because no record of a stage gives them. */
@Injectable()
export class DirectClearances {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly scope: CaseScope,
    private readonly programmes: Programmes,
    private readonly clearances: Clearances,
    private readonly timeline: Timeline,
  ) {}

  /** Records it, if the requirement is one to be stated and the actor is of its stage. */
  async record(caseId: string, { reason, ...input }: ClearanceInput): Promise<void> {
    await this.work.run(async () => {
      const found = await this.scope.requireOpen(caseId);
      const rule = (await this.programmes.requirementsOf(caseId)).find(({ code }) => code === input.requirementCode);
      const { requirementCode, outcome } = input;
      if (!rule) {
        throw refuse(pipelineProblems, 'pipeline.clearance.unknown-requirement', {
          field: 'requirementCode',
          params: { requirementCode },
        });
      }
      if (!isRecordedDirectly(requirementCode, outcome)) {
        throw refuse(pipelineProblems, 'pipeline.clearance.has-own-record', { field: 'requirementCode' });
      }
      if (!mayRecordDirectly(this.context.actor.roles as readonly Role[], rule.stage, outcome)) {
        throw refuse(pipelineProblems, 'pipeline.clearance.other-stage', { field: 'requirementCode' });
      }
      if (outcome === 'waived' && !reason)
        throw refuse(platformProblems, 'platform.field.required', { field: 'reason' });
      await this.clearances.record({ ...input, caseId, stage: rule.stage, sourceType: 'stated', sourceId: null });
      await this.timeline.record({
        caseId,
        officeId: found.officeId,
        personId: input.personId,
        stage: rule.stage,
        // Why health staff state it may be a health fact.
        compartment: rule.stage === 'health' && this.context.actor.compartments.includes('health') ? 'health' : 'case',
        code: 'pipeline.clearance.stated',
        params: { requirement: rule.title, outcome, reason: reason ?? null },
        happenedOn: input.from,
      });
      this.scope.changed(found);
    });
  }
}
