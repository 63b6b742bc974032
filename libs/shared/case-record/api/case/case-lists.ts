import { Injectable } from '@nestjs/common';
import { Reads, type NamedQuery } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';

/** Reads lists kept with a case. */
@Injectable()
export class CaseLists {
  constructor(private readonly reads: Reads) {}

  /** The items of a list made by {@link listOfCase}; refused when the case is not within the reader's scope. */
  async read<T>(query: NamedQuery, values: readonly unknown[]): Promise<T[]> {
    const row = await this.reads.row<{ items: T[] }>(query, values);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.items;
  }
}
