import type { NamedQuery } from '@passage/platform/api';

/** Every mapping, by name; the one changed last first among those that might serve. */
export const columnMappings: NamedQuery = {
  name: 'column-mappings',
  text: /* sql */ `
    select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'columns', m.columns, 'fixed', m.fixed,
      'updatedBy', s.name, 'updatedAt', m.updated_at, 'version', m.version) order by lower(m.name)), '[]') as items
    from case_processing.column_mappings m join access.staff s on s.id = m.updated_by`,
};
