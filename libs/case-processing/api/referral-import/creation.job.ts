import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Files, findVisible, Jobs, RequestContext, UnitOfWork, type RunningJob } from '@passage/platform/api';
import { FamilyBatches } from './family-batches';
import { ReferralImportEntity } from './referral-import.entity';
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
    private readonly context: RequestContext,
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
      await this.set(importId, { state: 'importing' });
      const { counts } = await findVisible(manager, ReferralImportEntity, importId);
      return 'readyPeople' in counts ? counts.readyPeople : 0;
    });
  }

  /** Tells of the progress; stopped here, the import may go on later from where it is. */
  private async report(job: RunningJob<ImportJobInput>, done: number, total: number): Promise<void> {
    try {
      await job.progress(done, total);
    } catch (stop) {
      await this.work.run(async (manager) => {
        await manager.query(countImport, [job.input.importId]);
        await this.set(job.input.importId, { state: 'stopped' });
      });
      throw stop;
    }
  }

  private async finish(importId: string): Promise<object> {
    return await this.work.run(async (manager) => {
      const { storageKey } = await findVisible(manager, ReferralImportEntity, importId);
      if (storageKey) await this.files.remove(storageKey);
      await manager.query(clearSettledRows, [importId]);
      await manager.query(countImport, [importId]);
      await this.set(importId, { state: 'done', storageKey: null, finishedAt: this.clock.now() });
      return (await findVisible(manager, ReferralImportEntity, importId)).counts;
    });
  }

  private async set(
    id: string,
    change: Partial<Pick<ReferralImportEntity, 'state' | 'storageKey' | 'finishedAt'>>,
  ): Promise<void> {
    await this.work.manager.update(ReferralImportEntity, { id }, { ...change, version: () => 'version + 1' });
    this.work.announce({ topic: 'referral-import', id, staffId: this.context.actor.staffId });
  }
}
