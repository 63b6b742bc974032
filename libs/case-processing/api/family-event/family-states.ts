import { Injectable } from '@nestjs/common';
import type { Companions, FamilyState } from '@passage/case-processing/domain';
import { limitsOn, type KinshipLimit } from '@passage/case-record/domain';
import { CaseFactsReads } from '@passage/pipeline/api';
import type { DateSet } from '@passage/pipeline/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { familyStateQuery } from './family-state.query';

/** Families as they stand, with what is needed to work out their windows. */
export interface StandingFamilies {
  state: FamilyState;
  companions: Companions;
}

interface Found {
  rows: FamilyState['rows'];
  limits: Pick<KinshipLimit, 'code' | 'effectiveFrom' | 'value'>[];
  custodies: FamilyState['custodies'];
  bestInterests: FamilyState['bestInterests'];
}

/** Loads the families an event concerns. All within a unit of work. */
@Injectable()
export class FamilyStates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
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
    const { rows, limits, ...more } = await this.found(caseIds);
    for (const { id, programmeId } of rows.cases) {
      const { facts, linked } = await this.facts.of(id);
      rules[programmeId] = facts.rules;
      for (const { caseId, window } of linked) companions.set(caseId, window);
    }
    return { state: { rows, rules, limits: limitsOn(limits, this.clock.today()), ...more }, companions };
  }

  /** The rows alone. */
  async rowsOf(caseIds: readonly string[]): Promise<FamilyState['rows']> {
    return (await this.found(caseIds)).rows;
  }

  private async found(caseIds: readonly string[]): Promise<Found> {
    const [found] = await this.work.manager.query<[Found]>(familyStateQuery, [[...caseIds]]);
    return found;
  }
}
