import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope, Timeline } from '@passage/case-record/api';
import {
  integrationProblems,
  moveCoreService,
  type CoreService,
  type CoreServiceMoveInput,
  type CoreServiceQuery,
  type CoreServiceRow,
  type CoreServiceSet,
  type ServicePlan,
} from '@passage/integration/domain';
import { changeVersioned, Clock, findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse, type Page, type PlainDate } from '@passage/platform/domain';
import { dayPage } from '../paging/day-list';
import { CoreServiceEntity } from './core-service.entity';
import { coreServiceById, coreServiceLists, coreServiceSetsQuery, servicePlanQuery } from './core-service.query';
import { ServicePlanEntity } from './service-plan.entity';

/** Services after arrival: what families are due, and what became of it. */
@Injectable()
export class CoreServices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
  ) {}

  /** The services of a family. */
  async planOf(caseId: string): Promise<ServicePlan> {
    const row = await this.reads.row<{ json: ServicePlan }>(servicePlanQuery, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log('service-plan', [{ caseId }, ...row.json.items]);
    return row.json;
  }

  /** One page of services of open cases. */
  async list({ state, agency, dueBefore, ...wish }: CoreServiceQuery): Promise<Page<CoreServiceRow>> {
    const page = await dayPage<CoreServiceRow>(this.reads, coreServiceLists[state], wish, [
      ['c.agency_id = ?::uuid', agency],
      ['s.due_on < ?::date', dueBefore],
    ]);
    if (page.items.length > 0) await this.log('core-service-list', page.items);
    return page;
  }

  /** What programmes ask for after arrival. */
  async sets(): Promise<CoreServiceSet[]> {
    const rows = await this.reads.rows<{ json: CoreServiceSet }>(coreServiceSetsQuery);
    return rows.map(({ json }) => json);
  }

  /** Records a service as given or not possible, or opens it again. */
  async move(id: string, version: number, input: CoreServiceMoveInput): Promise<CoreService> {
    return await this.work.run(async (manager) => {
      const service = await findVisible(manager, CoreServiceEntity, id);
      const of = await this.scope.requireOpen(service.caseId);
      const { move, on, evidence } = input;
      const state = moveCoreService(service.state, move);
      if (!state) {
        throw refuse(integrationProblems, 'integration.service.move-not-open', { params: { state: service.state } });
      }
      if (move === 'rule-out' && input.reason === null)
        throw refuse(integrationProblems, 'integration.service.reason-needed', { field: 'reason' });
      await this.requireDay(service.caseId, on);
      const reason = move === 'rule-out' ? input.reason : null;
      const happenedOn = move === 'reopen' ? null : on;
      await changeVersioned(manager, CoreServiceEntity, id, version, { state, happenedOn, reason, evidence });
      await this.timeline.record({
        ...{ caseId: of.id, officeId: of.officeId, personId: service.personId, stage: 'integration' },
        ...{ code: `integration.service.${state}`, params: { service: service.code, reason }, happenedOn: on },
      });
      this.scope.changed(of);
      this.scope.changed(of, 'core-service');
      return await this.one(id);
    });
  }

  private async one(id: string): Promise<CoreService> {
    const row = await this.reads.row<{ json: CoreService }>(coreServiceById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log('core-service', [row.json]);
    return row.json;
  }

  private async requireDay(caseId: string, on: PlainDate): Promise<void> {
    const plan = await this.work.manager.findOneBy(ServicePlanEntity, { caseId });
    if (!plan) throw refuse(integrationProblems, 'integration.service.not-arrived');
    if (on > this.clock.today()) throw refuse(platformProblems, 'platform.field.future-date', { field: 'on' });
    const { arrivedOn } = plan;
    if (on < arrivedOn)
      throw refuse(integrationProblems, 'integration.service.before-arrival', { field: 'on', params: { arrivedOn } });
  }

  private async log(what: string, shown: readonly { caseId: string; person?: CoreService['person'] }[]): Promise<void> {
    await this.readLog.record(what, {
      caseIds: [...new Set(shown.map(({ caseId }) => caseId))],
      personIds: [...new Set(shown.flatMap(({ person }) => (person ? [person.id] : [])))],
    });
  }
}
