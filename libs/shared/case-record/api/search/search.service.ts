import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  searchPlan,
  type SearchPlan,
  type SearchQuery,
  type SearchResult,
  type SearchResults,
} from '@passage/case-record/domain';
import { Reads, type NamedQuery } from '@passage/platform/api';
import { byCodeQuery, byNameQuery } from './search.queries';

/** People looked at more closely before the likeliest are shown. */
const considered = 40;

/** Finding people and cases within the reader's scope. */
@Injectable()
export class Search {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** What a text means, by its look, and what was found by it. */
  async find({ q, limit }: SearchQuery): Promise<SearchResults> {
    const plan = searchPlan(q);
    const items = await this.lookUp(plan, limit);
    if (items.length > 0) {
      await this.readLog.record('search', {
        caseIds: [...new Set(items.map(({ caseId }) => caseId))],
        personIds: items.filter(({ kind }) => kind === 'person').map(({ id }) => id),
      });
    }
    return { items, isMistyped: 'isMistyped' in plan && plan.isMistyped };
  }

  private async lookUp(plan: SearchPlan, limit: number): Promise<SearchResult[]> {
    if (plan.by === 'nothing') return [];
    const isNamed = plan.by !== 'code';
    const named = isNamed ? await this.named(plan.name, plan.by === 'name' ? [] : plan.birthDates, limit) : [];
    if (plan.by === 'name' || named.length > 0) return named;
    const birthDates = isNamed ? [] : plan.birthDates;
    return await this.rows(byCodeQuery, [plan.code, plan.digits, birthDates, limit]);
  }

  private async named(name: string, birthDates: readonly string[], limit: number): Promise<SearchResult[]> {
    return await this.rows(byNameQuery, [name, considered, limit, birthDates]);
  }

  private async rows(query: NamedQuery, values: readonly unknown[]): Promise<SearchResult[]> {
    const rows = await this.reads.rows<{ item: SearchResult }>(query, values);
    return [...new Map(rows.map(({ item }) => [`${item.kind} ${item.id}`, item])).values()];
  }
}
