import { AppLink, Message, usePath, useText } from '@passage/platform/web';
import { Brand } from '@passage/ui';
import type { ReactNode } from 'react';
import { useRailEntries } from './rail-entries';
import classes from './shell.module.css';

/** The ways into the areas that somebody may use. */
export function Rail(): ReactNode {
  const text = useText();
  const path = usePath();
  const entries = useRailEntries();
  return (
    <div className={classes.rail}>
      <nav aria-label={text('shell.rail')}>
        <AppLink to="/" className={classes.home}>
          <Brand size={26} />
        </AppLink>
        <ul className={classes.entries}>
          {entries.map(({ to, labelId, icon: EntryIcon }) => {
            const isHere = areaOf(path) === areaOf(to);
            return (
              <li key={to}>
                <AppLink to={to} className={classes.entry} aria-current={isHere ? 'page' : undefined}>
                  <EntryIcon size={18} stroke={1.6} />
                  <Message id={labelId} />
                </AppLink>
              </li>
            );
          })}
        </ul>
      </nav>
    </div>
  );
}

/** The area an address belongs to, which is the first part of its path. */
function areaOf(path: string): string | undefined {
  return path.split('/')[1];
}
