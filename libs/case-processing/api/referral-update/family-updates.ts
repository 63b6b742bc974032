import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { CaseScope } from '@passage/case-record/api';
import { referralUpdateProblems, rowProblem, updateProblem, type RowProblem } from '@passage/case-processing/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { Refusal, refuse } from '@passage/platform/domain';
import { CaseUpdate } from './case-update';
import { FamilyComparison, type KnownFamily } from './family-comparison';
import { knownFamily, nextTakenFamily, rejectFamily, settleUpdated } from './standing-case.query';

/**
 * Changes the cases of families that somebody took, a family in each transaction: all of it or nothing. A case that is
 * no longer as its differences were shown is not changed; its rows go back with the reason.
 */
@Injectable()
export class FamilyUpdates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly comparison: FamilyComparison,
    private readonly update: CaseUpdate,
  ) {}

  /** Changes the next case; answers how many people its family has, zero when none is left. */
  async updateNext(importId: string, fileName: string): Promise<number> {
    const next = await this.work.run(async (manager) => {
      const [found] = await manager.query<{ id: string; size: number }[]>(nextTakenFamily, [importId]);
      return found;
    });
    if (!next) return 0;
    try {
      await this.work.run(async (manager) => {
        await this.take(next.id, fileName);
        await manager.query(settleUpdated, [next.id]);
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problems = JSON.stringify([problemOf(error)]);
      await this.work.run((manager) => manager.query(rejectFamily, [next.id, problems]));
    }
    return next.size;
  }

  private async take(familyId: string, fileName: string): Promise<void> {
    const seen = await this.read(familyId);
    await this.scope.lock(seen.standing.id);
    const family = await this.read(familyId);
    const compared = await this.comparison.compare(family);
    const isAsShown =
      family.digest === family.standingDigest && isDeepStrictEqual(compared.differences, family.differences);
    if (!isAsShown) throw changedSince();
    await this.update.apply(family, compared, fileName);
  }

  /** The family beside its case, unless that has gone out of the importer's scope. */
  private async read(familyId: string): Promise<KnownFamily> {
    const values = [this.clock.today(), familyId];
    const [found] = await this.work.manager.query<KnownFamily[]>(knownFamily, values);
    if (!found) throw changedSince();
    return found;
  }
}

function changedSince(): Refusal {
  return refuse(referralUpdateProblems, 'case-processing.referral-update.changed-since');
}

/** Why nothing was changed, as it is given back with the rows: of several fields the first. */
function problemOf({ code, definition, options }: Refusal): RowProblem {
  if (code === 'platform.record.stale') return updateProblem('case-processing.referral-update.changed-since');
  const [field] = options.errors ?? [];
  if (field?.code === 'case-processing.family-event.unconfirmed') {
    return updateProblem('case-processing.referral-update.needs-event');
  }
  if (!field) return rowProblem(code, definition, options.params);
  return { column: '', code: field.code, reason: field.reason, remedy: field.remedy, params: field.params ?? {} };
}
