import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Files, Jobs, UnitOfWork, type RunningJob } from '@passage/platform/api';
import { FamilyBatches } from './family-batches';
import { ImportStates } from './import-states';
import { clearSettledRows, countImport, skipFamilies } from './referral-import.query';
import { importJobs, type ImportJobInput } from './referral-import.service';

/**
 * Creates the cases of a confirmed import, batch by batch. Run again after a crash it goes on with the families that
 * are not created yet.
 */
@Injectable()
export class CreationJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly states: ImportStates,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly batches: FamilyBatches,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<ImportJobInput>(importJobs.create, (job) => this.run(job));
  }

  private async run(job: RunningJob<ImportJobInput>): Promise<object> {
    const { importId } = job.input;
    const total = await this.begin(importId);
    let done = 0;
    let doneWhenNoted = 0;
    for (;;) {
      const { people } = await this.batches.createNext(importId);
      if (people === 0) break;
      done += people;
      if (done >= 2 * doneWhenNoted) {
        await this.batches.noteTableSizes();
        doneWhenNoted = done;
      }
      await this.report(job, done, total);
    }
    return await this.finish(importId);
  }

  /** How many people are to be created. */
  private async begin(importId: string): Promise<number> {
    return await this.work.run(async (manager) => {
      await manager.query(skipFamilies, [importId]);
      await manager.query(countImport, [importId]);
      await this.states.set(importId, { state: 'importing' });
      const { counts } = await this.states.require(importId);
      return 'readyPeople' in counts ? counts.readyPeople : 0;
    });
  }

  /** Tells of the progress; stopped here, the import may go on later from where it is. */
  private async report(job: RunningJob<ImportJobInput>, done: number, total: number): Promise<void> {
    try {
      await job.progress(done, total);
    } catch (stop) {
      if (await this.states.isToStop(job.id)) await this.stop(job.input.importId);
      throw stop;
    }
  }

  private async stop(importId: string): Promise<void> {
    await this.work.run(async (manager) => {
      await manager.query(countImport, [importId]);
      await this.states.set(importId, { state: 'stopped' });
    });
  }

  private async finish(importId: string): Promise<object> {
    return await this.work.run(async (manager) => {
      const { storageKey } = await this.states.require(importId);
      if (storageKey) await this.files.remove(storageKey);
      await manager.query(clearSettledRows, [importId]);
      await manager.query(countImport, [importId]);
      await this.states.set(importId, { state: 'done', storageKey: null, finishedAt: this.clock.now() });
      return (await this.states.require(importId)).counts;
    });
  }
}
