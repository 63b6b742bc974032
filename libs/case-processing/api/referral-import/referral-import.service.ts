import { Injectable } from '@nestjs/common';
import {
  importRunProblems,
  type ImportChoiceInput,
  type ImportState,
  type ReferralImport,
} from '@passage/case-processing/domain';
import { changeVersioned, Clock, Files, findVisible, Jobs, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { importJobs, type ImportJobInput } from './import-job';
import { ImportStates } from './import-states';
import type { ReceivedFile } from './received-file';
import { ReferralImportReads } from './referral-import-reads';
import { ReferralImportEntity } from './referral-import.entity';
import { chooseForFamilies, countImport } from './referral-import.query';

/** Taking in a file of referrals, and saying what is to become of it. */
@Injectable()
export class ReferralImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly states: ImportStates,
    private readonly reads: ReferralImportReads,
  ) {}

  /** Begins to check a file that was taken in. */
  async take(file: ReceivedFile): Promise<ReferralImport> {
    try {
      return await this.work.run(async (manager) => {
        const id = newId();
        const { staffId } = this.context.actor;
        await manager.insert(ReferralImportEntity, { ...file, id, ownerId: staffId });
        const jobId = await this.jobs.start(importJobs.check, { importId: id } satisfies ImportJobInput);
        await manager.update(ReferralImportEntity, { id }, { jobId });
        this.announce(id);
        return await this.reads.one(id);
      });
    } catch (error) {
      await this.files.remove(file.storageKey);
      throw error;
    }
  }

  /** Says what to do with families that are, or seem to be, known. */
  async choose(id: string, { choice, familyIds }: ImportChoiceInput): Promise<ReferralImport> {
    return await this.work.run(async (manager) => {
      await this.requireState(id, ['checked', 'stopped']);
      await manager.query(chooseForFamilies, [id, choice, familyIds]);
      await manager.query(countImport, [id]);
      this.announce(id);
      return await this.reads.one(id);
    });
  }

  /** Begins to create and update cases, or goes on after a stop. */
  async confirm(id: string, version: number): Promise<ReferralImport> {
    return await this.work.run(async (manager) => {
      await this.requireState(id, ['checked', 'stopped']);
      const { counts } = await this.reads.one(id);
      if (counts.undecided > 0) {
        throw refuse(importRunProblems, 'case-processing.import-run.undecided', {
          params: { count: counts.undecided },
        });
      }
      if (counts.ready + counts.taken === 0)
        throw refuse(importRunProblems, 'case-processing.import-run.nothing-to-create');
      const people = counts.readyPeople + counts.takenPeople;
      await changeVersioned(manager, ReferralImportEntity, id, version, {
        state: 'importing',
        problemCode: null,
        confirmedAt: this.clock.now(),
        jobId: await this.jobs.start(importJobs.create, { importId: id } satisfies ImportJobInput, people),
      });
      this.announce(id);
      return await this.reads.one(id);
    });
  }

  /** Gives an import up: nothing more is created, and what was staged is taken away. */
  async discard(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { state } = await this.requireState(id, ['unmatched', 'refused', 'checked', 'stopped']);
      await changeVersioned(manager, ReferralImportEntity, id, version, { state });
      await this.states.giveUp(id);
    });
    await this.states.dropFile(id);
  }

  private async requireState(id: string, allowed: readonly ImportState[]): Promise<ReferralImportEntity> {
    const found = await findVisible(this.work.manager, ReferralImportEntity, id);
    if (allowed.includes(found.state)) return found;
    throw refuse(importRunProblems, 'case-processing.import-run.wrong-state', { params: { state: found.state } });
  }

  private announce(id: string): void {
    this.work.announce({ topic: 'referral-import', id, staffId: this.context.actor.staffId });
  }
}
