import { Injectable } from '@nestjs/common';
import type { Companions, FamilyState } from '@passage/case-processing/domain';
import { CaseFactsReads } from '@passage/pipeline/api';
import type { DateSet } from '@passage/pipeline/domain';
import { UnitOfWork } from '@passage/platform/api';
import { familyStateQuery } from './family-state.query';

/** Families as they stand, with what is needed to work out their windows. */
export interface StandingFamilies {
  state: FamilyState;
  companions: Companions;
}

/** Loads the families an event concerns. All within a unit of work. */
@Injectable()
export class FamilyStates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly facts: CaseFactsReads,
  ) {}

  /** Keeps the cases from changing under the event; in one order, so that two events never wait for each other. */
  async lock(caseIds: readonly string[]): Promise<void> {
    await this.work.manager.query(
      'select id from case_record.cases where id = any ($1::uuid[]) order by id for no key update',
      [[...caseIds]],
    );
  }

  /** The families of these cases, within the reader's scope; refused when the first is not theirs to see. */
  async of(caseIds: readonly string[]): Promise<StandingFamilies> {
    const rules: Record<string, FamilyState['rules'][string]> = {};
    const companions = new Map<string, DateSet>();
    const rows = await this.rowsOf(caseIds);
    for (const { id, programmeId } of rows.cases) {
      const { facts, linked } = await this.facts.of(id);
      rules[programmeId] = facts.rules;
      for (const { caseId, window } of linked) companions.set(caseId, window);
    }
    return { state: { rows, rules }, companions };
  }

  /** The rows alone. */
  async rowsOf(caseIds: readonly string[]): Promise<FamilyState['rows']> {
    const [{ rows }] = await this.work.manager.query<[{ rows: FamilyState['rows'] }]>(familyStateQuery, [[...caseIds]]);
    return rows;
  }
}
