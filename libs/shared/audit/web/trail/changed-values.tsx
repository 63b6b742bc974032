import type { ChangeEntry } from '@passage/audit/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './trail.module.css';

/** Fields nobody reads a trail for. */
const silent = new Set(['id', 'version', 'updated_at', 'created_at', 'name_key', 'name_local_key', 'phone_digits']);

/** What changed from what to what; values of a compartment the reader does not hold are withheld by the server. */
export function ChangedValues({ entry }: { readonly entry: ChangeEntry }): ReactNode {
  if (!entry.before && !entry.after) return <Message id="audit.values.withheld" />;
  const shown = entry.changed.filter((name) => !silent.has(name) && isTold(entry, name));
  return (
    <ul className={classes.values}>
      {shown.map((name) => (
        <li key={name}>
          <code>{name}</code> {entry.before ? <del>{plain(entry.before[name])}</del> : null}{' '}
          {entry.after ? <ins>{plain(entry.after[name])}</ins> : null}
        </li>
      ))}
    </ul>
  );
}

/** Of a new or removed record only what had a value is told. */
function isTold(entry: ChangeEntry, name: string): boolean {
  return entry.action === 'update' || plain((entry.after ?? entry.before)?.[name]) !== '–';
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
