import type { Answer, TestClient } from '../persona/test-client';

/** Records an event of a family on the case as it stands; by the word of the family, unless stated. */
export async function recordFamilyEvent<T = { id: string; version: number }>(
  client: TestClient,
  caseId: string,
  event: { kind: string; happenedOn: string } & Record<string, unknown>,
): Promise<Answer<T>> {
  const { body } = await client.get<{ version: number }>(`/api/cases/${caseId}`);
  return await client.post<T>(
    `/api/cases/${caseId}/family-events`,
    { reason: 'Told by the family', ...event },
    { ifMatch: body.version },
  );
}
