import { Injectable, type OnModuleInit } from '@nestjs/common';
import { importRunProblems } from '@passage/case-processing/domain';
import { Clock, inLanes, Jobs, UnitOfWork, type FailedJob, type RunningJob } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { QueryFailedError } from 'typeorm';
import { FamilyUpdates } from '../referral-update/family-updates';
import { FamilyBatches } from './family-batches';
import { importJobs, type ImportJobInput } from './import-job';
import { ImportStates } from './import-states';
import { clearSettledRows, countImport, skipFamilies } from './referral-import.query';

/** Batches of new cases written at a time: the database has a process for each. */
const lanes = 2;

/**
 * Creates the cases of a confirmed import, batch by batch, and changes those that are to be updated, one by one. Run
 * again after a crash it goes on with the families that are not settled yet.
 */
@Injectable()
export class CreationJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly states: ImportStates,
    private readonly clock: Clock,
    private readonly batches: FamilyBatches,
    private readonly updates: FamilyUpdates,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<ImportJobInput>(
      importJobs.create,
      (job) => this.run(job),
      (job) => this.failed(job),
    );
  }

  private async run(job: RunningJob<ImportJobInput>): Promise<object | null> {
    const { importId } = job.input;
    if (await this.states.isOver(job)) return null;
    try {
      const { total, fileName } = await this.begin(importId);
      const created = await this.createAll(job, total);
      await this.updateAll(job, fileName, created, total);
    } catch (error) {
      throw await this.brokenOff(job, error);
    }
    const counts = await this.finish(importId);
    await this.states.dropFile(importId);
    return counts;
  }

  /** Creates what is to be created; answers how many people that were. */
  private async createAll(job: RunningJob<ImportJobInput>, total: number): Promise<number> {
    let done = 0;
    const next = async (isWaiting: boolean): Promise<boolean> => {
      const { people } = await this.batches.createNext(job.input.importId, { isWaiting });
      if (people === 0) return false;
      await this.batches.noteTableSizes();
      done += people;
      await job.progress(done, total);
      return true;
    };
    await inLanes(lanes, () => next(false));
    await inLanes(1, () => next(true));
    return done;
  }

  /** Changes the cases somebody said to update. */
  private async updateAll(
    job: RunningJob<ImportJobInput>,
    fileName: string,
    created: number,
    total: number,
  ): Promise<void> {
    let done = created;
    for (;;) {
      const people = await this.updates.updateNext(job.input.importId, fileName);
      if (people === 0) return;
      done += people;
      await job.progress(done, total);
    }
  }

  /**
   * Stopped by whoever started it, the import may go on later from where it is; so it may where the importer may not
   * bring cases to an office any more, once that is put right.
   */
  private async brokenOff({ id, input: { importId } }: RunningJob<ImportJobInput>, error: unknown): Promise<unknown> {
    if (isOutOfScope(error)) {
      await this.stop(importId);
      return refuse(importRunProblems, 'case-processing.import-run.office-lost');
    }
    if (await this.states.isToStop(id)) await this.stop(importId);
    return error;
  }

  /** How many people are to be created or may change, and the name of the file they are in. */
  private async begin(importId: string): Promise<{ total: number; fileName: string }> {
    return await this.work.run(async (manager) => {
      await manager.query(skipFamilies, [importId]);
      await manager.query(countImport, [importId]);
      await this.states.set(importId, { state: 'importing' });
      const { counts, fileName } = await this.states.require(importId);
      return { total: 'readyPeople' in counts ? counts.readyPeople + counts.takenPeople : 0, fileName };
    });
  }

  /** An import that broke off stands as one that was stopped, with the reason: it may go on from where it is. */
  private async failed(job: FailedJob<ImportJobInput>): Promise<void> {
    if (!(await this.states.isOver(job))) await this.stop(job.input.importId, job.code);
  }

  private async stop(importId: string, problemCode: string | null = null): Promise<void> {
    await this.work.run(async (manager) => {
      await manager.query(countImport, [importId]);
      await this.states.set(importId, { state: 'stopped', problemCode });
    });
  }

  private async finish(importId: string): Promise<object> {
    return await this.work.run(async (manager) => {
      await manager.query(clearSettledRows, [importId]);
      await manager.query(countImport, [importId]);
      await this.states.set(importId, { state: 'done', finishedAt: this.clock.now() });
      return (await this.states.require(importId)).counts;
    });
  }
}

/** Row-level security refused a row: it lies outside of what the importer may write. */
function isOutOfScope(error: unknown): boolean {
  return error instanceof QueryFailedError && 'code' in error.driverError && error.driverError.code === '42501';
}
