import { Injectable } from '@nestjs/common';
import { caseRecordProblems, refusalOf } from '@passage/case-record/domain';
import { changeVersioned, findVisible, UnitOfWork, type Versioned } from '@passage/platform/api';
import { newId, platformProblems, refuse, type FieldProblem } from '@passage/platform/domain';
import type { EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { CaseEntity } from '../case/case.entity';
import { CaseScope } from '../case/case-scope';
import { PersonEntity } from '../person/person.entity';

/** A row kept of a person, with the scope it lies in. */
export interface FactRow extends Versioned {
  personId: string;
  caseId: string;
  officeId: string;
}

/** Whose fact it is; the person is held until the end of the transaction. */
export interface FactOwner {
  person: PersonEntity;
  ofCase: CaseEntity;
}

/** How a fact is written. `id` is the row that is being written. */
export interface FactWriting<T extends FactRow> {
  /** Finds fault with it. */
  check: (owner: FactOwner, id: string) => FieldProblem[] | Promise<FieldProblem[]>;
  values: (owner: FactOwner) => Omit<QueryDeepPartialEntity<T>, keyof FactRow>;
  /** Makes room for it, in the same transaction. */
  before?: (owner: FactOwner, id: string) => Promise<void>;
  /** Keeps true what follows from it, in the same transaction. */
  after?: (owner: FactOwner) => Promise<void>;
}

/**
 * Facts kept of a person in tables of their own: each is added, changed and removed in one transaction in which the
 * person is held, so that rules over all of a person's facts stay true when two colleagues write at once.
 */
@Injectable()
export class PersonFacts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
  ) {}

  /** Adds a fact to a person of an open case. */
  async add<T extends FactRow>(entity: EntityTarget<T>, personId: string, writing: FactWriting<T>): Promise<T> {
    return await this.work.run(async (manager) => {
      const owner = await this.hold(personId);
      const id = newId();
      await prepare(writing, owner, id);
      const { caseId, officeId } = owner.person;
      const row = { ...writing.values(owner), id, personId, caseId, officeId };
      await manager.insert(entity, row as unknown as QueryDeepPartialEntity<T>);
      return await this.finish(entity, id, owner, writing);
    });
  }

  /** Changes a fact from the version it was read in. */
  async change<T extends FactRow>(
    entity: EntityTarget<T>,
    id: string,
    version: number,
    writing: FactWriting<T>,
  ): Promise<T> {
    return await this.work.run(async (manager) => {
      const owner = await this.hold((await findVisible(manager, entity, id)).personId);
      await prepare(writing, owner, id);
      const values = writing.values(owner) as unknown as QueryDeepPartialEntity<T>;
      await changeVersioned(manager, entity, id, version, values);
      return await this.finish(entity, id, owner, writing);
    });
  }

  /** Takes a fact away that was entered by mistake; the audit trail keeps it. */
  async remove<T extends FactRow>(
    entity: EntityTarget<T>,
    id: string,
    version: number,
    after?: (owner: FactOwner) => Promise<void>,
  ): Promise<void> {
    await this.work.run(async (manager) => {
      const owner = await this.hold((await findVisible(manager, entity, id)).personId);
      await changeVersioned(manager, entity, id, version, {} as QueryDeepPartialEntity<T>);
      await manager.delete(entity, id);
      await after?.(owner);
      this.scope.changed(owner.ofCase, 'person');
    });
  }

  /** Refuses what concerns a person out of scope or of a closed case, before anything else is done for it. */
  async require(personId: string): Promise<void> {
    await this.work.run(() => this.hold(personId));
  }

  private async hold(personId: string): Promise<FactOwner> {
    const lock = { mode: 'pessimistic_write' as const };
    const person = await this.work.manager.findOne(PersonEntity, { where: { id: personId }, lock });
    if (!person) throw refuse(platformProblems, 'platform.record.not-found');
    if (person.mergedIntoId) throw refuse(caseRecordProblems, 'case-record.person.merged');
    return { person, ofCase: await this.scope.requireOpen(person.caseId) };
  }

  private async finish<T extends FactRow>(
    entity: EntityTarget<T>,
    id: string,
    owner: FactOwner,
    { after }: FactWriting<T>,
  ): Promise<T> {
    const row = await findVisible(this.work.manager, entity, id);
    await after?.(owner);
    this.scope.changed(owner.ofCase, 'person');
    return row;
  }
}

async function prepare<T extends FactRow>(
  { check, before }: FactWriting<T>,
  owner: FactOwner,
  id: string,
): Promise<void> {
  const refusal = refusalOf(await check(owner, id));
  if (refusal) throw refusal;
  await before?.(owner, id);
}

/** What is shown of a fact: the row without the scope it lies in. */
export function asFact<T extends FactRow>(row: T): Omit<T, 'caseId' | 'officeId'> {
  const { caseId: _case, officeId: _office, ...fact } = row;
  return fact;
}
