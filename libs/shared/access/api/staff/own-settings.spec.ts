import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session } from '@passage/access/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { signIn, startApi, type TestApi } from '@passage/testing';

describe('one’s own language', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(async () => {
    await api.stop();
  });

  const localeOf = async (who: string) =>
    (await (await signIn(api.url, who)).get<Session>('/api/session')).body.staff.locale;

  it('is kept in the profile and known wherever one signs in next', async () => {
    const manager = await api.as('manager');
    expect((await manager.patch('/api/own-settings', { locale: 'ar' })).status).toBe(204);
    expect(await localeOf('manager')).toBe('ar');
    expect(await localeOf('auditor')).toBe('en');
  });

  it('is one of those the product has, and nothing else of the account', async () => {
    const manager = await api.as('manager');
    const { status, body } = await manager.patch<ProblemDetails>('/api/own-settings', { locale: 'tlh' });
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'locale']);
    const before = await api.owner.query('select roles from access.staff where id = $1', [manager.staff.id]);
    await manager.patch('/api/own-settings', { locale: 'fr', roles: ['administrator'] });
    const after = await api.owner.query('select roles from access.staff where id = $1', [manager.staff.id]);
    expect(after.rows).toEqual(before.rows);
  });
});
