import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Staff } from '@passage/access/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { demoPassword } from '@passage/demo';
import { signIn, startApi, type TestApi } from '@passage/testing';

const chosen = 'a passphrase of my own';

describe('one’s own password', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(async () => {
    await api.stop();
  });

  const tries = async (email: string, password: string) => {
    const answer = await fetch(`${api.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return answer.status;
  };

  it('is changed by who knows it; the session stays and every other one ends', async () => {
    const here = await signIn(api.url, 'manager');
    const elsewhere = await signIn(api.url, 'manager');
    const email = 'manager@passage.example';
    const wrong = await here.put<ProblemDetails>('/api/own-password', { current: 'a guess', next: chosen });
    expect([wrong.status, wrong.body.code, wrong.body.errors?.[0]?.field]).toEqual([
      422,
      'access.password.wrong',
      'current',
    ]);
    const short = await here.put<ProblemDetails>('/api/own-password', { current: demoPassword, next: 'short' });
    expect([short.status, short.body.errors?.[0]?.field]).toEqual([422, 'next']);
    expect((await here.put('/api/own-password', { current: demoPassword, next: chosen })).status).toBe(204);
    expect((await here.get('/api/session')).status).toBe(200);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    expect([await tries(email, demoPassword), await tries(email, chosen)]).toEqual([401, 201]);
  });

  it('set anew by an administrator opens a locked account at once', async () => {
    const administrator = await api.as('administrator');
    const { body } = await administrator.get<{ items: Staff[] }>('/api/staff');
    const account = body.items.find(({ roles }) => roles.includes('auditor'));
    if (!account) throw new Error('no auditor');
    let status = 0;
    while (status !== 429) status = await tries(account.email, 'a guess');
    const { id, version, lockedUntil: _locked, ...facts } = account;
    const changed = await administrator.put(`/api/staff/${id}`, { ...facts, password: chosen }, { ifMatch: version });
    expect([changed.status, await tries(account.email, chosen)]).toEqual([200, 201]);
  });
});
