import { AppLink, Message, useAreas, usePath, useText } from '@passage/platform/web';
import { useChosenInSight } from '@passage/ui';
import { useRef, type ReactNode } from 'react';
import { usePermitted } from '../permission/if-permitted';
import classes from './administration-nav.module.css';

/** The addresses that belong to administration, in the order they are shown. */
const addresses = ['/administration/', '/audit/'];

/** The way between the pages of administration, whichever areas they come from, below the head of each. */
export function AdministrationNav(): ReactNode {
  const text = useText();
  const path = usePath();
  const isPermitted = usePermitted();
  const areas = useAreas();
  const entries = addresses.flatMap((address) => [
    ...new Map(
      areas
        .flatMap((area) => [...area.railEntries, ...area.spotlightEntries])
        .filter(({ to, permission }) => to.startsWith(address) && (!permission || isPermitted(permission)))
        .map((entry) => [entry.to, entry]),
    ).values(),
  ]);
  const strip = useRef<HTMLElement>(null);
  useChosenInSight(strip, path);
  return (
    <nav aria-label={text('access.administration')} className={classes.nav} ref={strip}>
      <ul className={classes.entries}>
        {entries.map(({ to, labelId }) => (
          <li key={to}>
            <AppLink to={to} className={classes.entry} aria-current={path.startsWith(to) ? 'page' : undefined}>
              <Message id={labelId} />
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
