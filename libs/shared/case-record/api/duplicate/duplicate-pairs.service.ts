import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  caseRecordProblems,
  personMergeKind,
  type ComparedPerson,
  type DuplicateComparison,
  type DuplicatePair,
  type DuplicatePairQuery,
  type PairInput,
} from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, Reads, RequestContext, UnitOfWork } from '@passage/platform/api';
import { encodeCursor, newId, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { MoreThan } from 'typeorm';
import { cursorOf } from '../case/cursor';
import { ApprovalEntity } from '../approval/approval.entity';
import { MergeRules } from '../merge/merge-rules.service';
import { PersonEntity } from '../person/person.entity';
import { DuplicateFinder } from './duplicate-finder';
import { DuplicatePairEntity } from './duplicate-pair.entity';
import { comparedPeopleQuery, duplicatePairQuery, duplicatePairsQuery, writePairs } from './duplicate-pair.queries';

/** Pairs of records that may be one person, and what is decided about them. */
@Injectable()
export class DuplicatePairs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly finder: DuplicateFinder,
    private readonly rules: MergeRules,
  ) {}

  /** A page of the work list, the likeliest first. */
  async list({ state, likelihood, officeId, caseId, limit, after }: DuplicatePairQuery): Promise<Page<DuplicatePair>> {
    const [score = null, id = null] = cursorOf(after) ?? [];
    const rows = await this.reads.rows<{ score: number; pair: DuplicatePair }>(duplicatePairsQuery, [
      ...[state, likelihood ?? null, officeId ?? null, caseId ?? null, score, id, limit + 1],
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map(({ pair }) => pair);
    await this.told(items);
    return { items, next: rows.length > limit && last ? encodeCursor([last.score, last.pair.id]) : null };
  }

  /** Both people of a pair beside each other; there is none where one of them is out of scope. */
  async compare(id: string): Promise<DuplicateComparison> {
    const values = [id, this.clock.today()];
    type Found = Pick<DuplicateComparison, 'pair' | 'mergeId' | 'proposal'>;
    const found = await this.reads.row<Found>(duplicatePairQuery, values);
    const { person, otherPerson } = found?.pair ?? {};
    if (!found || !person || !otherPerson) throw refuse(platformProblems, 'platform.record.not-found');
    const rows = await this.reads.rows<{ id: string; compared: ComparedPerson }>(comparedPeopleQuery, [
      [person.id, otherPerson.id],
    ]);
    const people = [person, otherPerson].flatMap((each) => rows.find((row) => row.id === each.id)?.compared ?? []);
    await this.readLog.record('duplicate-pair', {
      caseIds: [...new Set([person.caseId, otherPerson.caseId])],
      personIds: people.flatMap((each) => [each.person.id, ...each.family.map((relative) => relative.id)]),
    });
    const needsApproval = await this.work.run(() => this.rules.needsApproval(person.caseId, otherPerson.caseId));
    return { ...found, people, needsApproval };
  }

  /** Puts two people somebody holds for one on the list. */
  async open({ personId, otherPersonId }: PairInput): Promise<DuplicateComparison> {
    if (personId === otherPersonId) {
      throw refuse(caseRecordProblems, 'case-record.duplicate.same-record', { field: 'otherPersonId' });
    }
    const id = await this.work.run(async (manager) => {
      const one = await findVisible(manager, PersonEntity, personId);
      const other = await findVisible(manager, PersonEntity, otherPersonId);
      if (one.mergedIntoId ?? other.mergedIntoId) throw refuse(caseRecordProblems, 'case-record.merge.already-merged');
      const found = await this.finder.compare(one, other);
      await manager.query(writePairs, [
        JSON.stringify([{ id: newId(), one: personId, other: otherPersonId, ...found }]),
      ]);
      const ids = [personId, otherPersonId].sort();
      const pair = await manager.findOneByOrFail(DuplicatePairEntity, {
        personId: ids[0] ?? '',
        otherPersonId: ids[1] ?? '',
      });
      return pair.id;
    });
    return await this.compare(id);
  }

  /** Remembers that the two are two people; the pair comes back only when the identity of one of them changes. */
  async setApart(id: string, version: number, note: string): Promise<DuplicateComparison> {
    await this.decide(id, version, 'not-the-same', note);
    return await this.compare(id);
  }

  /** Takes back that the two are two people. */
  async reopen(id: string, version: number, note: string): Promise<DuplicateComparison> {
    await this.decide(id, version, 'open', note);
    return await this.compare(id);
  }

  private async decide(id: string, version: number, state: 'open' | 'not-the-same', note: string): Promise<void> {
    await this.work.run(async (manager) => {
      const pair = await findVisible(manager, DuplicatePairEntity, id);
      await findVisible(manager, PersonEntity, pair.personId);
      await findVisible(manager, PersonEntity, pair.otherPersonId);
      await this.refuseWhileWaiting(id);
      const isOfTurn = pair.state === (state === 'open' ? 'not-the-same' : 'open');
      if (pair.version === version && !isOfTurn) throw refuse(caseRecordProblems, 'case-record.duplicate.decided');
      const digestOf = (column: string) => () =>
        `(select case_record.identity_digest(p) from case_record.people p where p.id = ${column})`;
      await changeVersioned(manager, DuplicatePairEntity, id, version, {
        ...{ state, note, decidedBy: this.context.actor.staffId, decidedAt: this.clock.now() },
        ...{ identityDigest: digestOf('person_id'), otherIdentityDigest: digestOf('other_person_id') },
      });
    });
  }

  /** Nothing else is decided about a pair while a merge of it waits for a second person. */
  private async refuseWhileWaiting(subjectId: string): Promise<void> {
    const waiting = {
      kind: personMergeKind,
      subjectId,
      state: 'waiting' as const,
      expiresOn: MoreThan(this.clock.today()),
    };
    if (await this.work.manager.existsBy(ApprovalEntity, waiting)) {
      throw refuse(caseRecordProblems, 'case-record.approval.waiting');
    }
  }

  private async told(items: readonly DuplicatePair[]): Promise<void> {
    const people = items.flatMap(({ person, otherPerson }) => [person ?? [], otherPerson ?? []].flat());
    if (people.length === 0) return;
    const caseIds = [...new Set(people.map(({ caseId }) => caseId))];
    await this.readLog.record('duplicate-pairs', { caseIds, personIds: people.map(({ id }) => id) });
  }
}
