import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '@passage/testing';
import { DataSource } from 'typeorm';
import { entities } from './entities';

interface DatabaseColumn {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

const aliases: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
  'character varying': 'varchar',
  character: 'char',
  'double precision': 'float8',
};

/** Tables the API may read. Those that only functions of the database read have no entity. */
const columnsOfTheDatabase = `
  select n.nspname || '.' || c.relname as table, a.attname as column,
    regexp_replace(format_type(a.atttypid, null), '\\[\\]$', '') || case when t.typcategory = 'A' then '[]' else '' end as type,
    not a.attnotnull as nullable
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and has_any_column_privilege('passage_app', c.oid, 'select')
    and n.nspname in ('platform', 'access', 'case_record', 'pipeline', 'case_processing', 'health', 'orientation', 'movement', 'integration', 'reporting')`;

describe('entities and migrated database', () => {
  let api: TestApi;
  let source: DataSource;

  beforeAll(async () => {
    api = await startApi();
    source = await new DataSource({ type: 'postgres', url: api.ownerUrl, entities }).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await api.stop();
  });

  it('agree on every table, column, type and whether it may be empty', async () => {
    const { rows } = await api.owner.query<DatabaseColumn>(columnsOfTheDatabase);
    const inDatabase = rows.map(
      ({ table, column, type, nullable }) => `${table}.${column} ${aliases[type] ?? type}${nullable ? ' null' : ''}`,
    );
    const inEntities = source.entityMetadatas.flatMap((entity) =>
      entity.columns
        .filter((column) => column.generatedType !== 'STORED')
        .map((column) => {
          const type = source.driver.normalizeType(column);
          return `${entity.schema ?? 'public'}.${entity.tableName}.${column.databaseName} ${aliases[type] ?? type}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`;
        }),
    );
    expect(inEntities.sort()).toEqual(inDatabase.sort());
  });
});
