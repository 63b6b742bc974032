import type { ReactNode } from 'react';
import classes from './person-name.module.css';

interface PersonNameProps {
  /** Name in Latin script. */
  readonly name: string;
  /** Name in the person's own script, when recorded. */
  readonly localName?: string | null | undefined;
  /** Language of the own-script name (BCP 47), so that it is pronounced and shaped rightly; Arabic when left out. */
  readonly localLang?: string;
  /** `stack` puts the own-script name below, `inline` beside. */
  readonly layout?: 'inline' | 'stack';
}

/** A person's name in both scripts, each isolated so that neither disturbs the direction of the text around it. */
export function PersonName({ name, localName, localLang = 'ar', layout = 'inline' }: PersonNameProps): ReactNode {
  return (
    <span className={classes.name} data-layout={layout}>
      <bdi className={classes.latin}>{name}</bdi>
      {localName ? (
        <bdi className={classes.local} lang={localLang} dir="auto">
          {localName}
        </bdi>
      ) : null}
    </span>
  );
}
