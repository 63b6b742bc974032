import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@passage/demo';
import { startApi, TestClient, type TestApi } from '@passage/testing';

interface Problem {
  code: string;
  params?: { retryAfterSeconds?: number };
}

const wrong = { email: 'auditor@passage.example', password: 'not the password' };

describe('sign-in', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi({ SESSION_IDLE_SECONDS: '600' });
  });

  afterAll(async () => {
    await api.stop();
  });

  it('gives a cookie that only this host gets, that scripts cannot read and other sites cannot send', async () => {
    const { status, headers } = await api.anonymous.post('/api/session', {
      email: 'manager@passage.example',
      password: demoPassword,
    });
    expect(status).toBe(201);
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-passage=[\w-]{40,};/);
    for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Domain');
  });

  it('keeps no token and no password in the database that would open a session', async () => {
    await api.as('manager');
    const { rows } = await api.owner.query<{ token_hash: Buffer }>('select token_hash from access.sessions');
    expect(rows.every(({ token_hash }) => token_hash.length === 32)).toBe(true);
    const hashes = await api.owner.query<{ password_hash: string }>('select password_hash from access.staff');
    expect(hashes.rows.every(({ password_hash }) => password_hash.startsWith('$argon2id$'))).toBe(true);
  });

  it('takes the address in any case and tells a wrong password no differently from an unknown address', async () => {
    const upper = await api.anonymous.post('/api/session', {
      email: 'MANAGER@PASSAGE.EXAMPLE',
      password: demoPassword,
    });
    expect(upper.status).toBe(201);
    const known = await api.anonymous.post<Problem>('/api/session', {
      email: 'manager@passage.example',
      password: 'x',
    });
    const unknown = await api.anonymous.post<Problem>('/api/session', {
      email: 'nobody@passage.example',
      password: 'x',
    });
    expect([known.status, known.body.code]).toEqual([401, 'access.sign-in.wrong-credentials']);
    expect([unknown.status, unknown.body.code]).toEqual([401, 'access.sign-in.wrong-credentials']);
  });

  it('locks an account after five wrong tries, for longer with each more, even for the right password', async () => {
    for (let tries = 0; tries < 4; tries += 1) {
      expect((await api.anonymous.post('/api/session', wrong)).status).toBe(401);
    }
    expect((await api.anonymous.post('/api/session', wrong)).status).toBe(401);
    const locked = await api.anonymous.post<Problem>('/api/session', { ...wrong, password: demoPassword });
    expect([locked.status, locked.body.code]).toEqual([429, 'access.sign-in.locked']);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);

    await api.owner.query(`update access.staff set locked_until = now() - interval '1 second' where email = $1`, [
      wrong.email,
    ]);
    await api.anonymous.post('/api/session', wrong);
    const again = await api.anonymous.post<Problem>('/api/session', wrong);
    expect(again.body.params?.retryAfterSeconds).toBeGreaterThan(30);

    await api.owner.query(`update access.staff set locked_until = null where email = $1`, [wrong.email]);
    expect((await api.anonymous.post('/api/session', { ...wrong, password: demoPassword })).status).toBe(201);
    const { rows } = await api.owner.query<{ failed_sign_ins: number }>(
      'select failed_sign_ins from access.staff where email = $1',
      [wrong.email],
    );
    expect(rows[0]?.failed_sign_ins).toBe(0);
  });

  it('counts and locks an address without an account as it does one with an account', async () => {
    const tries = async (email: string) => {
      const answers: [number, string, boolean][] = [];
      for (let count = 0; count < 7; count += 1) {
        const { status, headers, body } = await api.anonymous.post<Problem>('/api/session', { email, password: 'no' });
        answers.push([status, body.code, headers.has('retry-after')]);
      }
      return answers;
    };
    const known = await tries('health@passage.example');
    expect(known.map(([status]) => status)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(await tries('no.such.person@passage.example')).toEqual(known);
    expect(await tries('No.Such.Person@passage.example')).toEqual(Array(7).fill(known.at(-1)));
  });

  it('allows no more guesses at once than one after the other', async () => {
    const guess = { email: 'integration.bogota@passage.example', password: 'guess' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.anonymous.post('/api/session', guess)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('refuses a change without the session’s token, and a change another site asks for', async () => {
    const client = await api.as('manager');
    const view = { page: 'cases', name: 'mine', query: '' };
    const withoutToken = new TestClient(api.url, client.headers.cookie);
    expect((await withoutToken.post<Problem>('/api/saved-views', view)).body.code).toBe('access.session.forged');
    const foreign = await client.post<Problem>('/api/saved-views', view, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'access.session.forged']);
    const letters = 'é'.repeat(client.headers['x-csrf-token']?.length ?? 0);
    const garbled = new TestClient(api.url, client.headers.cookie, letters);
    expect((await garbled.post<Problem>('/api/saved-views', view)).body.code).toBe('access.session.forged');
    expect((await client.post('/api/saved-views', view)).status).toBe(201);
  });

  const signIn = async () => {
    const { headers, body } = await api.anonymous.post<{ csrfToken: string }>('/api/session', {
      email: 'orientation@passage.example',
      password: demoPassword,
    });
    return new TestClient(api.url, headers.get('set-cookie')?.split(';')[0], body.csrfToken);
  };

  it('ends with signing out, with idling and with the account', async () => {
    const leaving = await signIn();
    expect((await leaving.delete('/api/session')).status).toBe(204);
    expect((await leaving.get('/api/directory')).status).toBe(401);

    const other = await api.anonymous.post<{ staff: { id: string } }>('/api/session', {
      email: 'movement@passage.example',
      password: demoPassword,
    });
    const cookie = other.headers.get('set-cookie')?.split(';')[0];
    await api.owner.query(
      `update access.sessions set last_seen_at = now() - interval '601 seconds' where staff_id = $1`,
      [other.body.staff.id],
    );
    const restarted = await startApi({ DATABASE_URL: api.apiUrl, SESSION_IDLE_SECONDS: '600' });
    expect((await new TestClient(restarted.url, cookie).get('/api/session')).status).toBe(401);
    await restarted.stop();
  });

  it('ends live events with the session they were opened in, and no other', async () => {
    const open = async () => {
      const client = await signIn();
      const { body } = await fetch(`${api.url}/api/events`, { headers: client.headers });
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      return { client, reader };
    };
    const [leaving, staying] = [await open(), await open()];
    const ended = new Promise<void>((resolve) => {
      const read = (): unknown => leaving.reader.read().then(({ done }) => (done ? resolve() : read()));
      void read();
    });
    expect((await leaving.client.delete('/api/session')).status).toBe(204);
    await ended;
    expect((await staying.reader.read()).done).toBe(false);
    await staying.reader.cancel();
  });

  it('ends at once when an administrator closes the account', async () => {
    const administrator = await api.as('administrator');
    const closed = await api.as('integration-worker');
    const { body } = await administrator.get<{ items: { id: string; version: number; email: string }[] }>('/api/staff');
    const account = body.items.find(({ id }) => id === closed.staff.id);
    const { id, version, ...facts } = account as { id: string; version: number };
    const { lockedUntil: _locked, ...input } = facts as Record<string, unknown>;
    const change = await administrator.put(`/api/staff/${id}`, { ...input, isActive: false }, { ifMatch: version });
    expect(change.status).toBe(200);
    expect((await closed.get('/api/directory')).status).toBe(401);
  });
});
