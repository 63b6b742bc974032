import { caseloadSorts } from '@passage/pipeline/domain';
import type pg from 'pg';

/** Columns of the stored window by which the list filters with values as they occur there. */
const ofColumn: Record<string, string> = {
  stage: 'stage',
  stageState: 'stage_state',
  windowState: 'window_state',
  programmeId: 'programme_id',
  owner: 'owner_id',
  priority: 'priority',
  processingPriority: 'processing_priority',
  referralType: 'referral_type',
  referralSource: 'referral_source',
  category: 'submission_category',
  countryOfAsylum: 'country_of_asylum',
  countryOfOrigin: 'country_of_origin',
  nationality: 'nationality',
  memberNationality: 'nationality',
  language: 'language',
  memberLanguage: 'language',
  sizeFrom: 'traveller_count',
  sizeTo: 'traveller_count',
  referredFrom: 'referred_on',
  referredTo: 'referred_on',
};

/** Filters that are not compared with a value of the window. */
const others = ['hasHolds=true', 'hasBlockers=false', 'closingWithin=30', 'ageing=over-365', 'closing=0-14'];

const valuesOfEach = 6;

/** Every two different filters, each pair with a value and an order of its own; common and rare values alike. */
export async function filterPairs(owner: pg.Client): Promise<string[]> {
  const single: string[][] = [];
  for (const [filter, column] of Object.entries(ofColumn)) {
    const { rows } = await owner.query<{ value: string }>(
      `select value from (select distinct ${column}::text as value from pipeline.case_windows tablesample system (5)
        where stage <> 'closed' and ${column} is not null) found order by md5(value) limit $1`,
      [valuesOfEach],
    );
    single.push(rows.map(({ value }) => `${filter}=${encodeURIComponent(value)}`));
  }
  const choices = [...single.filter((values) => values.length > 0), ...others.map((other) => [other])];
  const sorts = caseloadSorts.flatMap((sort) => [sort, `-${sort}`]);
  const pairs = choices.flatMap((some, at) => choices.slice(at + 1).map((rest) => [some, rest] as const));
  return pairs.map(
    ([some, rest], n) => `${some[n % some.length]}&${rest[n % rest.length]}&sort=${sorts[n % sorts.length]}`,
  );
}
