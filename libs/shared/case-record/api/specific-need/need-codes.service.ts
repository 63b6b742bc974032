import { Injectable } from '@nestjs/common';
import {
  finding,
  personRecordProblems,
  type NeedCode,
  type NeedCodeChange,
  type NeedCodeInput,
} from '@passage/case-record/domain';
import { changeVersioned, findVisible, Reads, UnitOfWork, type NamedQuery } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { SpecificNeedCodeEntity } from './specific-need-code.entity';

const everyCode: NamedQuery = {
  name: 'case-record-need-codes',
  text: `select json_build_object('id', id, 'code', code, 'label', label, 'compartment', compartment, 'effectiveFrom', effective_from,
      'effectiveUntil', effective_until, 'sourceNote', source_note, 'isVerified', is_verified, 'version', version) as item
    from case_record.specific_need_codes order by code`,
};

const usedQuery: NamedQuery = {
  name: 'case-record-is-need-code-used',
  text: `select case_record.is_need_code_used($1) as "isUsed"`,
};

/** The codes for specific needs, as administrators keep them. */
@Injectable()
export class NeedCodes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Every code, of whichever compartment. */
  async list(): Promise<NeedCode[]> {
    const rows = await this.reads.rows<{ item: NeedCode }>(everyCode);
    return rows.map(({ item }) => item);
  }

  /** Adds a code. */
  async add(input: NeedCodeInput): Promise<NeedCode> {
    check(input);
    return await this.work.run(async (manager) => {
      const id = newId();
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(SpecificNeedCodeEntity)
        .values({ ...input, id })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as unknown[]).length === 0) {
        throw refuse(personRecordProblems, 'case-record.specific-need-code.taken', { field: 'code' });
      }
      return await findVisible(manager, SpecificNeedCodeEntity, id);
    });
  }

  /** Renames a code, says until when it is used, or where it comes from. */
  async change(id: string, version: number, input: NeedCodeChange): Promise<NeedCode> {
    check(input);
    return await this.work.run((manager) => changeVersioned(manager, SpecificNeedCodeEntity, id, version, input));
  }

  /** Removes a code that nothing was recorded by; any other is retired. */
  async remove(id: string, version: number): Promise<void> {
    await this.work.run(async (manager) => {
      const { code } = await changeVersioned(manager, SpecificNeedCodeEntity, id, version, {});
      const used = await this.reads.row<{ isUsed: boolean }>(usedQuery, [code]);
      if (used?.isUsed) throw refuse(personRecordProblems, 'case-record.specific-need-code.used');
      await manager.delete(SpecificNeedCodeEntity, { id });
    });
  }
}

function check({ effectiveFrom, effectiveUntil }: NeedCodeChange): void {
  if (effectiveUntil && effectiveUntil <= effectiveFrom) {
    const errors = [finding('case-record.period.ends-before-it-begins', 'effectiveUntil')];
    throw refuse(platformProblems, 'platform.input.invalid', { errors });
  }
}
