import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { newId, platformProblems, Refusal, refuse, type Job } from '@passage/platform/domain';
import { PgBoss } from 'pg-boss';
import { Config } from '../config/config';
import { UnitOfWork } from '../database/unit-of-work';
import type { Actor } from '../request/actor';
import { RequestContext } from '../request/request-context';
import { JobEntity } from './job.entity';
import { givenUpQueue, jobQueue, jobSchema } from './queue';

/** What a running job is told, and how it tells of itself. */
export interface RunningJob<Input> {
  id: string;
  input: Input;
  /** Says how far the work is; throws when the job was cancelled, so call it between units of work. */
  progress(done: number, total?: number): Promise<void>;
}

/** Does one kind of job. A job whose server died is run again, so a handler goes on from what is already done. */
export type JobHandler<Input> = (job: RunningJob<Input>) => Promise<object | null>;

/** What follows for the records of a kind when one of its jobs was given up: tried too often, or its owner left. */
export type GivenUpHandler<Input> = (input: Input) => Promise<void>;

interface Kind {
  run: JobHandler<object>;
  giveUp: GivenUpHandler<object>;
}

interface Queued {
  id: string;
  ownerId: string;
}

/** How the runner learns who a job's owner is, at the time it runs. */
export abstract class Actors {
  abstract load(staffId: string): Promise<Actor | undefined>;
}

class Cancelled extends Error {}

/** Long work, queued in PostgreSQL in the same transaction as what asked for it, done in the owner's name. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly kinds = new Map<string, Kind>();
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

  /** Names what does a kind of job, and what follows when one is given up; called once, when the module starts. */
  handle<Input extends object>(kind: string, run: JobHandler<Input>, giveUp: GivenUpHandler<Input>): void {
    this.kinds.set(kind, { run, giveUp } as unknown as Kind);
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
    const options = { pollingIntervalSeconds: 0.5 };
    await this.boss.work<Queued>(jobQueue, { ...options, localConcurrency: 2 }, async ([queued]) => {
      if (queued) await this.asOwner(queued.data, (row, kind) => this.runJob(row, kind.run));
    });
    await this.boss.work<Queued>(givenUpQueue, options, async ([queued]) => {
      if (queued) await this.asOwner(queued.data, (row, kind) => this.giveUp(row, kind));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: false, close: true });
  }

  /** Takes up an unfinished job in its owner's name; of an owner who has left, nothing more is done. */
  private async asOwner({ id, ownerId }: Queued, take: (row: JobEntity, kind: Kind) => Promise<void>): Promise<void> {
    const actor = await this.actors.load(ownerId);
    await this.context.run({ requestId: `job ${id}`, purpose: 'job' }, async () => {
      this.context.actAs(actor ?? withoutRights(ownerId));
      const row = await this.work.run((manager) => manager.findOneBy(JobEntity, { id }));
      const kind = row && this.kinds.get(row.kind);
      if (!row || row.finishedAt) return;
      if (actor && kind) await take(row, kind);
      else await this.fail(id, 'platform.request.not-permitted');
    });
  }

  private async giveUp({ id, input }: JobEntity, kind: Kind): Promise<void> {
    await this.work.run(async () => {
      await kind.giveUp(input);
      await this.fail(id, 'platform.job.broken-off');
    });
  }

  private async fail(id: string, message: string): Promise<void> {
    await this.change(id, { state: 'failed', message, finishedAt: new Date() });
  }

  private async runJob(row: JobEntity, handler: JobHandler<object>): Promise<void> {
    try {
      await this.change(row.id, { state: 'running' });
      const result = await handler({
        id: row.id,
        input: row.input,
        progress: (done, total) => this.report(row.id, done, total),
      });
      await this.change(row.id, { state: 'done', result, finishedAt: new Date() });
    } catch (error) {
      if (error instanceof Cancelled) {
        await this.change(row.id, { state: 'cancelled', finishedAt: new Date() });
      } else if (error instanceof Refusal) {
        await this.fail(row.id, error.code);
      } else {
        this.logger.error(
          `job ${row.id} (${row.kind}) broke off: ${error instanceof Error ? error.name : typeof error}`,
        );
        throw error;
      }
    }
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
      await manager.update(JobEntity, { id }, { ...change, version: () => 'version + 1' });
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

function asJob(row: JobEntity): Job {
  const { ownerId: _owner, input: _input, createdAt, finishedAt, ...rest } = row;
  return { ...rest, createdAt: createdAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}

/** Enough to see one's own jobs, and nothing else. */
function withoutRights(staffId: string): Actor {
  const nothing = { roles: [], permissions: new Set<string>(), officeIds: [], compartments: [] };
  return { ...nothing, staffId, seesAllOffices: false, agencyId: null };
}
