import { Injectable } from '@nestjs/common';
import type { PreScreeningItem, PreScreeningItemChange, PreScreeningItemInput } from '@passage/case-processing/domain';
import { changeVersioned, Reads, UnitOfWork } from '@passage/platform/api';
import { ProgrammeEntity } from '@passage/pipeline/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { PreScreeningItemEntity } from './pre-screening-item.entity';
import { preScreeningItems } from './pre-screening.query';

/** The questions of pre-screening, as dated data. */
@Injectable()
export class PreScreeningItems {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every version of every question. */
  async list(): Promise<{ items: PreScreeningItem[] }> {
    const rows = await this.reads.rows<{ json: PreScreeningItem }>(preScreeningItems);
    return { items: rows.map(({ json }) => json) };
  }

  /** Adds a question, or a later version of one. */
  async add(input: PreScreeningItemInput): Promise<PreScreeningItem> {
    return await this.work.run(async (manager) => {
      const { programmeCode, code, effectiveFrom } = input;
      if (programmeCode && !(await manager.existsBy(ProgrammeEntity, { code: programmeCode }))) {
        throw refuse(platformProblems, 'platform.field.unknown-reference', { field: 'programmeCode' });
      }
      const isThere = (await this.list()).items.some(
        (each) => each.programmeCode === programmeCode && each.code === code && each.effectiveFrom === effectiveFrom,
      );
      if (isThere) throw refuse(platformProblems, 'platform.record.exists', { field: 'effectiveFrom' });
      const id = newId();
      await manager.insert(PreScreeningItemEntity, { ...input, id });
      return await this.one(id);
    });
  }

  /** Corrects a question. */
  async change(id: string, version: number, change: PreScreeningItemChange): Promise<PreScreeningItem> {
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, PreScreeningItemEntity, id, version, change);
      return await this.one(id);
    });
  }

  private async one(id: string): Promise<PreScreeningItem> {
    const found = (await this.list()).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
