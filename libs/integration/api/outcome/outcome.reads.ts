import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { CaseOutcome, Outcome, OutcomeQuery, OutcomeRow } from '@passage/integration/domain';
import { Reads } from '@passage/platform/api';
import { platformProblems, refuse, type Page } from '@passage/platform/domain';
import { dayPage } from '../paging/day-list';
import { caseOutcomeQuery, outcomeById, outcomeList, outcomeState } from './outcome.query';

/** Outcomes as they are shown. */
@Injectable()
export class OutcomeReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** The outcome of a case, or what is asked for it. */
  async ofCase(caseId: string): Promise<CaseOutcome> {
    const row = await this.reads.row<{ json: CaseOutcome }>(caseOutcomeQuery, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('case-outcome', { caseIds: [caseId], personIds: row.json.people.map(({ id }) => id) });
    return row.json;
  }

  /** One outcome. */
  async one(id: string): Promise<Outcome> {
    const row = await this.reads.row<{ json: Outcome }>(outcomeById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const { caseId, people } = row.json;
    await this.readLog.record('outcome', { caseIds: [caseId], personIds: people.map(({ personId }) => personId) });
    return row.json;
  }

  /** Cases whose outcome is not recorded, those due first on top. */
  async list({ state, agency, ...wish }: OutcomeQuery): Promise<Page<OutcomeRow>> {
    const page = await dayPage<OutcomeRow>(this.reads, outcomeList, wish, [
      [`${outcomeState} ${state ? '=' : '<>'} ?`, state ?? 'to-come'],
      ['c.agency_id = ?::uuid', agency],
    ]);
    const caseIds = page.items.map(({ caseId }) => caseId);
    if (caseIds.length > 0) await this.readLog.record('outcome-list', { caseIds });
    return page;
  }
}
