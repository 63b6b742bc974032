import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '../clock/clock';
import { Config } from '../config/config';
import { RequestContext } from '../request/request-context';
import { actorSettings, setSettings } from './actor-settings';
import { UnitOfWork } from './unit-of-work';

/** A read of one statement. Its name makes it a prepared statement of the connection. */
export interface NamedQuery {
  name: string;
  text: string;
  /**
   * true: one plan serves all values, so none is made for each request. Not for statements whose parts depend on which
   * values are given. false: planned anew each time, because a rare value and a common one want different plans.
   * PostgreSQL decides where nothing is said.
   */
  isPlannedOnce?: boolean;
}

const planModes = { true: 'force_generic_plan', false: 'force_custom_plan', undefined: 'auto' } as const;

/** Days stay plain dates, `YYYY-MM-DD`: as instants they would shift with the server's time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Which settings a connection carries. */
const settingsOf = new WeakMap<pg.PoolClient, string>();

/**
 * Reads of one statement without a transaction around them: a connection keeps the settings of the actor and the
 * statement it last served and changes them only for others. After an error the connection is thrown away, so no settings can linger
 * in doubt. Inside a unit of work a read goes through its transaction and sees what was just written.
 */
@Injectable()
export class Reads implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(
    config: Config,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {
    this.pool = new pg.Pool({
      connectionString: config.settings.DATABASE_READ_URL ?? config.settings.DATABASE_URL,
      max: config.settings.READ_CONNECTIONS,
      application_name: 'passage-reads',
      statement_timeout: 30_000,
    });
    this.pool.on('error', () => undefined);
  }

  /** The rows of a statement. */
  async rows<T extends object>(query: NamedQuery, values: readonly unknown[] = []): Promise<T[]> {
    if (this.work.isOpen) return await this.work.manager.query<T[]>(query.text, [...values]);
    const client = await this.pool.connect();
    try {
      await this.prepare(client, query);
      const { rows } = await client.query<T>({ name: query.name, text: query.text, values: [...values] });
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** The first row of a statement, if any. */
  async row<T extends object>(query: NamedQuery, values: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(query, values))[0];
  }

  /** Whether the database answers. */
  async isReachable(): Promise<boolean> {
    return await this.pool.query('select 1').then(
      () => true,
      () => false,
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async prepare(client: pg.PoolClient, { isPlannedOnce }: NamedQuery): Promise<void> {
    const settings = actorSettings(this.context.actorOrNobody, this.clock.today());
    settings.push(['plan_cache_mode', planModes[String(isPlannedOnce) as keyof typeof planModes]]);
    const wanted = settings.map(([, value]) => value).join('|');
    if (settingsOf.get(client) === wanted) return;
    await client.query({ name: 'settings', ...setSettings(settings, false) });
    settingsOf.set(client, wanted);
  }
}
