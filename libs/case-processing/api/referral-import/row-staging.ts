import { Injectable } from '@nestjs/common';
import type { ReferralRowReading } from '@passage/case-processing/domain';
import { UnitOfWork, type TabularRow } from '@passage/platform/api';
import { newId } from '@passage/platform/domain';
import { stageRows } from './staging.query';

/** Rows, or characters in them, that are staged in one transaction: what an import holds in memory at a time. */
const batchRows = 1000;
const batchCharacters = 2_000_000;

type ReadRow = TabularRow & { reading: ReferralRowReading };

/** Stages the rows of a file in batches. */
@Injectable()
export class RowStaging {
  constructor(private readonly work: UnitOfWork) {}

  /** Stages rows as they come; tells after each batch how many there are so far. */
  async stage(
    importId: string,
    rows: AsyncIterable<ReadRow>,
    staged: (count: number) => Promise<void>,
  ): Promise<number> {
    let batch: ReadRow[] = [];
    let characters = 0;
    let count = 0;
    const flush = async () => {
      await this.write(importId, batch);
      count += batch.length;
      batch = [];
      characters = 0;
      await staged(count);
    };
    for await (const row of rows) {
      batch.push(row);
      characters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
      if (batch.length >= batchRows || characters >= batchCharacters) await flush();
    }
    if (batch.length > 0) await flush();
    return count;
  }

  private async write(importId: string, batch: readonly ReadRow[]): Promise<void> {
    const rows = batch.map(({ rowNumber, cells, reading: { referralNumber, referralSource, row, problems } }) => ({
      ...{ rowNumber, cells, referralNumber, referralSource, personId: newId() },
      ...{ family: row?.family ?? null, person: row?.person ?? null, errors: problems },
    }));
    await this.work.run((manager) => manager.query(stageRows, [importId, storableJson(rows)]));
  }
}

/** JSON without the characters that PostgreSQL keeps in no text: zero, and halves of characters. */
export function storableJson(value: object): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.replaceAll('\u0000', '\uFFFD').toWellFormed() : each,
  );
}
