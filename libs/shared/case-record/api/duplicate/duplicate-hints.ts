import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import type { DuplicateCandidate, DuplicateSearch } from '@passage/case-record/domain';
import { Reads } from '@passage/platform/api';
import { hintedPeopleQuery } from './duplicate.queries';
import { DuplicateFinder } from './duplicate-finder';

/** As many as somebody looks through while entering a person. */
const mostShown = 8;

/** Tells somebody who enters a person who on record may be that person. */
@Injectable()
export class DuplicateHints {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly finder: DuplicateFinder,
  ) {}

  /** The likeliest; of other offices no more than that somebody exists there. */
  async find({ exceptPersonId, ...sought }: DuplicateSearch): Promise<{ items: DuplicateCandidate[] }> {
    const all = await this.finder.find([sought]);
    const found = all.filter(({ personId }) => personId === null || personId !== exceptPersonId).slice(0, mostShown);
    const personIds = found.flatMap(({ personId }) => personId ?? []);
    const people = new Map<string, NonNullable<DuplicateCandidate['person']>>();
    if (personIds.length > 0) {
      const rows = await this.reads.rows<{ id: string; person: NonNullable<DuplicateCandidate['person']> }>(
        hintedPeopleQuery,
        [personIds],
      );
      for (const { id, person } of rows) people.set(id, person);
      const caseIds = [...new Set(rows.map(({ person }) => person.caseId))];
      await this.readLog.record('likely-duplicates', { caseIds, personIds });
    }
    return {
      items: found.map(({ personId, score, likelihood, reasons }) => {
        const person = people.get(personId ?? '');
        return person ? { score, likelihood, reasons, person } : { score: null, likelihood, reasons: [], person: null };
      }),
    };
  }
}
