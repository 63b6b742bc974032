import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { CaseHealth, CaseHealthSummary, NeedsQuery, NeedsRow, PersonHealth } from '@passage/health/domain';
import { Reads } from '@passage/platform/api';
import { encodeCursor, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { AssessmentReads, type AssessmentRow } from '../assessment/assessment-reads';
import { HealthRulesReads } from '../assessment/health-rules.reads';
import { closingCursor } from '../worklist/closing-cursor';
import { caseHealthQuery, caseHealthSummaryQuery, caseOfPersonQuery, needsQuery } from './case-health.query';

type PersonRow = Omit<PersonHealth, 'assessments'> & { assessments: AssessmentRow[] };

/** Health of families and people, in as much detail as the reader may see. */
@Injectable()
export class CaseHealthService {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly assessments: AssessmentReads,
    private readonly rules: HealthRulesReads,
  ) {}

  /** Cleared or not, until when, and needs: for everybody within the scope of the case. */
  async summary(caseId: string): Promise<CaseHealthSummary> {
    const row = await this.reads.row<CaseHealthSummary>(caseHealthSummaryQuery, [caseId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    const personIds = row.members.map(({ person }) => person.id);
    await this.readLog.record('health-summary', { caseIds: [caseId], personIds });
    return row;
  }

  /** Health records of a family. */
  async ofCase(caseId: string): Promise<CaseHealth> {
    return { members: await this.records(caseId, null) };
  }

  /** Health records of a person. */
  async ofPerson(personId: string): Promise<PersonHealth> {
    const found = await this.reads.row<{ caseId: string }>(caseOfPersonQuery, [personId]);
    const [person] = found ? await this.records(found.caseId, personId) : [];
    if (!person) throw refuse(platformProblems, 'platform.record.not-found');
    return person;
  }

  /** People with needs, by the end of the family's window. */
  async needs({ need, programme, limit, after }: NeedsQuery): Promise<Page<NeedsRow>> {
    const cursor = closingCursor(after);
    const values = [need ?? null, programme ?? null, ...cursor, limit + 1];
    const rows = await this.reads.rows<{ json: NeedsRow }>(needsQuery, values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = items.at(-1);
    const next = rows.length > limit && last ? [last.closesOn ?? 'infinity', last.caseId, last.person.id] : null;
    await this.readLog.record('health-needs', {
      caseIds: [...new Set(items.map(({ caseId }) => caseId))],
      personIds: items.map(({ person }) => person.id),
    });
    return { items, next: next && encodeCursor(next) };
  }

  private async records(caseId: string, personId: string | null): Promise<PersonHealth[]> {
    const rows = await this.reads.rows<{ json: PersonRow }>(caseHealthQuery, [caseId, personId]);
    if (rows.length === 0) throw refuse(platformProblems, 'platform.record.not-found');
    const rules = await this.rules.of(caseId);
    await this.readLog.record('health-record', {
      caseIds: [caseId],
      personIds: rows.map(({ json }) => json.person.id),
    });
    return rows.map(({ json }) => ({
      ...json,
      assessments: json.assessments.map((row) => this.assessments.shown(row, rules)),
    }));
  }
}
