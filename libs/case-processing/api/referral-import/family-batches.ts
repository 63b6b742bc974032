import { Injectable } from '@nestjs/common';
import { Timeline } from '@passage/case-record/api';
import { caseNumber, meantRelationships, personNumber } from '@passage/case-record/domain';
import { Clock, UnitOfWork } from '@passage/platform/api';
import { newId } from '@passage/platform/domain';
import {
  insertCases,
  insertDocuments,
  insertMembers,
  insertPeople,
  insertRelationships,
  forBulk,
  nextCaseNumbers,
  nextFamilies,
  nextPersonNumbers,
  peopleOfFamilies,
  settleFamilies,
  type NextFamily,
} from './family-batch.query';

/** Families created in one transaction: enough to make the trips few, few enough that a cancelled import stops soon. */
const batchSize = 250;

/** What a batch did. */
export interface BatchResult {
  families: number;
  people: number;
}

/**
 * Turns staged families into cases, a batch in each transaction. A family is created whole or not at all, and once at
 * most: its referral is unique, and what became of it is written in the same transaction.
 */
@Injectable()
export class FamilyBatches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly timeline: Timeline,
  ) {}

  /**
   * Creates the next families; none left: zero.
   * @param isWaiting whether families that another lane, or a run that is taken for dead, may be creating are waited for.
   */
  async createNext(importId: string, { isWaiting = false } = {}): Promise<BatchResult> {
    return await this.work.run(async (manager) => {
      const families = await manager.query<NextFamily[]>(nextFamilies(isWaiting), [importId, batchSize]);
      if (families.length === 0) return { families: 0, people: 0 };
      await manager.query(forBulk);
      const ids = families.map(({ id }) => id);
      const created = await this.createCases(ids);
      if (created.length > 0) {
        await this.createPeople(created);
        await this.tell(families.filter(({ id }) => created.includes(id)));
        await manager.query('select pipeline.refresh_windows($1::uuid[])', [created]);
      }
      await manager.query(settleFamilies, [ids, created]);
      return { families: families.length, people: families.reduce((sum, { size }) => sum + size, 0) };
    });
  }

  /** Lets the database look again at tables that have doubled. */
  async noteTableSizes(): Promise<void> {
    await this.work.run((manager) => manager.query('select case_processing.note_table_sizes()'));
  }

  private async createCases(ids: string[]): Promise<string[]> {
    const year = Number(this.clock.today().slice(0, 4));
    const numbers = (await this.draw(nextCaseNumbers, ids.length)).map((sequence) => caseNumber(sequence, year));
    const rows = await this.work.manager.query<{ id: string }[]>(insertCases, [ids, numbers]);
    return rows.map(({ id }) => id);
  }

  private async createPeople(families: string[]): Promise<void> {
    const { manager } = this.work;
    const people = (await manager.query<{ id: string }[]>(peopleOfFamilies, [families])).map(({ id }) => id);
    const numbers = (await this.draw(nextPersonNumbers, people.length)).map(personNumber);
    await manager.query(insertPeople, [families, people, numbers]);
    await manager.query(insertDocuments, [families]);
    await manager.query(insertMembers, [families, people, people.map(() => newId())]);
    await manager.query(insertRelationships, [
      families,
      meantRelationships.map(({ relationship }) => relationship),
      meantRelationships.map(({ kind }) => kind),
      meantRelationships.map(({ ofPrincipal }) => ofPrincipal),
    ]);
  }

  private async tell(families: readonly NextFamily[]): Promise<void> {
    await this.timeline.record(
      ...families.map(({ id, officeId, referralSource, size, referredOn }) => ({
        caseId: id,
        officeId,
        stage: 'case-processing' as const,
        code: 'case-processing.referral.imported',
        params: { source: referralSource, members: size },
        happenedOn: referredOn,
      })),
    );
  }

  private async draw(query: string, count: number): Promise<number[]> {
    const rows = await this.work.manager.query<{ n: number }[]>(query, [count]);
    return rows.map(({ n }) => n);
  }
}
