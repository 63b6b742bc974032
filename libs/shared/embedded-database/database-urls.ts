import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The two ways into one database: as the owner (migrations, seeding) and as the API, which owns nothing. */
export interface DatabaseUrls {
  ownerUrl: string;
  apiUrl: string;
}

/** The API's address for the database of `ownerUrl`, with the login made by {@link ensureApiLogin}. */
export function apiUrlFor(ownerUrl: string, login: { user: string; password: string }): string {
  const url = new URL(ownerUrl);
  url.username = login.user;
  url.password = login.password;
  return url.href;
}

/**
 * Makes (or renews the password of) the login the API connects with: a member of `passage_app`, able to do what
 * the migrations grant and nothing else.
 */
export async function ensureApiLogin(ownerUrl: string): Promise<{ user: string; password: string }> {
  const user = 'passage_api';
  const password = randomBytes(24).toString('base64url');
  await withOwner(ownerUrl, async (client) => {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'passage_app') then create role passage_app nologin nosuperuser nobypassrls; end if;
      if not exists (select from pg_roles where rolname = '${user}') then create role ${user} login nosuperuser nobypassrls in role passage_app; end if;
    end $$`);
    await client.query(`alter role ${user} with password '${password}'`);
  });
  return { user, password };
}

/** Creates a database, empty or as a copy of `template`, and returns the owner's address for it. */
export async function createDatabase(ownerUrl: string, name: string, template?: string): Promise<string> {
  await withOwner(ownerUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      const from = template ? ` template ${client.escapeIdentifier(template)} strategy file_copy` : '';
      await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
      // A copy does not take along who may do what with the database itself.
      await client.query(`revoke temporary on database ${client.escapeIdentifier(name)} from public`);
    }
  });
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops the database of `ownerUrl`, ending who is still connected to it. */
export async function dropDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  await withOwner(url.href, async (client) => {
    await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`);
  });
}

async function withOwner(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
