import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DuplicateScanInput } from '@passage/case-record/domain';
import { Jobs, UnitOfWork, type RunningJob } from '@passage/platform/api';
import { newId, type Job } from '@passage/platform/domain';
import { CaseScope } from '../case/case-scope';
import { DuplicateFinder, type FoundDuplicate, type SoughtPerson } from './duplicate-finder';
import { countToScan, dropPairsGone, peopleToScan, writePairs } from './duplicate-pair.queries';

const kind = 'duplicate-scan';
/** People looked through in one transaction. */
const batch = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

type ScannedPerson = SoughtPerson & { id: string; caseId: string };

/**
 * Looks through an office, a case or everything in scope for records of one person. Goes on from the beginning when it
 * broke off: pairs found already are found again and stay as they are.
 */
@Injectable()
export class DuplicateScanJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly scope: CaseScope,
    private readonly finder: DuplicateFinder,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<DuplicateScanInput>(kind, (job) => this.run(job));
  }

  /** Begins to look through what is asked for. */
  async start(input: DuplicateScanInput): Promise<Job> {
    const id = await this.work.run(async () => {
      if (input.caseId) await this.scope.require(input.caseId);
      return await this.jobs.start(kind, input);
    });
    return await this.jobs.read(id);
  }

  private async run(job: RunningJob<DuplicateScanInput>): Promise<object> {
    const { officeId, caseId } = job.input;
    const [counted] = await this.work.run((manager) =>
      manager.query<{ people: number }[]>(countToScan, [officeId, caseId]),
    );
    const result = { people: 0, pairs: 0, elsewhere: 0 };
    for (let last = beforeAll; ;) {
      const people = await this.work.run((manager) =>
        manager.query<ScannedPerson[]>(peopleToScan, [officeId, caseId, last, batch]),
      );
      const end = people.at(-1);
      if (!end) return result;
      const found = await this.look(people);
      result.people += people.length;
      result.pairs += found.pairs;
      result.elsewhere += found.elsewhere;
      last = end.id;
      await job.progress(result.people, counted?.people ?? 0);
    }
  }

  private async look(people: readonly ScannedPerson[]): Promise<{ pairs: number; elsewhere: number }> {
    return await this.work.run(async (manager) => {
      const found = await this.finder.find(people);
      const others = found.filter(({ n, personId }) => personId !== people[n]?.id);
      const pairs = others.flatMap((each) => {
        const one = people[each.n];
        if (!one || !each.personId || isRelative(each, one)) return [];
        const { score, likelihood, reasons } = each;
        return [{ id: newId(), one: one.id, other: each.personId, score, likelihood, reasons }];
      });
      const unique = [...new Map(pairs.map((each) => [[each.one, each.other].sort().join(), each])).values()];
      if (unique.length > 0) await manager.query(writePairs, [JSON.stringify(unique)]);
      await manager.query(dropPairsGone, [people.map(({ id }) => id), JSON.stringify(unique)]);
      return { pairs: unique.length, elsewhere: others.filter(({ personId }) => personId === null).length };
    });
  }
}

/** Twins, and others of one family born on one day, share all but their given names. */
function isRelative({ caseId, reasons }: FoundDuplicate, one: ScannedPerson): boolean {
  const isOneName = reasons.some(({ field, level }) => field === 'name' && (level === 'same' || level === 'spelling'));
  const isOneNumber = reasons.some(({ field, level }) => field === 'number' && level === 'same');
  return caseId === one.caseId && !isOneName && !isOneNumber;
}
