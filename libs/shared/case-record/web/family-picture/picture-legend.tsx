import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './family-picture.module.css';
import { PersonShape } from './person-shape';

const lines = [
  ['biological-parent', ''],
  ['adoptive-parent', '10 4'],
  ['step-parent', '5 4'],
  ['foster-parent', '2 3'],
  ['sibling', '1 4'],
] as const;

/** What the shapes and lines of the picture mean. */
export function PictureLegend(): ReactNode {
  return (
    <div className={classes.legend}>
      <span>
        <PersonShape sex="male" state={undefined} />
        <Message id="case-record.sex.male" />
      </span>
      <span>
        <PersonShape sex="female" state={undefined} />
        <Message id="case-record.sex.female" />
      </span>
      <span>
        <PersonShape sex="unknown" state="dead" />
        <Message id="case-record.life.dead" />
      </span>
      <span>
        <PersonShape sex="unknown" state="missing" />
        <Message id="case-record.life.missing" />
      </span>
      {lines.map(([kind, dashes]) => (
        <span key={kind}>
          <svg viewBox="0 0 28 8" aria-hidden>
            <path d="M0 4H28" stroke="currentColor" strokeWidth="1.6" strokeDasharray={dashes} />
          </svg>
          <Message id={`case-record.kind.${kind}`} />
        </span>
      ))}
      <span>
        <Message id="case-record.picture.legend-ends" />
      </span>
      <span>
        <Message id="case-record.picture.legend-dashed-card" />
      </span>
    </div>
  );
}
