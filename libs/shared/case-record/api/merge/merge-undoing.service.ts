import { Injectable } from '@nestjs/common';
import { caseRecordProblems, factsBefore, type PersonMerge } from '@passage/case-record/domain';
import { changeVersioned, Clock, findVisible, RequestContext, UnitOfWork } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';
import { DuplicatePairEntity } from '../duplicate/duplicate-pair.entity';
import { PersonEntity } from '../person/person.entity';
import { MergeReads } from './merge-reads';
import { mergedFactsOfRow } from './merged-facts';
import { PersonMergeEntity } from './person-merge.entity';
import { PersonMerges } from './person-merges.service';

/** Taking a merge back: both records as they were, with what was theirs. */
@Injectable()
export class MergeUndoing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly reads: MergeReads,
    private readonly merges: PersonMerges,
  ) {}

  /** Undoes a merge, unless something recorded since rests on it. */
  async undo(id: string, version: number, reason: string): Promise<PersonMerge> {
    await this.work.run(async (manager) => {
      const merge = await findVisible(manager, PersonMergeEntity, id);
      if (merge.undoneAt) throw refuse(caseRecordProblems, 'case-record.merge.undone');
      const lock = { mode: 'pessimistic_write' as const };
      await findVisible(manager, PersonEntity, merge.mergedId);
      const survivor = await manager.findOneOrFail(PersonEntity, { where: { id: merge.survivorId }, lock });
      const undone = { undoneBy: this.context.actor.staffId, undoneAt: this.clock.now(), undoReason: reason };
      await changeVersioned(manager, PersonMergeEntity, id, version, undone);
      const dependents = await this.reads.dependentsOf(id);
      if (dependents.length > 0) {
        const count = dependents.reduce((sum, each) => sum + each.count, 0);
        throw refuse(caseRecordProblems, 'case-record.merge.depended-on', { params: { count } });
      }
      const facts = factsBefore(merge.before, merge.after, mergedFactsOfRow(survivor));
      await changeVersioned(manager, PersonEntity, survivor.id, survivor.version, {
        ...facts,
        updatedAt: () => 'now()',
      });
      await manager.query('select case_record.move_back($1)', [id]);
      await manager.update(PersonEntity, { id: merge.mergedId }, { mergedIntoId: null, version: () => 'version + 1' });
      await this.openPair(merge, reason);
      await this.merges.tell(merge, 'case-record.person.merge-undone');
    });
    return await this.reads.read(id);
  }

  /** The pair is to be decided again: it may still be one person, merged otherwise. */
  private async openPair({ pairId }: PersonMergeEntity, note: string): Promise<void> {
    if (!pairId) return;
    const { manager } = this.work;
    const { version } = await findVisible(manager, DuplicatePairEntity, pairId);
    await changeVersioned(manager, DuplicatePairEntity, pairId, version, {
      ...{ state: 'open', note, decidedBy: this.context.actor.staffId, decidedAt: this.clock.now() },
    });
  }
}
