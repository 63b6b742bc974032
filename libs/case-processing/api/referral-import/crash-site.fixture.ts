import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seedFoundations } from '@passage/demo';
import {
  apiUrlFor,
  createDatabase,
  ensureApiLogin,
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '@passage/embedded-database';
import { migrate } from '@passage/migrations';
import { startApiProcess, testToday, type ApiProcess } from '@passage/testing';
import pg from 'pg';

/** What may be killed. */
export type Victim = 'server' | 'database' | 'both';

/** Looks again and again until what is looked for is there. */
export async function until(found: () => Promise<boolean>): Promise<void> {
  while (!(await found())) await pause(2);
}

/**
 * A server and a database of their own that can be killed outright and started again. The database is one that lasts
 * (it waits for the disk), and it comes back behind the same address, as a real one would.
 */
export class CrashSite {
  private readonly home = mkdtempSync(path.join(tmpdir(), 'passage-crash-'));
  private readonly door = new Door();
  private database!: EmbeddedDatabase;
  private server!: ApiProcess;
  private apiUrl = '';
  private port = '0';
  private watcher: pg.Client | undefined;
  private blocker: pg.Client | undefined;

  /** Starts both for the first time. */
  static async open(): Promise<CrashSite> {
    const site = new CrashSite();
    chmodSync(site.home, 0o755);
    await site.startDatabase();
    const { ownerUrl } = site.database;
    const login = await ensureApiLogin(ownerUrl);
    const passage = await createDatabase(ownerUrl, 'passage');
    await migrate(passage);
    await seedFoundations({ ownerUrl: passage, today: testToday });
    const url = new URL(apiUrlFor(passage, login));
    url.port = String(await site.door.open());
    site.apiUrl = url.href;
    await site.startServer();
    return site;
  }

  /** Address of the server; the same after every restart. */
  get url(): string {
    return this.server.url;
  }

  /** Whether the server process lives. */
  get isServerUp(): boolean {
    return this.server.process.exitCode === null && this.server.process.signalCode === null;
  }

  /** Rows as the database's owner sees them. */
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    this.watcher ??= await this.watch();
    return (await this.watcher.query<Row>(text, values)).rows;
  }

  /** Halts whoever writes to a table next, until the crash that follows; returns when somebody is halted, or at the end. */
  async holdUp(table: string, isOver: () => Promise<boolean>): Promise<void> {
    const waiting = 'select count(*)::int as n from pg_locks where relation = $1::regclass and not granted';
    this.blocker = await this.watch();
    await this.blocker.query(`begin; lock table ${table} in share row exclusive mode`);
    await until(async () => ((await this.rows<{ n: number }>(waiting, [table]))[0]?.n ?? 0) > 0 || (await isOver()));
  }

  /** Kills outright, and starts again what was killed. */
  async crash(victim: Victim): Promise<void> {
    const dead = [
      ...(victim === 'database' ? [] : [this.killServer()]),
      ...(victim === 'server' ? [] : [this.killDatabase()]),
    ];
    await Promise.all(dead);
    await this.blocker?.end().catch(() => undefined);
    this.blocker = undefined;
    if (victim !== 'server') await this.startDatabase();
    if (victim !== 'database') await this.startServer();
  }

  async close(): Promise<void> {
    await this.watcher?.end();
    await this.server.stop();
    await this.door.close();
    await this.database.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  private async startDatabase(): Promise<void> {
    this.database = await startEmbeddedDatabase({ dir: path.join(this.home, 'database') });
    this.door.leadsTo = Number(new URL(this.database.ownerUrl).port);
  }

  private async startServer(): Promise<void> {
    this.server = await startApiProcess({
      ...{ DATABASE_URL: this.apiUrl, FILES_DIR: path.join(this.home, 'files') },
      ...{ PORT: this.port, PASSAGE_TODAY: testToday },
    });
    this.port = new URL(this.server.url).port;
  }

  private async killServer(): Promise<void> {
    const ended = new Promise((resolve) => this.server.process.once('exit', resolve));
    this.server.process.kill('SIGKILL');
    await ended;
  }

  /** Kills the postmaster and whoever looks after it, and waits until every process of it has noticed. */
  private async killDatabase(): Promise<void> {
    const processes = (await this.rows<{ pid: number }>('select pid from pg_stat_activity')).map(({ pid }) => pid);
    const [postmaster = ''] = readFileSync(path.join(this.home, 'database/postmaster.pid'), 'utf8').split('\n');
    await this.watcher?.end().catch(() => undefined);
    this.watcher = undefined;
    process.kill(Number(postmaster), 'SIGKILL');
    process.kill(this.database.guardianPid, 'SIGKILL');
    await until(async () => ![Number(postmaster), ...processes].some(isAlive));
  }

  private async watch(): Promise<pg.Client> {
    const url = new URL(this.database.ownerUrl);
    url.pathname = '/passage';
    const client = new pg.Client({ connectionString: url.href });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** An address that stays the same while what is behind it moves. */
class Door {
  leadsTo = 0;
  private readonly visitors = new Set<Socket>();
  private readonly server: Server = createServer((outside) => {
    const inside = connect(this.leadsTo, '127.0.0.1');
    for (const [socket, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      this.visitors.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.visitors.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    for (const visitor of this.visitors) visitor.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
