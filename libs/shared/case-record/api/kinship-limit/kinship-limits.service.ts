import { Injectable } from '@nestjs/common';
import { caseRecordProblems, type KinshipLimit, type KinshipLimitInput } from '@passage/case-record/domain';
import { changeVersioned, findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { newId, refuse } from '@passage/platform/domain';
import { KinshipLimitEntity } from './kinship-limit.entity';

const everyLimit = {
  name: 'case-record-kinship-limits',
  text: `select id, code, effective_from as "effectiveFrom", value, source_note as "sourceNote", is_verified as "isVerified", version
    from case_record.kinship_limits order by code, effective_from desc`,
};

/** The figures by which relationships are found impossible or unusual. */
@Injectable()
export class KinshipLimits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every figure, the latest of each first. */
  async list(): Promise<KinshipLimit[]> {
    return await this.reads.rows<KinshipLimit>(everyLimit);
  }

  /** Adds a figure that holds from a day on. */
  async add(input: KinshipLimitInput): Promise<KinshipLimit> {
    return await this.work.run(async (manager) => {
      const id = newId();
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(KinshipLimitEntity)
        .values({ ...input, id })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as unknown[]).length === 0) {
        throw refuse(caseRecordProblems, 'case-record.kinship-limit.same-day', { field: 'effectiveFrom' });
      }
      return await findVisible(manager, KinshipLimitEntity, id);
    });
  }

  /** Corrects a figure, its source, or whether it was verified. */
  async change(id: string, version: number, input: KinshipLimitInput): Promise<KinshipLimit> {
    return await this.work.run(async (manager) => {
      const { code, effectiveFrom } = input;
      const sameDay = await manager.findOneBy(KinshipLimitEntity, { code, effectiveFrom });
      if (sameDay && sameDay.id !== id) {
        throw refuse(caseRecordProblems, 'case-record.kinship-limit.same-day', { field: 'effectiveFrom' });
      }
      return await changeVersioned(manager, KinshipLimitEntity, id, version, input);
    });
  }
}
