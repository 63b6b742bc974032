import type { CaseloadRow } from '@passage/pipeline/domain';
import type { Page } from '@passage/platform/domain';
import type { TestApi, TestClient } from '@passage/testing';

/** Every page of the list, one after the other, as a reader would turn them; `between` happens after each. */
export async function everyPage(
  client: TestClient,
  query: Record<string, string>,
  between: (page: Page<CaseloadRow>) => Promise<void> = async () => undefined,
): Promise<CaseloadRow[]> {
  const rows: CaseloadRow[] = [];
  let after: string | null = '';
  while (after !== null) {
    const search: URLSearchParams = new URLSearchParams({ ...query, ...(after && { after }) });
    const { status, body } = await client.get<Page<CaseloadRow>>(`/api/cases?${search}`);
    if (status !== 200) throw new Error(`the list answered ${status}: ${JSON.stringify(body)}`);
    rows.push(...body.items);
    after = body.next;
    await between(body);
  }
  return rows;
}

/** Cases without people, referred on a few days so that many share one: arranged behind the API. */
export async function manyCases(api: TestApi, count: number, prefix: string): Promise<void> {
  await api.owner.query(
    `insert into case_record.cases (id, number, office_id, programme_id, referral_source, referral_number, referred_on,
       country_of_asylum, country_of_origin)
     select gen_random_uuid(), $2 || lpad(n::text, 5, '0'), o.id, p.id, 'UNHCR', $2 || n, date '2026-01-01' + (n % 7), 'JO', 'SY'
     from generate_series(1, $1::int) n, access.offices o, pipeline.programmes p where o.code = 'AMM' and p.code = 'EU-RELOCATION'`,
    [count, prefix],
  );
}
