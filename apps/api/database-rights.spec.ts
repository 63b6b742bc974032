import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '@passage/testing';
import pg from 'pg';

describe('the rights of the API in the database', () => {
  let api: TestApi;
  let login: pg.Client;

  beforeAll(async () => {
    api = await startApi();
    login = new pg.Client({ connectionString: api.apiUrl });
    await login.connect();
  });

  afterAll(async () => {
    await login.end();
    await api.stop();
  });

  it('do not reach to temporary tables, which could stand in the place of ours', async () => {
    await expect(login.query('create temporary table case_facets (case_id uuid)')).rejects.toThrow('permission denied');
    await expect(login.query('create function pg_temp.mine() returns int language sql return 1')).rejects.toThrow(
      'permission denied',
    );
  });

  it('are lent by functions that look among temporary tables last', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select oid::regprocedure::text as name from pg_proc
       where prosecdef and pronamespace::regnamespace::text not in ('pg_catalog', 'public')
         and not exists (select from unnest(proconfig) setting where setting like 'search_path=%, pg_temp')`,
    );
    expect(rows).toEqual([]);
  });

  it('own nothing and go round no policy', async () => {
    const { rows } = await login.query<Record<string, unknown>>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         exists (select from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: false },
    ]);
  });
});
