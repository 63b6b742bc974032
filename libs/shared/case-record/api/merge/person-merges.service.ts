import { Injectable } from '@nestjs/common';
import {
  caseRecordProblems,
  mergedFactsOf,
  mergeObstacle,
  type MergeInput,
  type MergeSide,
  type PersonMerge,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { newId, platformProblems, refuse } from '@passage/platform/domain';
import { In } from 'typeorm';
import { CaseScope } from '../case/case-scope';
import { DuplicatePairEntity } from '../duplicate/duplicate-pair.entity';
import { PersonEntity } from '../person/person.entity';
import { Timeline } from '../timeline/timeline';
import { mergeSides } from './merge.queries';
import { mergedFactsOfRow } from './merged-facts';
import { MergeReads } from './merge-reads';
import { MergeRules } from './merge-rules.service';
import { PersonMergeEntity } from './person-merge.entity';

/** Two records about to become one, held until the end of the transaction. */
interface HeldPair {
  pair: DuplicatePairEntity;
  survivor: PersonEntity;
  merged: PersonEntity;
}

/** Making two records of one person one. */
@Injectable()
export class PersonMerges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
    private readonly timeline: Timeline,
    private readonly merges: MergeReads,
    private readonly rules: MergeRules,
  ) {}

  /** Merges the two people of a pair, where one person may do it alone. */
  async merge(pairId: string, version: number, input: MergeInput): Promise<PersonMerge> {
    const id = await this.work.run(async () => {
      const { survivor, merged } = await this.require(pairId, version, input);
      if (await this.rules.needsApproval(survivor.caseId, merged.caseId)) {
        throw refuse(caseRecordProblems, 'case-record.approval.required');
      }
      return await this.write(pairId, version, input);
    });
    return await this.merges.read(id);
  }

  /** Both people of an open pair, held as they were compared; refused when they cannot be merged. Within a unit of work. */
  async require(pairId: string, version: number, input: MergeInput): Promise<HeldPair> {
    const pair = await this.heldPair(pairId, version);
    const people = [pair.personId, pair.otherPersonId];
    if (!people.includes(input.survivorId)) {
      throw refuse(caseRecordProblems, 'case-record.merge.not-of-pair', { field: 'survivorId' });
    }
    const mergedId = people.find((each) => each !== input.survivorId) ?? '';
    const [survivor, merged] = await this.heldPeople(input.survivorId, mergedId);
    if (survivor.version !== input.survivorVersion || merged.version !== input.mergedVersion) {
      throw refuse(caseRecordProblems, 'case-record.merge.person-changed');
    }
    await this.refuseObstacle(survivor.id, merged.id);
    return { pair, survivor, merged };
  }

  /**
   * Makes the two one, fact by fact as chosen, which one person may do alone or a second one has confirmed. The pair is
   * held, so of two who merge it at once one does. Within a unit of work; answers the merge's identifier.
   */
  async write(pairId: string, version: number, input: MergeInput, askedBy: string | null = null): Promise<string> {
    const { manager } = this.work;
    const { pair, survivor, merged } = await this.require(pairId, version, input);
    const merge = await this.insert(pair, survivor, merged, input, askedBy);
    await manager.update(PersonEntity, { id: merged.id }, { mergedIntoId: survivor.id, version: () => 'version + 1' });
    await manager.query('select case_record.move_to_survivor($1)', [merge.id]);
    await changeVersioned(manager, PersonEntity, survivor.id, survivor.version, {
      ...merge.after,
      updatedAt: () => 'now()',
    });
    await this.decide(pair, merged.id, input.reason);
    await this.tell(merge, 'case-record.person.merged');
    return merge.id;
  }

  private async heldPair(pairId: string, version: number): Promise<DuplicatePairEntity> {
    const lock = { mode: 'pessimistic_write' as const };
    const pair = await this.work.manager.findOne(DuplicatePairEntity, { where: { id: pairId }, lock });
    if (!pair) throw refuse(platformProblems, 'platform.record.not-found');
    if (pair.state !== 'open') throw refuse(caseRecordProblems, 'case-record.duplicate.decided');
    if (pair.version !== version) throw refuse(platformProblems, 'platform.record.stale', { current: pair });
    return pair;
  }

  /** Both records, held in an order that two merges at once agree on. */
  private async heldPeople(survivorId: string, mergedId: string): Promise<[PersonEntity, PersonEntity]> {
    const lock = { mode: 'pessimistic_write' as const };
    const where = { id: In([survivorId, mergedId]) };
    const people = await this.work.manager.find(PersonEntity, { where, order: { id: 'asc' }, lock });
    const survivor = people.find(({ id }) => id === survivorId);
    const merged = people.find(({ id }) => id === mergedId);
    if (!survivor || !merged) throw refuse(platformProblems, 'platform.record.not-found');
    return [survivor, merged];
  }

  private async refuseObstacle(survivorId: string, mergedId: string): Promise<void> {
    const ids = [survivorId, mergedId];
    const sides = await this.work.manager.query<(MergeSide & { id: string })[]>(mergeSides, [ids]);
    const [survivor, merged] = ids.map((id) => sides.find((side) => side.id === id));
    if (!survivor || !merged) throw refuse(platformProblems, 'platform.record.not-found');
    const obstacle = mergeObstacle(survivor, merged);
    if (obstacle) throw refuse(caseRecordProblems, obstacle);
  }

  private async insert(
    pair: DuplicatePairEntity,
    survivor: PersonEntity,
    merged: PersonEntity,
    { choices, reason }: MergeInput,
    askedBy: string | null,
  ): Promise<PersonMergeEntity> {
    const { manager } = this.work;
    const before = mergedFactsOfRow(survivor);
    const id = newId();
    await manager.insert(PersonMergeEntity, {
      ...{ id, pairId: pair.id, survivorId: survivor.id, caseId: survivor.caseId, officeId: survivor.officeId },
      ...{ mergedId: merged.id, mergedCaseId: merged.caseId, mergedOfficeId: merged.officeId },
      ...{ before, after: mergedFactsOf(before, mergedFactsOfRow(merged), choices), reason },
      ...{ askedBy, mergedBy: this.context.actor.staffId, mergedAt: this.clock.now() },
    });
    return await findVisible(manager, PersonMergeEntity, id);
  }

  /** The pair is decided; other open pairs of the merged record are the survivor's to find anew. */
  private async decide(pair: DuplicatePairEntity, mergedId: string, note: string): Promise<void> {
    const { manager } = this.work;
    const decided = { decidedBy: this.context.actor.staffId, decidedAt: this.clock.now() };
    await changeVersioned(manager, DuplicatePairEntity, pair.id, pair.version, { state: 'merged', note, ...decided });
    await manager.delete(DuplicatePairEntity, { state: 'open', personId: mergedId });
    await manager.delete(DuplicatePairEntity, { state: 'open', otherPersonId: mergedId });
  }

  /** Both cases are told, whichever the record now stands in. */
  async tell(merge: PersonMergeEntity, code: string): Promise<void> {
    const places = [
      { caseId: merge.caseId, officeId: merge.officeId, personId: merge.survivorId },
      { caseId: merge.mergedCaseId, officeId: merge.mergedOfficeId, personId: merge.mergedId },
    ];
    const cases = merge.caseId === merge.mergedCaseId ? places.slice(0, 1) : places;
    for (const place of cases) {
      await this.timeline.record({ ...place, stage: 'case-processing', code, happenedOn: this.clock.today() });
      this.scope.changed(await this.scope.require(place.caseId));
    }
  }
}
