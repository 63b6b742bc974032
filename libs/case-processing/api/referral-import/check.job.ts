import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  readReferralHeader,
  referralRowReader,
  suitableMapping,
  type ColumnMatching,
  type ReferralRowReading,
} from '@passage/case-processing/domain';
import {
  Files,
  inLanes,
  Jobs,
  openTabular,
  TabularRefusal,
  UnitOfWork,
  type FailedJob,
  type RunningJob,
  type TabularRow,
} from '@passage/platform/api';
import type { ProblemParams } from '@passage/platform/domain';
import { ColumnMappings } from '../column-mapping/column-mappings';
import { KnownFamilyStaging } from '../referral-update/known-family-staging';
import { FamilyStaging } from './family-staging';
import { ImportReferencesReader, type ImportReferences } from './import-references';
import { importJobs, type ImportJobInput } from './import-job';
import { ImportStates } from './import-states';
import { KnownPeople } from './known-people';
import { countImport } from './referral-import.query';
import { RowStaging } from './row-staging';
import { countDuplicates, countRows } from './staging.query';

/** Rows compared with everybody known in one transaction, and how many of these at a time: one scores, one looks up. */
const comparedRows = 1000;
const lanes = 2;

/** Why a file is refused as a whole. */
class FileRefusal extends Error {
  constructor(
    readonly code: string,
    readonly params: ProblemParams = {},
  ) {
    super(code);
  }
}

/** The columns of a file are not all understood; somebody may say what they mean. */
class UnmatchedColumns extends FileRefusal {}

/**
 * Reads and checks a file of referrals: rows, then families, then who seems to be known. Run again after a crash it
 * begins anew, since a file may show its faults only at its end.
 */
@Injectable()
export class CheckJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly files: Files,
    private readonly states: ImportStates,
    private readonly references: ImportReferencesReader,
    private readonly rows: RowStaging,
    private readonly families: FamilyStaging,
    private readonly knownFamilies: KnownFamilyStaging,
    private readonly known: KnownPeople,
    private readonly mappings: ColumnMappings,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<ImportJobInput>(
      importJobs.check,
      (job) => this.run(job),
      (job) => this.failed(job),
    );
  }

  private async run(job: RunningJob<ImportJobInput>): Promise<object | null> {
    const { importId } = job.input;
    if (await this.states.isOver(job)) return null;
    try {
      await this.states.clear(importId);
      const references = await this.references.read();
      const rows = await this.stageRows(job, references);
      await this.noteStagedSizes();
      await this.families.stage(importId, references, (seen) => job.progress(rows + seen, 3 * rows));
      await this.noteStagedSizes();
      await this.compare(job, rows);
      return await this.finish(importId);
    } catch (error) {
      const refusal = fileRefusalOf(error);
      if (!refusal) {
        if (await this.states.isToStop(job.id)) await this.giveUp(importId);
        throw error;
      }
      if (refusal instanceof UnmatchedColumns) {
        await this.states.askColumns(importId, refusal.code, refusal.params);
        return { code: refusal.code };
      }
      await this.states.refuse(importId, refusal.code, refusal.params);
      await this.states.dropFile(importId);
      return { code: refusal.code };
    }
  }

  /** A file that could not be checked to its end is refused with that as the reason, so that it can be sent again. */
  private async failed(job: FailedJob<ImportJobInput>): Promise<void> {
    if (await this.states.isOver(job)) return;
    await this.states.refuse(job.input.importId, job.code);
    await this.states.dropFile(job.input.importId);
  }

  private async stageRows(job: RunningJob<ImportJobInput>, references: ImportReferences): Promise<number> {
    const { importId } = job.input;
    const { storageKey } = await this.states.require(importId);
    const { format, rows } = await openTabular(await this.files.open(storageKey ?? ''), this.files.scratch);
    const read = this.readRows(importId, rows, references);
    const count = await this.rows.stage(importId, read, (staged) => job.progress(staged));
    if (count === 0) throw new FileRefusal('case-processing.referral-import.empty-file');
    await this.states.set(importId, { format });
    return count;
  }

  /** Lets the database look how much is staged; it plans by that. */
  private async noteStagedSizes(): Promise<void> {
    await this.work.run((manager) => manager.query('select case_processing.note_staged_sizes()'));
  }

  private async *readRows(
    importId: string,
    rows: AsyncIterable<TabularRow>,
    { context }: ImportReferences,
  ): AsyncGenerator<TabularRow & { reading: ReferralRowReading }> {
    let read: ((cells: readonly string[]) => ReferralRowReading) | undefined;
    for await (const row of rows) {
      if (read) {
        yield { ...row, reading: read(row.cells) };
        continue;
      }
      const matching = await this.matchingOf(importId, row.cells);
      const { header, fixed, problems } = readReferralHeader(row.cells, matching);
      await this.states.set(importId, { header: row.cells });
      const [problem] = problems;
      if (problem) throw new UnmatchedColumns(problem.code, problem.params);
      read = referralRowReader(header, context, fixed);
    }
  }

  /** What somebody said of this file's columns, or the saved mapping that explains them; the import keeps either. */
  private async matchingOf(importId: string, cells: readonly string[]): Promise<ColumnMatching | undefined> {
    const { matching } = await this.states.require(importId);
    if (matching) return matching;
    const mapping = suitableMapping(cells, await this.mappings.list());
    if (!mapping) return undefined;
    const { id, columns, fixed } = mapping;
    await this.states.set(importId, { matching: { columns, fixed }, mappingId: id });
    return { columns, fixed };
  }

  /** Finds families whose referral is known, with how they differ from their case, and people who seem to be known. */
  private async compare(job: RunningJob<ImportJobInput>, rows: number): Promise<void> {
    const { importId } = job.input;
    await this.work.run((manager) =>
      manager.query('select case_processing.mark_families_already_there($1)', [importId]),
    );
    await this.knownFamilies.stage(importId, () => job.progress(2 * rows, 3 * rows));
    const [last] = await this.work.run((manager) =>
      manager.query<{ row: number | null }[]>(
        'select max(row_number) as row from case_processing.referral_rows where import_id = $1',
        [importId],
      ),
    );
    const lastRow = last?.row ?? 0;
    let first = 1;
    let done = 2 * rows;
    await inLanes(lanes, async () => {
      const from = first;
      if (from > lastRow) return false;
      first += comparedRows;
      await this.known.find(importId, from, from + comparedRows - 1);
      done = Math.min(done + comparedRows, 3 * rows);
      await job.progress(done, 3 * rows);
      return true;
    });
    await this.work.run((manager) => manager.query('select case_processing.find_duplicates_in_file($1)', [importId]));
  }

  private async finish(importId: string): Promise<object> {
    return await this.work.run(async (manager) => {
      for (const statement of [countDuplicates, countRows, countImport]) await manager.query(statement, [importId]);
      await this.states.set(importId, { state: 'checked' });
      return (await this.states.require(importId)).counts;
    });
  }

  /** An import whose check was stopped is given up. */
  private async giveUp(importId: string): Promise<void> {
    await this.states.giveUp(importId);
    await this.states.dropFile(importId);
  }
}

function fileRefusalOf(error: unknown): FileRefusal | undefined {
  if (error instanceof TabularRefusal) {
    return new FileRefusal(`case-processing.referral-import.file-${error.reason}`, error.params);
  }
  return error instanceof FileRefusal ? error : undefined;
}
