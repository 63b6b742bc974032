import type { Capacity, Placement, PlacementOffer } from '@passage/integration/domain';
import { aFamily, clearEverything, reached, type TestApi, type TestFamily } from '@passage/testing';

export { reached } from '@passage/testing';

/** A problem as a test looks at it. */
export interface Problem {
  code: string;
  params?: Record<string, string | number>;
  errors?: { field: string; code: string }[];
  current?: { version: number };
}

/** The agency of the country that families of the tests go to, and its worker. */
export const agencyCode = 'TILLEULS';
export const agencyWorker = 'integration.tilleuls@passage.example';

/** The identifier of an agency. */
export async function agencyOf(api: TestApi, code = agencyCode): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>('select id from access.agencies where code = $1', [code]);
  return rows[0]?.id ?? '';
}

/** States how many people the agency can take in the year from July 2025, or from the day given. */
export async function aCapacity(
  api: TestApi,
  people: number,
  { from = '2025-07-01', to = '2026-07-01', code = agencyCode } = {},
): Promise<Capacity> {
  const manager = await api.as('manager');
  const agencyId = await agencyOf(api, code);
  const input = { agencyId, from, to, people, note: 'Agreed for the year' };
  const { status, body } = await manager.post<Capacity>('/api/integration/capacities', input);
  if (status !== 201) throw new Error(`no capacity was stated: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** What is stated to offer a case to the agency. */
export async function offerInput(api: TestApi, change: Partial<PlacementOffer> = {}): Promise<PlacementOffer> {
  const agencyId = await agencyOf(api);
  return { agencyId, place: 'Angers', expectedOn: '2026-06-25', familyTie: 'An uncle in town', note: '', ...change };
}

/** A case that is cleared for travel but for its assurance. */
export async function decidedFamily(api: TestApi, wish: Parameters<typeof aFamily>[1] = {}): Promise<TestFamily> {
  const family = await aFamily(api, wish);
  await clearEverything(api, family, '2026-06-01', '2026-09-01', ['integration.assurance']);
  return family;
}

/** A standing offer of a case. */
export async function offered(
  api: TestApi,
  { caseId }: TestFamily,
  change: Partial<PlacementOffer> = {},
): Promise<Placement> {
  const worker = await api.as('integration-worker');
  const input = await offerInput(api, change);
  const { status, body } = await worker.post<Placement>(`/api/cases/${caseId}/placements`, input);
  if (status !== 201) throw new Error(`nothing was offered: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A case assured by the agency. */
export async function assured(
  api: TestApi,
  family: TestFamily,
  change: Partial<PlacementOffer> = {},
): Promise<Placement> {
  const { id, version } = await offered(api, family, change);
  const worker = await api.as('integration-worker');
  const answer = { assuredOn: api.today, validUntil: null };
  const { status, body } = await worker.post<Placement>(`/api/placements/${id}/acceptance`, answer, {
    ifMatch: version,
  });
  if (status !== 200) throw new Error(`nothing was assured: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A family of mother (36), son (9) and baby (1) that arrived on a day. */
export async function arrivedFamily(api: TestApi, arrivedOn: string, programme = 'EU-RELOCATION'): Promise<TestFamily> {
  const family = await aFamily(api, { programme, birthDates: ['1990-02-01', '2016-10-05', '2025-05-05'] });
  await clearEverything(api, family, '2025-06-01', '2026-09-01');
  await reached(api, family, { departed: arrivedOn, arrived: arrivedOn });
  return family;
}

/** What the stored window says of a case. */
export async function storedWindow(
  api: TestApi,
  caseId: string,
): Promise<{ opens: string; blockers: string[]; stage: string }> {
  const { rows } = await api.owner.query<{ opens: string; blockers: string[]; stage: string }>(
    `select coalesce(travel_window::text, '') as opens, stage,
      array(select b ->> 'requirementCode' from jsonb_array_elements(blockers) b) as blockers
     from pipeline.case_windows where case_id = $1`,
    [caseId],
  );
  return rows[0] ?? { opens: '', blockers: [], stage: '' };
}

/** Codes of the timeline of a case that are integration's, in the order of time. */
export async function toldOf(api: TestApi, caseId: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ code: string }>(
    `select code from case_record.timeline_events where case_id = $1 and stage = 'integration' order by created_at, id`,
    [caseId],
  );
  return rows.map(({ code }) => code.replace('integration.', ''));
}
