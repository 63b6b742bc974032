import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  changedSince,
  type MergeDependent,
  type PersonMerge,
  type PersonMergeList,
  type PersonPlace,
} from '@passage/case-record/domain';
import { findVisible, Reads, UnitOfWork } from '@passage/platform/api';
import { platformProblems, refuse } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { PersonEntity } from '../person/person.entity';
import { factsSinceMerge, laterMerges, mergesOfCaseQuery, personMergeQuery, personPlaceQuery } from './merge.queries';
import { mergedFactsOfRow } from './merged-facts';
import { PersonMergeEntity } from './person-merge.entity';

/** Merges that were made, and what rests on them. */
@Injectable()
export class MergeReads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly scope: CaseScope,
  ) {}

  /** One merge, with what keeps it from being undone. */
  async read(id: string): Promise<PersonMerge> {
    const row = await this.reads.row<{ merge: Omit<PersonMerge, 'dependents'> }>(personMergeQuery, [id]);
    if (!row?.merge.survivor || !row.merge.merged) throw refuse(platformProblems, 'platform.record.not-found');
    const { survivor, merged, undoneAt } = row.merge;
    const dependents = undoneAt ? [] : await this.work.run(() => this.dependentsOf(id));
    await this.readLog.record('person-merge', {
      caseIds: [...new Set([survivor.caseId, merged.caseId])],
      personIds: [survivor.id, merged.id],
    });
    return { ...row.merge, dependents };
  }

  /** Merges of people of a case, latest first. */
  async ofCase(caseId: string): Promise<PersonMergeList> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<{ merge: PersonMergeList['items'][number] }>(mergesOfCaseQuery, [caseId]);
    const items = rows.map(({ merge }) => merge);
    const people = items.flatMap(({ survivor, merged }) => [survivor?.id ?? [], merged?.id ?? []].flat());
    if (people.length > 0) await this.readLog.record('person-merge', { caseIds: [caseId], personIds: people });
    return { items };
  }

  /** Where a person is found now: at the record they were merged into, if they were. */
  async placeOf(personId: string): Promise<PersonPlace> {
    const place = await this.reads.row<PersonPlace>(personPlaceQuery, [personId]);
    if (!place) throw refuse(platformProblems, 'platform.record.not-found');
    await this.readLog.record('person', { caseIds: [place.caseId], personIds: [place.personId] });
    return place;
  }

  /** What was recorded since a merge and rests on it; within a unit of work. */
  async dependentsOf(id: string): Promise<MergeDependent[]> {
    const { manager } = this.work;
    const { survivorId, before, after } = await findVisible(manager, PersonMergeEntity, id);
    const now = mergedFactsOfRow(await findVisible(manager, PersonEntity, survivorId));
    const [later] = await manager.query<{ count: number }[]>(laterMerges, [id]);
    const count = later?.count ?? 0;
    return [
      ...(count > 0 ? [{ kind: 'later-merge' as const, what: 'case_record.person_merges', count }] : []),
      ...changedSince(before, after, now).map((what) => ({ kind: 'field-changed' as const, what, count: 1 })),
      ...(await manager.query<MergeDependent[]>(factsSinceMerge, [id])),
    ];
  }
}
