import { Injectable } from '@nestjs/common';
import { CaseScope, Timeline, type CaseEntity } from '@passage/case-record/api';
import { integrationProblems, outcomeFindings, type Outcome, type OutcomeInput } from '@passage/integration/domain';
import { Milestones } from '@passage/pipeline/api';
import { changeVersioned, Clock, findVisible, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { OutcomeEntity } from './outcome.entity';
import { OutcomeReads } from './outcome.reads';
import { PersonOutcomeEntity } from './person-outcome.entity';

/** Records how families fare about 90 days after arrival: once per case, to be corrected afterwards. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly milestones: Milestones,
    private readonly timeline: Timeline,
    private readonly reads: OutcomeReads,
  ) {}

  /** Records the outcome; with it the case has gone all the way. */
  async record(caseId: string, input: OutcomeInput): Promise<Outcome> {
    return await this.work.run(async (manager) => {
      const of = await this.scope.lock(caseId);
      const isRecorded = await manager.existsBy(OutcomeEntity, { caseId });
      if (isRecorded) throw refuse(integrationProblems, 'integration.outcome.recorded-already');
      await this.check(caseId, input);
      const { people: _people, ...facts } = input;
      const id = newId();
      await manager.insert(OutcomeEntity, { id, caseId, officeId: of.officeId, ...facts });
      await this.finish(of, id, input, 'recorded');
      return await this.reads.one(id);
    });
  }

  /** Corrects a recorded outcome as a whole. */
  async correct(id: string, version: number, input: OutcomeInput): Promise<Outcome> {
    return await this.work.run(async (manager) => {
      const { caseId } = await findVisible(manager, OutcomeEntity, id);
      const of = await this.scope.lock(caseId);
      const current = await this.reads.one(id);
      if (current.version !== version) throw refuse(platformProblems, 'platform.record.stale', { current });
      await this.check(caseId, input);
      const { people: _people, ...facts } = input;
      await changeVersioned(manager, OutcomeEntity, id, version, facts);
      await manager.delete(PersonOutcomeEntity, { outcomeId: id });
      await this.finish(of, id, input, 'corrected');
      return await this.reads.one(id);
    });
  }

  private async check(caseId: string, input: OutcomeInput): Promise<void> {
    const { window, ages, people } = await this.reads.ofCase(caseId);
    if (!window || !ages) throw refuse(integrationProblems, 'integration.outcome.not-arrived');
    const errors = outcomeFindings(input, { window, ages, people, today: this.clock.today() });
    if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
  }

  private async finish(of: CaseEntity, id: string, input: OutcomeInput, what: 'recorded' | 'corrected'): Promise<void> {
    const { id: caseId, officeId } = of;
    const { people, assessedOn } = input;
    const rows = people.map((answers) => ({ id: newId(), outcomeId: id, caseId, officeId, ...answers }));
    if (rows.length > 0) await this.work.manager.insert(PersonOutcomeEntity, rows);
    await this.milestones.record({ caseId, code: 'outcome-recorded', happenedOn: assessedOn, sourceId: id });
    await this.timeline.record({
      ...{ caseId, officeId, stage: 'integration', code: `integration.outcome.${what}` },
      ...{ params: { assessedOn }, happenedOn: this.clock.today() },
    });
    this.scope.changed(of);
    this.scope.changed(of, 'outcome');
  }
}
