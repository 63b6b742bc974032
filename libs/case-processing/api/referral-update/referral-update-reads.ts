import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { ReferralUpdate, ReferralUpdateQuery } from '@passage/case-processing/domain';
import { Reads } from '@passage/platform/api';
import { encodeCursor, type Page } from '@passage/platform/domain';
import { placeOf, ReferralImportReads } from '../referral-import/referral-import-reads';
import { importUpdates } from '../referral-import/referral-import.query';

/** Families of a file whose case is known, as far as the reader may see the case. */
@Injectable()
export class ReferralUpdateReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly imports: ReferralImportReads,
  ) {}

  /** How they differ from their cases, in the order of the file; nothing once the import is over. */
  async list(importId: string, { only, limit, after }: ReferralUpdateQuery): Promise<Page<ReferralUpdate>> {
    await this.imports.one(importId);
    const [firstRow, id] = after ? placeOf(after) : [null, null];
    const values = [importId, only ?? null, firstRow, id, limit + 1];
    const rows = await this.reads.rows<{ json: ReferralUpdate }>(importUpdates, values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    if (items.length > 0) {
      await this.readLog.record('referral-updates', {
        caseIds: [...new Set(items.map(({ caseId }) => caseId))],
        personIds: items.flatMap(({ differences: { people, absent } }) =>
          [...people, ...absent].map(({ personId }) => personId),
        ),
      });
    }
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.firstRow, last.familyId]) : null };
  }
}
