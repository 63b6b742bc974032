import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  caseRecordProblems,
  mayBecome,
  type Task,
  type TaskChange,
  type TaskInput,
  type TaskQuery,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { encodeCursor, newId, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { CaseLists } from '../case/case-lists';
import { CaseReferences } from '../case/case-references';
import { CaseScope } from '../case/case-scope';
import { cursorOf } from '../case/cursor';
import type { CaseEntity } from '../case/case.entity';
import { TaskEntity } from './task.entity';
import { taskQueryById, tasksOfCaseQuery, tasksQuery } from './task.queries';

/** Tasks as people see them: lists, and creating, giving out, finishing and opening them again. */
@Injectable()
export class TaskList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly lists: CaseLists,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
    private readonly references: CaseReferences,
  ) {}

  /** Every task of a case, open ones first. */
  async ofCase(caseId: string): Promise<Task[]> {
    const tasks = await this.lists.read<Task>(tasksOfCaseQuery, [caseId]);
    await this.readLog.record('case-tasks', { caseIds: [caseId] });
    return tasks;
  }

  /** A page of tasks across cases, soonest due first. */
  async page(filters: TaskQuery): Promise<Page<Task>> {
    const [dueOn, id] = cursorOf(filters.after) ?? [];
    const after = typeof id === 'string' ? { dueOn: typeof dueOn === 'string' ? dueOn : null, id } : undefined;
    const { query, values } = tasksQuery(filters, this.context.actor, after);
    const rows = await this.reads.rows<{ body: Task }>(query, values);
    const items = rows.slice(0, filters.limit).map(({ body }) => body);
    await this.readLog.record('tasks', { caseIds: [...new Set(items.map(({ caseId }) => caseId))] });
    const last = items.at(-1);
    return { items, next: rows.length > filters.limit && last ? encodeCursor([last.dueOn, last.id]) : null };
  }

  /** Adds a task to an open case, which does not close meanwhile: it would leave the task open. */
  async create(caseId: string, input: TaskInput): Promise<Task> {
    return await this.work.run(async (manager) => {
      const ofCase = await this.scope.lock(caseId);
      if (input.personId) await this.scope.requirePerson(caseId, input.personId);
      await this.requireAssignee(input.assigneeId, ofCase);
      const id = newId();
      await manager.insert(TaskEntity, { ...input, id, caseId, officeId: ofCase.officeId });
      this.announce(id, ofCase);
      return await this.read(id);
    });
  }

  /** Changes a task; finishing, cancelling and opening again are changes of its state. */
  async change(id: string, version: number, change: TaskChange): Promise<Task> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, TaskEntity, id);
      const to = change.state ?? before.state;
      const opensAgain = to === 'open' && before.state !== 'open';
      const ofCase = await (opensAgain ? this.scope.lock(before.caseId) : this.scope.require(before.caseId));
      if (!mayBecome(before.state, to)) {
        throw refuse(caseRecordProblems, 'case-record.task.transition', { params: { from: before.state, to } });
      }
      if (change.assigneeId !== before.assigneeId) await this.requireAssignee(change.assigneeId, ofCase);
      const isOver = to !== 'open';
      const finish = to !== before.state && {
        finishedAt: isOver ? this.clock.now() : null,
        finishedBy: isOver ? this.context.actor.staffId : null,
      };
      await changeVersioned(manager, TaskEntity, id, version, { ...change, ...finish });
      this.announce(id, ofCase);
      return await this.read(id);
    });
  }

  private announce(id: string, of: CaseEntity): void {
    const { id: caseId, officeId, agencyId } = of;
    this.work.announce({ topic: 'task', id, caseId, officeId, agencyId });
  }

  private async requireAssignee(assigneeId: string | null | undefined, of: CaseEntity): Promise<void> {
    if (assigneeId) await this.references.requireColleague(assigneeId, of, 'assigneeId');
  }

  private async read(id: string): Promise<Task> {
    const [row] = await this.work.manager.query<{ body: Task }[]>(taskQueryById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.body;
  }
}
