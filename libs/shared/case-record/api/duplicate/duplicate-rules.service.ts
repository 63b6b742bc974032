import { Injectable } from '@nestjs/common';
import {
  duplicateRulesFindings,
  refusalOf,
  type DuplicateRules,
  type DuplicateRulesInput,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { DuplicateRulesEntity } from './duplicate-rules.entity';
import { DuplicateWeightEntity } from './duplicate-weight.entity';
import { duplicateRulesQuery } from './duplicate.queries';

/** Weights and thresholds by which likely duplicates are found. */
@Injectable()
export class DuplicateRulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** The rules in force. */
  async read(): Promise<DuplicateRules> {
    const row = await this.reads.row<{ rules: DuplicateRules }>(duplicateRulesQuery);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.rules;
  }

  /** Puts other weights and thresholds in force. Somebody's own figures are theirs to answer for, and no longer unverified. */
  async change(version: number, input: DuplicateRulesInput): Promise<DuplicateRules> {
    const refusal = refusalOf(duplicateRulesFindings(input));
    if (refusal) throw refusal;
    return await this.work.run(async (manager) => {
      const { id } = await this.read();
      const { weights, ...rules } = input;
      const change = { ...rules, isVerified: true, changedBy: this.context.actor.staffId, changedAt: this.clock.now() };
      await changeVersioned(manager, DuplicateRulesEntity, id, version, change);
      for (const { field, level, weight } of weights) {
        await manager.update(DuplicateWeightEntity, { field, level }, { weight, version: () => 'version + 1' });
      }
      return await this.read();
    });
  }
}
