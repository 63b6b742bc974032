import { Injectable } from '@nestjs/common';
import {
  caseProcessingProblems,
  fingerprintsCode,
  type CheckType,
  type CheckTypeChange,
  type CheckTypeInput,
} from '@passage/case-processing/domain';
import { changeVersioned, findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { CheckTypeEntity } from './check-type.entity';
import { checkTypeIsUsed, checkTypes } from './check-type.query';

/** The requirement of programmes that a type serves. */
function requirementOf(code: string): string {
  return code === fingerprintsCode ? 'case.fingerprints' : 'case.security-check';
}

/** Which checks programmes ask for, as dated data. */
@Injectable()
export class CheckTypeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every version of every type. */
  async list(): Promise<{ items: CheckType[] }> {
    const rows = await this.reads.rows<{ json: CheckType }>(checkTypes);
    return { items: rows.map(({ json }) => json) };
  }

  /** Adds a type, or a later version of one. */
  async add(input: CheckTypeInput): Promise<CheckType> {
    return await this.work.run(async (manager) => {
      const { programmeCode, code, effectiveFrom } = input;
      if (!(await manager.existsBy(ProgrammeEntity, { code: programmeCode }))) {
        throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'programmeCode' });
      }
      if (await manager.existsBy(CheckTypeEntity, { programmeCode, code, effectiveFrom })) {
        throw refuse(platformProblems, 'platform.record.exists', { field: 'effectiveFrom' });
      }
      const id = newId();
      await manager.insert(CheckTypeEntity, { ...input, id, requirementCode: requirementOf(code) });
      return await this.one(id);
    });
  }

  /** Corrects a version by which nothing was asked yet; what was asked keeps its rule. */
  async change(id: string, version: number, change: CheckTypeChange): Promise<CheckType> {
    return await this.work.run(async (manager) => {
      const before = await findVisible(manager, CheckTypeEntity, id);
      if (changesRule(before, change) && (await this.isUsed(id))) {
        throw refuse(caseProcessingProblems, 'case-processing.check-type.in-use');
      }
      await changeVersioned(manager, CheckTypeEntity, id, version, change);
      return await this.one(id);
    });
  }

  /** Asked of the database, since an administrator does not see the checks themselves. */
  private async isUsed(id: string): Promise<boolean> {
    const [row] = await this.work.manager.query<{ isUsed: boolean }[]>(checkTypeIsUsed, [id]);
    return row?.isUsed ?? false;
  }

  private async one(id: string): Promise<CheckType> {
    const found = (await this.list()).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}

/** Whether more than words and sources differ. */
function changesRule(before: CheckTypeEntity, change: CheckTypeChange): boolean {
  const rule = (of: CheckTypeChange) =>
    JSON.stringify([of.askedFor, of.minAge, of.maxAge, of.validityMonths, of.leadDays, [...of.staleOn].sort()]);
  return rule(before) !== rule(change);
}
