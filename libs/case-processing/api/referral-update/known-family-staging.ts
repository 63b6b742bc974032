import { Injectable } from '@nestjs/common';
import {
  isAnythingToSay,
  isAnythingToTake,
  referralProblem,
  updateProblem,
  type ReferralProblem,
  type RowProblem,
} from '@passage/case-processing/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { storableJson } from '../referral-import/row-staging';
import { addRowErrors } from '../referral-import/staging.query';
import { FamilyComparison, type ComparedFamily, type KnownFamily } from './family-comparison';
import { nextKnownFamilies, rejectRows, stageDifferences } from './standing-case.query';

/** Families compared with their cases in one transaction. */
const batchFamilies = 200;

/** Before every family: where the first batch begins. */
const beforeAll = { firstRow: 0, familyId: '00000000-0000-0000-0000-000000000000' };

interface StagedComparison {
  id: string;
  state: 'already-there' | 'differs' | 'rejected';
  differences: object | null;
  digest: string;
  errors: { rowNumber: number; problem: RowProblem | ReferralProblem }[];
}

/** Says of families whose referral is known how they differ from their case, as far as it is in the importer's scope. */
@Injectable()
export class KnownFamilyStaging {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly comparison: FamilyComparison,
  ) {}

  /** Compares all of them; tells after each batch how many it has seen. */
  async stage(importId: string, seen: (families: number) => Promise<void>): Promise<void> {
    let last: Pick<KnownFamily, 'firstRow' | 'familyId'> | undefined = beforeAll;
    let count = 0;
    for (;;) {
      const batch: KnownFamily[] = await this.stageNext(importId, last);
      last = batch.at(-1);
      if (!last) return;
      count += batch.length;
      await seen(count);
    }
  }

  private async stageNext(
    importId: string,
    { firstRow, familyId }: Pick<KnownFamily, 'firstRow' | 'familyId'>,
  ): Promise<KnownFamily[]> {
    return await this.work.run(async (manager) => {
      const values = [this.clock.today(), importId, firstRow, familyId, batchFamilies];
      const batch = await manager.query<KnownFamily[]>(nextKnownFamilies, values);
      const staged: StagedComparison[] = [];
      for (const family of batch) staged.push(asStaged(family, await this.comparison.compare(family)));
      await manager.query(stageDifferences, [importId, storableJson(staged)]);
      const errors = staged.flatMap((each) => each.errors);
      if (errors.length > 0) await manager.query(addRowErrors, [importId, storableJson(errors)]);
      const rejected = staged.filter(({ state }) => state === 'rejected').map(({ id }) => id);
      if (rejected.length > 0) await manager.query(rejectRows, [rejected]);
      return batch;
    });
  }
}

function asStaged(family: KnownFamily, compared: ComparedFamily): StagedComparison {
  const { familyId: id, digest, rows } = family;
  const { differences, problems } = compared;
  const isToTake = isAnythingToTake(differences);
  const errors = errorsOf(rows, compared, isToTake);
  if (problems.length > 0 || errors.length > 0) return { id, state: 'rejected', differences: null, digest, errors };
  return {
    ...{ id, digest, errors: [], state: isToTake ? 'differs' : 'already-there' },
    differences: isAnythingToSay(differences) ? differences : null,
  };
}

/** Every row of a family that is not accepted says why: what is wrong with it, or that another one is to blame. */
function errorsOf(
  rows: KnownFamily['rows'],
  { problems, standing }: ComparedFamily,
  isToTake: boolean,
): StagedComparison['errors'] {
  const [first] = problems;
  if (first) {
    const faulty = new Set(problems.map(({ rowNumber }) => rowNumber));
    const others = rows.filter(({ rowNumber }) => !faulty.has(rowNumber));
    const params = { row: first.rowNumber };
    const ofOthers = referralProblem('', 'case-processing.referral-import.family-rejected', params);
    return [
      ...problems.map(({ rowNumber, ...problem }) => ({ rowNumber, problem })),
      ...others.map(({ rowNumber }) => ({ rowNumber, problem: ofOthers })),
    ];
  }
  if (!isToTake || !standing.isClosed) return [];
  const closed = updateProblem('case-processing.referral-update.case-closed');
  return rows.map(({ rowNumber }) => ({ rowNumber, problem: closed }));
}
