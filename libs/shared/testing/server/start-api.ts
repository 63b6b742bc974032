import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiUrlFor, createDatabase } from '@passage/embedded-database';
import pg from 'pg';
import { TestClient } from '../persona/test-client';
import { signIn } from '../persona/persona';
import { startApiProcess, type ApiProcess } from './api-process';
import { testServer, testToday } from './test-database';

/** A server of one's own on a database of one's own. */
export interface TestApi {
  url: string;
  today: string;
  /** Address of the database as its owner, and as the API. */
  ownerUrl: string;
  apiUrl: string;
  /** A connection as the owner, for arranging and for looking behind the API. */
  owner: pg.Client;
  server: ApiProcess;
  /** A client signed in as the demo account of a role, or of any address. */
  as(who: string): Promise<TestClient>;
  /** A client nobody is signed in with. */
  anonymous: TestClient;
  /** Lets time pass: the same database behind the same address, on a later day. */
  laterOn(day: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built server on a fresh copy of the template database. Stop it when done. */
export async function startApi(settings: Record<string, string> = {}): Promise<TestApi> {
  const { ownerUrl: serverUrl, login, template } = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const ownerUrl = await createDatabase(serverUrl, name, template);
  const apiUrl = apiUrlFor(ownerUrl, login);
  const files = mkdtempSync(path.join(tmpdir(), 'passage-files-'));
  const on = (day: string, port = '0') =>
    startApiProcess({ DATABASE_URL: apiUrl, FILES_DIR: files, PORT: port, ...settings, PASSAGE_TODAY: day });
  const today = settings.PASSAGE_TODAY ?? testToday;
  const server = await on(today);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  // What is arranged behind the API happens on its day too.
  await owner.query(`select set_config('passage.today', $1, false)`, [today]);
  const clients = new Map<string, Promise<TestClient>>();
  const api: TestApi = {
    url: server.url,
    today,
    ownerUrl,
    apiUrl,
    owner,
    server,
    anonymous: new TestClient(server.url),
    as: async (who) => {
      const client = clients.get(who) ?? signIn(server.url, who);
      clients.set(who, client);
      return await client;
    },
    laterOn: async (day) => {
      await api.server.stop();
      api.server = await on(day, new URL(api.url).port);
      api.today = day;
      await owner.query(`select set_config('passage.today', $1, false)`, [day]);
    },
    stop: async () => {
      await owner.end();
      await api.server.stop();
      rmSync(files, { recursive: true, force: true });
    },
  };
  return api;
}
