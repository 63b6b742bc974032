import { Injectable } from '@nestjs/common';
import {
  importRunProblems,
  matchingOf,
  matchingProblems,
  type ImportMatching,
  type ImportMatchingInput,
  type ReferralImport,
} from '@passage/case-processing/domain';
import { changeVersioned, findVisible, Jobs, RequestContext, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { ColumnMappings } from '../column-mapping/column-mappings';
import { importJobs, type ImportJobInput } from './import-job';
import { ReferralImportReads } from './referral-import-reads';
import { ReferralImportEntity } from './referral-import.entity';

/** Saying what the columns of a file mean that is not made after the template. */
@Injectable()
export class ImportMatchings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly jobs: Jobs,
    private readonly mappings: ColumnMappings,
    private readonly reads: ReferralImportReads,
  ) {}

  /** The columns of a file that waits, with what is understood of them so far. */
  async of(id: string): Promise<ImportMatching> {
    const { header, matching } = await this.work.run(() => this.waiting(id));
    return matchingOf(header, matching ?? undefined);
  }

  /** Takes down what the columns mean and begins the check anew. */
  async match(id: string, version: number, { saveAs, ...matching }: ImportMatchingInput): Promise<ReferralImport> {
    return await this.work.run(async (manager) => {
      const { header } = await this.waiting(id);
      const errors = matchingProblems(header, matching);
      if (errors.length > 0) throw refuse(platformProblems, 'platform.input.invalid', { errors });
      await changeVersioned(manager, ReferralImportEntity, id, version, {
        ...{ state: 'checking', problemCode: null, problemParams: null, matching },
        mappingId: saveAs ? await this.mappings.keep(saveAs, matching) : null,
        jobId: await this.jobs.start(importJobs.check, { importId: id } satisfies ImportJobInput),
      });
      this.work.announce({ topic: 'referral-import', id, staffId: this.context.actor.staffId });
      return await this.reads.one(id);
    });
  }

  private async waiting(id: string): Promise<ReferralImportEntity> {
    const found = await findVisible(this.work.manager, ReferralImportEntity, id);
    if (found.state === 'unmatched') return found;
    throw refuse(importRunProblems, 'case-processing.import-run.wrong-state', { params: { state: found.state } });
  }
}
