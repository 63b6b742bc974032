import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { PersonRecord } from '@passage/case-record/domain';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { personRecordQuery } from './person-record.queries';

/** Everything known of a person. */
@Injectable()
export class PersonRecords {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** The record of a person within the reader's scope. */
  async read(id: string): Promise<PersonRecord> {
    const row = await this.reads.row<{ caseId: string; record: PersonRecord }>(personRecordQuery, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('person', { caseIds: [row.caseId], personIds: [id] });
    return row.record;
  }
}
