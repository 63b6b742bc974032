import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

interface Account {
  id: string;
  email: string;
  name: string;
  version: number;
}

interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
  current?: Account;
}

const input = {
  email: 'new.colleague@passage.example',
  name: 'Amal Idris',
  roles: ['caseworker'],
  officeIds: [] as string[],
  seesAllOffices: true,
  agencyId: null,
  locale: 'en',
  isActive: true,
};

describe('administration of accounts', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('opens an account that can sign in, and shows no secret of it anywhere', async () => {
    const { status, body } = await administrator.post<Account>('/api/staff', {
      ...input,
      password: 'a long enough one',
    });
    expect(status).toBe(201);
    expect(JSON.stringify(body)).not.toMatch(/argon2|password/i);
    const signIn = await api.anonymous.post('/api/session', { email: input.email, password: 'a long enough one' });
    expect(signIn.status).toBe(201);
    const { rows } = await api.owner.query<{ new_values: object }>(
      `select new_values from audit.change_log where table_name = 'access.staff' and row_id = $1`,
      [body.id],
    );
    expect(JSON.stringify(rows)).toContain('(secret)');
    expect(JSON.stringify(rows)).not.toContain('$argon2');
  });

  it('names the field and the remedy when something cannot be accepted', async () => {
    const refused = async (change: object) =>
      (await administrator.post<Problem>('/api/staff', { ...input, ...change })).body;
    expect((await refused({ email: 'fresh@passage.example' })).errors?.[0]).toMatchObject({ field: 'password' });
    expect((await refused({ email: 'MANAGER@passage.example', password: 'a long enough one' })).code).toBe(
      'access.staff.email-taken',
    );
    expect((await refused({ seesAllOffices: false, password: 'a long enough one' })).code).toBe(
      'access.staff.scope-missing',
    );
    const invalid = await refused({
      email: 'no address',
      roles: ['emperor'],
      name: '',
      locale: 'xx',
      password: 'short',
    });
    expect(invalid.code).toBe('platform.input.invalid');
    expect(invalid.errors?.map(({ field }) => field.split('.')[0]).sort()).toEqual([
      'email',
      'locale',
      'name',
      'password',
      'roles',
    ]);
  });

  it('shows the second of two editors what the first one saved', async () => {
    const { body } = await administrator.post<Account>('/api/staff', {
      ...input,
      email: 'edited@passage.example',
      password: 'a long enough one',
    });
    const change = { ...input, email: 'edited@passage.example' };
    const first = await administrator.put<Account>(
      `/api/staff/${body.id}`,
      { ...change, name: 'First' },
      { ifMatch: body.version },
    );
    expect([first.status, first.headers.get('etag')]).toEqual([200, `"${body.version + 1}"`]);
    const second = await administrator.put<Problem>(
      `/api/staff/${body.id}`,
      { ...change, name: 'Second' },
      { ifMatch: body.version },
    );
    expect([second.status, second.body.code, second.body.current?.name]).toEqual([
      412,
      'platform.record.stale',
      'First',
    ]);
    expect((await administrator.put<Problem>(`/api/staff/${body.id}`, change)).status).toBe(428);
  });

  it('never leaves nobody who can administer', async () => {
    const { body } = await administrator.get<{ items: (Account & { lockedUntil: unknown })[] }>('/api/staff');
    const own = body.items.find(({ id }) => id === administrator.staff.id);
    const { id = '', version = 0, lockedUntil: _locked, ...facts } = own ?? {};
    const answer = await administrator.put<Problem>(
      `/api/staff/${id}`,
      { ...facts, isActive: false },
      { ifMatch: version },
    );
    expect([answer.status, answer.body.code]).toEqual([409, 'access.staff.last-administrator']);
  });
});

describe('administration of offices', () => {
  it('refuses a code in use and a zone that does not exist', async () => {
    const api = await startApi();
    const administrator = await api.as('administrator');
    const office = { code: 'DAK', name: 'Dakar', country: 'SN', timeZone: 'Africa/Dakar', isActive: true };
    const created = await administrator.post<{ id: string; version: number }>('/api/offices', office);
    expect(created.status).toBe(201);
    expect((await administrator.post<Problem>('/api/offices', office)).body.code).toBe('access.office.code-taken');
    const elsewhere = { ...office, code: 'DK2', timeZone: 'Africa/Nowhere' };
    expect((await administrator.post<Problem>('/api/offices', elsewhere)).body.code).toBe(
      'access.office.unknown-time-zone',
    );
    const renamed = await administrator.put<{ name: string }>(
      `/api/offices/${created.body.id}`,
      { ...office, name: 'Dakar West' },
      { ifMatch: 1 },
    );
    expect([renamed.status, renamed.body.name]).toEqual([200, 'Dakar West']);
    await api.stop();
  });
});
