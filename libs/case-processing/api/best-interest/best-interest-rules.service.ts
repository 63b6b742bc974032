import { Injectable } from '@nestjs/common';
import type { BestInterestRule, BestInterestRuleChange, BestInterestRuleInput } from '@passage/case-processing/domain';
import { changeVersioned, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { BestInterestRuleEntity } from './best-interest-rule.entity';
import { bestInterestRules } from './best-interest.query';

/** What situations of children ask for, as dated data. */
@Injectable()
export class BestInterestRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every version of every rule. */
  async list(): Promise<{ items: BestInterestRule[] }> {
    const rows = await this.reads.rows<{ json: BestInterestRule }>(bestInterestRules);
    return { items: rows.map(({ json }) => json) };
  }

  /** Adds a later version of a rule. */
  async add(input: BestInterestRuleInput): Promise<BestInterestRule> {
    return await this.work.run(async (manager) => {
      const { situation, effectiveFrom } = input;
      if (await manager.existsBy(BestInterestRuleEntity, { situation, effectiveFrom })) {
        throw refuse(platformProblems, 'platform.record.exists', { field: 'effectiveFrom' });
      }
      const id = newId();
      await manager.insert(BestInterestRuleEntity, { ...input, id });
      return await this.one(id);
    });
  }

  /** Corrects a version. */
  async change(id: string, version: number, change: BestInterestRuleChange): Promise<BestInterestRule> {
    return await this.work.run(async (manager) => {
      await changeVersioned(manager, BestInterestRuleEntity, id, version, change);
      return await this.one(id);
    });
  }

  private async one(id: string): Promise<BestInterestRule> {
    const found = (await this.list()).items.find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }
}
