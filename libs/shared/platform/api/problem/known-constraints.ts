import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Constraint, Constraints } from './database-refusal';

interface Row extends Constraint {
  key: string;
}

/** Keys of an index may be expressions such as `lower(name)`: the last word of it is the column. */
const constraints = /* sql */ `
  select n.nspname || '.' || t.relname || '.' || c.conname as key,
    array(select a.attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum = any (c.conkey)
      order by case when c.contype = 'f' then array_position(c.conkey, a.attnum) else a.attnum end) as columns,
    pg_get_constraintdef(c.oid) as definition
  from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
  where c.contype in ('c', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
  union all
  select n.nspname || '.' || t.relname || '.' || x.relname,
    array(select (regexp_match(pg_get_indexdef(i.indexrelid, k, true), '(\\w+)\\W*$'))[1] from generate_series(1, i.indnkeyatts) k), ''
  from pg_index i join pg_class t on t.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    join pg_namespace n on n.oid = t.relnamespace
  where (i.indisunique or i.indisexclusion) and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;

/** What the database demands of each column, read from the database itself when the server starts. */
@Injectable()
export class KnownConstraints implements OnApplicationBootstrap {
  private known: Constraints = new Map();

  constructor(private readonly database: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const rows = await this.database.query<Row[]>(constraints);
    this.known = new Map(rows.map(({ key, ...constraint }) => [key, constraint]));
  }

  get all(): Constraints {
    return this.known;
  }
}
