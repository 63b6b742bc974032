import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import { undoObstaclesOf, type FamilyEvent, type RecordedSince, type RowChange } from '@passage/case-processing/domain';
import { CaseScope } from '@passage/case-record/api';
import { Reads, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { familyEventsOfCase } from './family-event.query';
import { FamilyStates } from './family-states';

interface Row {
  json: Omit<FamilyEvent, 'obstacles'>;
  /** All of them, also one outside the reader's scope. */
  caseIds: string[];
  changes: RowChange[];
  since: RecordedSince;
}

/** Events of a case as they are shown: with what keeps each from being undone. */
@Injectable()
export class FamilyEventReads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
    private readonly states: FamilyStates,
  ) {}

  /** Events that concern a case, latest first. */
  async ofCase(caseId: string): Promise<{ items: FamilyEvent[] }> {
    const items = await this.work.run(async () => {
      await this.scope.require(caseId);
      return await this.listed(caseId);
    });
    await this.readLog.record('family-event', {
      caseIds: [caseId],
      personIds: items.flatMap(({ people }) => people.map(({ personId }) => personId)),
    });
    return { items };
  }

  /** One event, as just written. */
  async one(caseId: string, id: string): Promise<FamilyEvent> {
    const found = (await this.listed(caseId)).find((each) => each.id === id);
    if (!found) throw refuse(platformProblems, 'platform.record.not-found');
    return found;
  }

  private async listed(caseId: string): Promise<FamilyEvent[]> {
    const found = await this.reads.rows<Row>(familyEventsOfCase, [caseId]);
    const rows = await this.states.rowsOf([...new Set(found.flatMap(({ caseIds }) => caseIds))]);
    return found.map(({ json, caseIds, changes, since }) => ({
      ...json,
      obstacles: json.undoneAt === null ? undoObstaclesOf(caseIds, changes, rows, since) : [],
    }));
  }
}
