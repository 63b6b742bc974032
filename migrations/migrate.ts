import { DataSource } from 'typeorm';
import { migrations } from './all';

/** Brings the database at `ownerUrl` up to date; returns the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  return await withMigrations(ownerUrl, async (source) => {
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  });
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
