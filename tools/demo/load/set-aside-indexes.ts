import type pg from 'pg';

/** Schemas whose tables a caseload fills. */
export const caseloadSchemas = [
  'case_record',
  'pipeline',
  'case_processing',
  'health',
  'orientation',
  'movement',
  'integration',
];

/** Indexes that carry no constraint: only these may be taken away for a while. */
const plainIndexes = `
  select format('%I.%I', n.nspname, i.relname) as name, pg_get_indexdef(i.oid) as definition
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = i.relnamespace
    join pg_class t on t.oid = x.indrelid
  where (n.nspname = any ($1) or n.nspname || '.' || t.relname = any ($1)) and not x.indisunique
    and not exists (select from pg_constraint k where k.conindid = x.indexrelid)`;

/**
 * Takes plain indexes away while a large caseload is loaded and makes them again afterwards, which is several times
 * faster than keeping them up row by row. All within the caller's transaction; others wait for the tables meanwhile.
 * @param where schemas, or tables with their schema.
 */
export async function settingIndexesAside<T>(
  client: pg.Client,
  where: readonly string[],
  work: () => Promise<T>,
  log: (line: string) => void,
): Promise<T> {
  const { rows } = await client.query<{ name: string; definition: string }>(plainIndexes, [where]);
  if (rows.length > 0) await client.query(`drop index ${rows.map(({ name }) => name).join(', ')}`);
  const result = await work();
  log(`making ${rows.length} indexes again`);
  await client.query(`set local maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition);
  return result;
}
