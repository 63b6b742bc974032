import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  ageingOptionsOf,
  ageingRiskOf,
  reachingOf,
  realisticTravel,
  type AgeingDependant,
  type AgeingQuery,
  type TravelOutlook,
} from '@passage/case-processing/domain';
import { CaseScope } from '@passage/case-record/api';
import { Clock, Reads, UnitOfWork } from '@passage/platform/api';
import { decodeCursor, encodeCursor, isPlainDate, platformProblems, refuse, type Page } from '@passage/platform/domain';
import { ageingAcrossCases, ageingOfCase } from './ageing.query';

type Facts = Omit<
  AgeingDependant,
  'reachesOn' | 'latestOn' | 'travelFrom' | 'travelBasis' | 'closesOn' | 'duration' | 'risk' | 'options'
>;

interface Row {
  json: Facts;
  outlook: TravelOutlook;
  duration: { sourceNote: string; isVerified: boolean };
}

/** Nobody looks further ahead for one case than programmes take. */
const daysAheadOfCase = 1100;

/** Dependants who reach an age limit before their family can travel. */
@Injectable()
export class AgeingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
    private readonly scope: CaseScope,
  ) {}

  /** Across cases, soonest first. */
  async list({ office, owner, age, risk, withinDays, limit, after }: AgeingQuery): Promise<Page<AgeingDependant>> {
    const cursor = after === undefined ? [null, null, null] : cursorOf(after);
    const values = [withinDays, null, office ?? null, owner ?? null, age ?? null, risk ?? null, ...cursor, limit + 1];
    const found = (await this.reads.rows<Row>(ageingAcrossCases, values)).map((row) => this.dependant(row));
    const items = found.slice(0, limit);
    const last = items.at(-1);
    await this.log(items);
    const hasMore = found.length > limit && last;
    return { items, next: hasMore ? encodeCursor([last.reachesOn, last.personId, last.age]) : null };
  }

  /** Of one case. */
  async ofCase(caseId: string): Promise<{ items: AgeingDependant[] }> {
    await this.work.run(() => this.scope.require(caseId));
    const rows = await this.reads.rows<Row>(ageingOfCase, [daysAheadOfCase, caseId]);
    const items = rows.map((row) => this.dependant(row));
    await this.log(items);
    return { items };
  }

  private dependant({ json, outlook, duration }: Row): AgeingDependant {
    const today = this.clock.today();
    const reaching = reachingOf({ date: json.birthDate, precision: json.birthDatePrecision }, json.age);
    const travel = realisticTravel(outlook, today);
    const risk = ageingRiskOf(reaching, travel, today) ?? 'before-travel';
    return {
      ...json,
      reachesOn: reaching.earliest,
      latestOn: reaching.latest,
      travelFrom: travel.from,
      travelBasis: travel.basis,
      closesOn: travel.closesOn,
      duration: travel.basis === 'duration' ? duration : null,
      risk,
      options: ageingOptionsOf(risk, json),
    };
  }

  private async log(items: readonly AgeingDependant[]): Promise<void> {
    if (items.length === 0) return;
    await this.readLog.record('ageing', {
      caseIds: [...new Set(items.map(({ caseId }) => caseId))],
      personIds: items.map(({ personId }) => personId),
    });
  }
}

const uuidShape = /^[0-9a-f-]{36}$/;

function cursorOf(text: string): [string, string, number] {
  const [day, personId, age] = decodeCursor(text) ?? [];
  if (typeof day === 'string' && isPlainDate(day) && uuidShape.test(String(personId)) && Number.isInteger(age)) {
    return [day, String(personId), Number(age)];
  }
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}
