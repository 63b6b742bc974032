import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { newId, platformProblems, Refusal, refuse, type Job } from '@passage/platform/domain';
import { PgBoss } from 'pg-boss';
import { IsNull } from 'typeorm';
import { Config } from '../config/config';
import { UnitOfWork } from '../database/unit-of-work';
import type { Actor } from '../request/actor';
import { RequestContext } from '../request/request-context';
import { JobEntity } from './job.entity';
import { brokenOffQueue, jobQueue, jobSchema } from './queue';

/** What a running job is told, and how it tells of itself. */
export interface RunningJob<Input> {
  id: string;
  input: Input;
  /** Says how far the work is; throws when the job was cancelled, so call it between units of work. */
  progress(done: number, total?: number): Promise<void>;
}

/** Does one kind of job. A job whose server died is run again, so a handler goes on from what is already done. */
export type JobHandler<Input> = (job: RunningJob<Input>) => Promise<object | null>;

/**
 * Puts right what a kind of job was about once a job of it has failed with a code, so that it can be started again or
 * ends clearly. May be called twice, and in the name of somebody who has lost every right but to their own.
 */
export type FailedJobHandler<Input> = (job: FailedJob<Input>) => Promise<void>;

/** A job that has failed, and the code of why. */
export interface FailedJob<Input> {
  id: string;
  input: Input;
  code: string;
}

/** How the runner learns who a job's owner is, at the time it runs. */
export abstract class Actors {
  abstract load(staffId: string): Promise<Actor | undefined>;
}

interface QueuedJob {
  id: string;
  ownerId: string;
}

interface KindOfJob {
  run: JobHandler<object>;
  failed: FailedJobHandler<object> | undefined;
}

class Cancelled extends Error {}

/** The job has come to its end elsewhere: its server was taken for dead. */
class Over extends Error {}

/** Long work, queued in PostgreSQL in the same transaction as what asked for it, done in the owner's name. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly kinds = new Map<string, KindOfJob>();
  private readonly boss: PgBoss;

  constructor(
    config: Config,
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly actors: Actors,
  ) {
    this.boss = new PgBoss({
      connectionString: config.settings.DATABASE_URL,
      schema: jobSchema,
      max: 3,
      migrate: false,
      createSchema: false,
      schedule: false,
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
    });
    this.boss.on('error', (error) => this.logger.warn(`job queue: ${error.message}`));
  }

  /** Names the handlers of a kind; called once when the module that owns the kind starts. */
  handle<Input extends object>(kind: string, run: JobHandler<Input>, failed?: FailedJobHandler<Input>): void {
    this.kinds.set(kind, { run, failed } as KindOfJob);
  }

  /** Queues a job of the acting person. */
  async start(kind: string, input: object, total: number | null = null): Promise<string> {
    return await this.work.run(async (manager) => {
      const id = newId();
      await manager.insert(JobEntity, { id, kind, ownerId: this.context.actor.staffId, input, total });
      const executeSql = async (text: string, values?: unknown[]) => ({
        rows: await manager.query<unknown[]>(text, values),
      });
      await this.boss.send(jobQueue, { id, ownerId: this.context.actor.staffId }, { db: { executeSql } });
      return id;
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    await this.boss.work<QueuedJob>(
      jobQueue,
      { pollingIntervalSeconds: 0.5, localConcurrency: 2 },
      async ([queued]) => {
        if (queued) await this.runQueued(queued.data);
      },
    );
    await this.boss.work<QueuedJob>(brokenOffQueue, { pollingIntervalSeconds: 2 }, async ([queued]) => {
      if (queued) await this.endBrokenOff(queued.data);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: false, close: true });
  }

  private async runQueued(queued: QueuedJob): Promise<void> {
    await this.ofOwner(queued, async (row, isOwnerActive) => {
      if (!isOwnerActive) return await this.fail(row, 'platform.request.not-permitted');
      const kind = this.kinds.get(row.kind);
      if (!kind) throw new Error(`no handler of ${row.kind}`);
      await this.runJob(row, kind.run);
    });
  }

  /** Ends a job that was tried as often as it may be, or whose every server died. */
  private async endBrokenOff(queued: QueuedJob): Promise<void> {
    await this.ofOwner(queued, (row) => this.fail(row, 'platform.job.broke-off'));
  }

  /** Does something with an unfinished job in its owner's name; an owner who has left has no rights but to their own. */
  private async ofOwner(
    { id, ownerId }: QueuedJob,
    act: (row: JobEntity, isOwnerActive: boolean) => Promise<void>,
  ): Promise<void> {
    const actor = await this.actors.load(ownerId);
    await this.context.run({ requestId: `job ${id}`, purpose: 'job' }, async () => {
      this.context.actAs(actor ?? withoutRights(ownerId));
      const row = await this.work.run((manager) => manager.findOneBy(JobEntity, { id }));
      if (row && !row.finishedAt) await act(row, actor !== undefined);
    });
  }

  private async runJob(row: JobEntity, run: JobHandler<object>): Promise<void> {
    try {
      await this.change(row.id, { state: 'running' });
      const result = await run({
        id: row.id,
        input: row.input,
        progress: (done, total) => this.report(row.id, done, total),
      });
      await this.change(row.id, { state: 'done', result, finishedAt: new Date() });
    } catch (error) {
      if (error instanceof Over) return;
      if (error instanceof Cancelled) {
        await this.change(row.id, { state: 'cancelled', finishedAt: new Date() });
      } else if (error instanceof Refusal) {
        await this.fail(row, error.code);
      } else {
        this.logger.error(
          `job ${row.id} (${row.kind}) broke off: ${error instanceof Error ? error.name : typeof error}`,
        );
        throw error;
      }
    }
  }

  /** What the job was about is put right first: whoever sees that it failed sees that too. */
  private async fail({ id, kind, input }: JobEntity, code: string): Promise<void> {
    await this.kinds.get(kind)?.failed?.({ id, input, code });
    await this.change(id, { state: 'failed', message: code, finishedAt: new Date() });
  }

  private async report(id: string, done: number, total?: number): Promise<void> {
    const { cancelRequested } = await this.change(id, { done, ...(total !== undefined && { total }) });
    if (cancelRequested) throw new Cancelled();
  }

  private async change(
    id: string,
    change: Partial<Pick<JobEntity, 'state' | 'done' | 'total' | 'result' | 'message' | 'finishedAt'>>,
  ): Promise<JobEntity> {
    return await this.work.run(async (manager) => {
      const unfinished = { id, finishedAt: IsNull() };
      const { affected } = await manager.update(JobEntity, unfinished, { ...change, version: () => 'version + 1' });
      if (!affected) throw new Over();
      const row = await manager.findOneByOrFail(JobEntity, { id });
      this.work.announce({ topic: 'job', id, staffId: row.ownerId });
      return row;
    });
  }

  /** A job of the acting person. */
  async read(id: string): Promise<Job> {
    const row = await this.work.run((manager) => manager.findOneBy(JobEntity, { id }));
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return asJob(row);
  }

  /** Asks a job to stop after the unit of work it is at. */
  async cancel(id: string): Promise<Job> {
    return await this.work.run(async (manager) => {
      const row = await manager.findOne(JobEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw refuse(platformProblems, 'platform.record.not-found');
      if (row.finishedAt) throw refuse(platformProblems, 'platform.job.finished');
      await manager.update(JobEntity, { id }, { cancelRequested: true, version: () => 'version + 1' });
      this.work.announce({ topic: 'job', id, staffId: row.ownerId });
      return asJob(await manager.findOneByOrFail(JobEntity, { id }));
    });
  }
}

function withoutRights(staffId: string): Actor {
  return {
    ...{ staffId, roles: [], permissions: new Set<string>(), officeIds: [], seesAllOffices: false },
    ...{ agencyId: null, compartments: [], locale: 'en' },
  };
}

function asJob(row: JobEntity): Job {
  const { ownerId: _owner, input: _input, createdAt, finishedAt, ...rest } = row;
  return { ...rest, createdAt: createdAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}
