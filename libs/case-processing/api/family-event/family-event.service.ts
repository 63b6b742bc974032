import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  effectOf,
  unconfirmedProblems,
  type ComingMembers,
  type FamilyEvent,
  type FamilyEventEffect,
  type FamilyEventInput,
} from '@passage/case-processing/domain';
import { CaseEntity, CaseScope } from '@passage/case-record/api';
import { fullName } from '@passage/case-record/domain';
import { changeVersioned, Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { FamilyEventPlans, type WorkedOut } from './family-event-plans';
import { FamilyEventReads } from './family-event-reads';
import { FamilyEventTelling } from './family-event-telling';
import { FamilyEventEntity } from './family-event.entity';
import { RowChanges } from './row-changes';

/** Recording what happened to a family, after seeing what it would do. */
@Injectable()
export class FamilyEventService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly context: RequestContext,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
    private readonly plans: FamilyEventPlans,
    private readonly rows: RowChanges,
    private readonly reads: FamilyEventReads,
    private readonly telling: FamilyEventTelling,
  ) {}

  /** What an event would do. Worked out by the same rules; nothing is written. */
  async preview(caseId: string, input: FamilyEventInput): Promise<FamilyEventEffect> {
    return await this.work.run(async () => {
      const { state, plan, companions, cases } = await this.plans.of(caseId, input, false);
      await this.readLog.record('family-event-preview', {
        caseIds: [caseId, ...(cases.other ? [cases.other.id] : [])],
        personIds: state.rows.people.map(({ id }) => id),
      });
      return effectOf(state, plan, companions, this.clock.today());
    });
  }

  /** Who would come with another case, and how they stand where the relationships on record say it. */
  async coming(caseId: string, number: string): Promise<ComingMembers> {
    return await this.work.run(async () => {
      const { otherId, members } = await this.plans.coming(caseId, number);
      await this.readLog.record('coming-members', {
        caseIds: [otherId],
        personIds: members.map(({ person }) => person.id),
      });
      return {
        items: members.map(({ person, relationship }) => ({
          ...{ personId: person.id, name: fullName(person), nameLocal: person.nameLocal, relationship },
        })),
      };
    });
  }

  /** Records an event and does all it entails; `version` is that of the case, so that nobody decides on an old view. */
  async record(caseId: string, version: number, input: FamilyEventInput): Promise<FamilyEvent> {
    return await this.work.run(async (manager) => {
      const done = await this.plans.of(caseId, input, true);
      const errors = unconfirmedProblems(done.plan, input);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      await changeVersioned(manager, CaseEntity, caseId, version, { updatedAt: () => 'now()' });
      const { other } = done.cases;
      if (other) {
        await manager.update(CaseEntity, { id: other.id }, { updatedAt: () => 'now()', version: () => 'version + 1' });
      }
      await this.rows.write(done.plan.changes, windowsTouched(done));
      const event = await this.write(caseId, input, done);
      await this.telling.recorded(event, input);
      return await this.reads.one(caseId, event.id);
    });
  }

  private async write(caseId: string, input: FamilyEventInput, { plan }: WorkedOut): Promise<FamilyEventEntity> {
    const { manager } = this.work;
    const of = await this.scope.require(caseId);
    const otherId = otherCaseOf(plan.after.rows.cases, caseId);
    const other = otherId ? await this.scope.require(otherId) : null;
    const id = newId();
    await manager.insert(FamilyEventEntity, {
      id,
      caseId,
      officeId: of.officeId,
      otherCaseId: otherId,
      otherOfficeId: other?.officeId ?? null,
      kind: input.kind,
      happenedOn: input.happenedOn,
      reason: input.reason,
      personIds: plan.personIds,
      concernedIds: plan.concernedIds,
      together: input.kind === 'cross-reference' ? input.together : [],
      confirmedWarnings: plan.warnings,
      changes: plan.changes,
      recordedBy: this.context.actor.staffId,
    });
    return await manager.findOneByOrFail(FamilyEventEntity, { id });
  }
}

/** The case besides the one the event is recorded on: the other one named, or the one that was opened. */
function otherCaseOf(cases: readonly { id: string }[], caseId: string): string | null {
  return cases.find(({ id }) => id !== caseId)?.id ?? null;
}

function windowsTouched({ state, plan }: WorkedOut): string[] {
  const ids = [state, plan.after].flatMap(({ rows }) => [
    ...rows.cases.map(({ id }) => id),
    ...rows.travelLinks.map(({ caseId }) => caseId),
  ]);
  return [...new Set(ids)];
}
