import { Injectable } from '@nestjs/common';
import type { Role } from '@passage/access/domain';
import type { Stage } from '@passage/case-record/domain';
import { Clock, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, type PlainDate } from '@passage/platform/domain';
import { IsNull } from 'typeorm';
import { TaskEntity } from './task.entity';

/** A task that a stage opens by itself. */
export interface TaskToOpen {
  caseId: string;
  officeId: string;
  stage: Stage;
  /** Kind of the task; at most one of a kind is open for the same person or case. */
  code: string;
  title: string;
  dueOn: PlainDate | null;
  role?: Role | null;
  assigneeId?: string | null;
  personId?: string | null;
}

/** Tasks that the product opens and finishes as facts come and go. All within a unit of work. */
@Injectable()
export class Tasks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** Opens a task unless one of its code is open for the same person or case. */
  async open(task: TaskToOpen): Promise<void> {
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(TaskEntity)
      .values({
        ...task,
        id: newId(),
        role: task.role ?? null,
        assigneeId: task.assigneeId ?? null,
        personId: task.personId ?? null,
        state: 'open',
      })
      .orIgnore()
      .updateEntity(false)
      .execute();
    this.work.announce({ topic: 'task', caseId: task.caseId, officeId: task.officeId });
  }

  /** Finishes the open task of a code, if there is one. */
  async finish(caseId: string, code: string, personId?: string | null): Promise<void> {
    await this.work.manager.update(
      TaskEntity,
      { caseId, code, personId: personId ?? IsNull(), state: 'open' },
      {
        state: 'done',
        finishedAt: this.clock.now(),
        finishedBy: this.context.actorOrNobody?.staffId ?? null,
        version: () => 'version + 1',
      },
    );
  }
}
