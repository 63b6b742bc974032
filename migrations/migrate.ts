import { PgBoss, type QueueOptions } from 'pg-boss';
import { DataSource } from 'typeorm';
import { migrations } from './all';

/** Schema and names of the job queues, as the API's platform knows them. */
const jobSchema = 'job_queue';
const jobQueue = 'work';
const brokenOffQueue = 'broken-off';

/** Brings the database at `ownerUrl` up to date; returns the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const ran = await runMigrations(ownerUrl);
  await prepareJobQueue(ownerUrl);
  return ran;
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  return await withMigrations(ownerUrl, async (source) => {
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  });
}

/**
 * The queues belong to pg-boss, which keeps its own schema up to date; the API only uses them. A job whose worker has
 * not been heard of for ten seconds is given to another. One that was tried too often is handed over to be ended;
 * ending it is tried for as long as it takes.
 */
async function prepareJobQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobSchema, supervise: false, schedule: false });
  await boss.start();
  await prepare(brokenOffQueue, { retryLimit: 100_000, retryBackoff: true, retryDelay: 1, retryDelayMax: 60 });
  await prepare(jobQueue, {
    ...{ retryLimit: 20, retryDelay: 1, heartbeatSeconds: 10, expireInSeconds: 6 * 3600 },
    deadLetter: brokenOffQueue,
  });
  await boss.stop({ graceful: false });
  await withMigrations(ownerUrl, async (source) => {
    await source.query(`grant usage on schema ${jobSchema} to passage_app`);
    await source.query(`grant select, insert, update, delete on all tables in schema ${jobSchema} to passage_app`);
    await source.query(`grant execute on all functions in schema ${jobSchema} to passage_app`);
  });

  async function prepare(name: string, options: QueueOptions & { deadLetter?: string }): Promise<void> {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
}

/** Takes back the latest migration. */
export async function revertLast(ownerUrl: string): Promise<void> {
  await withMigrations(ownerUrl, (source) => source.undoLastMigration({ transaction: 'each' }));
}

async function withMigrations<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'passage_migrations' });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
