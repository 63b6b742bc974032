import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { CaseScope } from '@passage/case-record/api';
import type { Interview, InterviewQuery } from '@passage/case-processing/domain';
import { Reads, UnitOfWork } from '@passage/platform/api';
import { decodeCursor, encodeCursor, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { interviewById, interviewsByDate, interviewsOfCase } from './interview.query';

interface Row {
  json: Interview;
}

/** Interviews as they are shown. */
@Injectable()
export class InterviewReads {
  constructor(
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly readLog: ReadLog,
  ) {}

  /** One interview. */
  async one(id: string): Promise<Interview> {
    const row = await this.reads.row<Row>(interviewById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.log([row.json]);
    return row.json;
  }

  /** Every interview of a case, latest first. */
  async ofCase(caseId: string): Promise<{ items: Interview[] }> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<Row>(interviewsOfCase, [caseId]);
    const items = rows.map(({ json }) => json);
    await this.log(items);
    return { items };
  }

  /** Interviews across cases, by date. */
  async list(query: InterviewQuery): Promise<Page<Interview>> {
    const { state, responsible, from, until, sort, limit, after, office } = query;
    const [startsAt, id] = after ? cursorOf(after) : [null, null];
    const values = [state, responsible, from, until, startsAt, id, limit + 1, office].map((value) => value ?? null);
    const rows = await this.reads.rows<Row>(interviewsByDate[sort], values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = items.at(-1);
    await this.log(items);
    return { items, next: rows.length > limit && last ? encodeCursor([last.startsAt, last.id]) : null };
  }

  private async log(items: readonly Interview[]): Promise<void> {
    if (items.length === 0) return;
    await this.readLog.record('interview', {
      caseIds: [...new Set(items.map(({ caseId }) => caseId))],
      personIds: items.flatMap(({ participants }) => participants.map(({ personId }) => personId)),
    });
  }
}

const cursorShape = /^\d{4}-\d{2}-\d{2}T[\d:]{8}Z$/;
const uuidShape = /^[0-9a-f-]{36}$/;

function cursorOf(text: string): [string, string] {
  const [startsAt, id] = decodeCursor(text) ?? [];
  if (typeof startsAt === 'string' && typeof id === 'string' && cursorShape.test(startsAt) && uuidShape.test(id)) {
    return [startsAt, id];
  }
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}
