import { Injectable } from '@nestjs/common';
import {
  Clock,
  Files,
  findVisible,
  JobEntity,
  RequestContext,
  UnitOfWork,
  type RunningJob,
} from '@passage/platform/api';
import type { ProblemParams } from '@passage/platform/domain';
import type { ImportJobInput } from './import-job';
import { ReferralImportEntity } from './referral-import.entity';
import { clearStaged } from './referral-import.query';

type ImportChange = Partial<
  Pick<
    ReferralImportEntity,
    | 'state'
    | 'format'
    | 'header'
    | 'matching'
    | 'mappingId'
    | 'storageKey'
    | 'finishedAt'
    | 'problemCode'
    | 'problemParams'
  >
>;

/** The state of imports as their jobs change it. Each change is a transaction of its own, or part of the one open. */
@Injectable()
export class ImportStates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  /** The import, within the scope of whoever runs the job. */
  async require(id: string): Promise<ReferralImportEntity> {
    return await this.work.run((manager) => findVisible(manager, ReferralImportEntity, id));
  }

  /** Changes an import and tells open screens. */
  async set(id: string, change: ImportChange): Promise<void> {
    await this.work.run(async (manager) => {
      await manager.update(ReferralImportEntity, { id }, { ...change, version: () => 'version + 1' });
      this.work.announce({ topic: 'referral-import', id, staffId: this.context.actor.staffId });
    });
  }

  /**
   * Whether a job was done with its import before, so that there is nothing left to do. A server may die after the
   * import moved on and before its job was marked as done; somebody may have confirmed it since.
   */
  async isOver({ id: jobId, input: { importId } }: Pick<RunningJob<ImportJobInput>, 'id' | 'input'>): Promise<boolean> {
    const found = await this.require(importId);
    if (found.jobId === jobId && (found.state === 'checking' || found.state === 'importing')) return false;
    if (found.finishedAt) await this.dropFile(importId);
    return true;
  }

  /** Takes away everything staged. */
  async clear(id: string): Promise<void> {
    await this.work.run(async (manager) => {
      for (const statement of clearStaged) await manager.query(statement, [id]);
    });
  }

  /** Waits for somebody to say what the columns of the file mean; the file is kept until then. */
  async askColumns(id: string, code: string, params: ProblemParams): Promise<void> {
    await this.work.run(async () => {
      await this.clear(id);
      await this.set(id, { state: 'unmatched', problemCode: code, problemParams: { ...params } });
    });
  }

  /** Refuses a file as a whole; nothing of it is kept. */
  async refuse(id: string, code: string, params: ProblemParams = {}): Promise<void> {
    const reason = { problemCode: code, problemParams: { ...params } };
    await this.end(id, { state: 'refused', ...reason });
  }

  /** Gives an import up; cases that were created stay. */
  async giveUp(id: string): Promise<void> {
    await this.end(id, { state: 'discarded' });
  }

  /**
   * Removes the uploaded file of an import that is over. Until that is done its place stays written down, so that a
   * server that died in between removes it when the job is run again.
   */
  async dropFile(id: string): Promise<void> {
    const { storageKey } = await this.require(id);
    if (!storageKey) return;
    await this.files.remove(storageKey);
    await this.set(id, { storageKey: null });
  }

  /** Whether whoever started a job wants it stopped. */
  async isToStop(jobId: string): Promise<boolean> {
    return await this.work.run((manager) => manager.existsBy(JobEntity, { id: jobId, cancelRequested: true }));
  }

  private async end(id: string, change: ImportChange): Promise<void> {
    await this.work.run(async () => {
      await this.clear(id);
      await this.set(id, { ...change, finishedAt: this.clock.now() });
    });
  }
}
