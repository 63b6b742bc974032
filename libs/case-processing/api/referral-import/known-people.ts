import { Injectable } from '@nestjs/common';
import { DuplicateFinder, type FoundDuplicate, type SoughtPerson } from '@passage/case-record/api';
import type { LikelyDuplicate } from '@passage/case-processing/domain';
import { UnitOfWork } from '@passage/platform/api';
import { readyPeople, stageDuplicates } from './staging.query';

interface ReadyPerson {
  rowNumber: number;
  familyId: string;
  person: SoughtPerson;
}

/** As many people on record as somebody looks through for one of the file. */
const mostKept = 5;

/** Finds the people of a file who seem to be known, by the same rules as anybody entered by hand. */
@Injectable()
export class KnownPeople {
  constructor(
    private readonly work: UnitOfWork,
    private readonly finder: DuplicateFinder,
  ) {}

  /** Compares the people of ready families in the given rows with everybody on record. */
  async find(importId: string, fromRow: number, toRow: number): Promise<void> {
    await this.work.run(async (manager) => {
      const ready = await manager.query<ReadyPerson[]>(readyPeople, [importId, fromRow, toRow]);
      const found = await this.finder.find(ready.map(({ person }) => person));
      const matches = new Map<number, FoundDuplicate[]>();
      for (const each of found) matches.set(each.n, [...(matches.get(each.n) ?? []), each]);
      const rows = [...matches.values()].flatMap((all) =>
        all.slice(0, mostKept).map(({ n, personId, score, reasons }) => ({
          ...{ rowNumber: ready[n]?.rowNumber, familyId: ready[n]?.familyId, personId, reason: chiefReason(reasons) },
          ...(personId ? { place: 'own-scope', score, reasons } : { place: 'other-office', score: null, reasons: [] }),
        })),
      );
      if (rows.length > 0) await manager.query(stageDuplicates, [importId, JSON.stringify(rows)]);
    });
  }
}

/** The reason a list is read by; the rest stands beside it. */
function chiefReason(reasons: FoundDuplicate['reasons']): LikelyDuplicate['reason'] {
  const has = (field: string): boolean => reasons.some((each) => each.field === field && each.level === 'same');
  if (has('number')) return 'registration-number';
  return has('birth-date') ? 'name-and-birth-date' : 'name-and-near-birth-date';
}
