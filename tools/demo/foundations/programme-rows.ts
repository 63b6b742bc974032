import type pg from 'pg';

/** The programmes that come with the product, as rows. */
export async function seedProgrammes(_client: pg.Client): Promise<void> {
  await Promise.resolve();
}
