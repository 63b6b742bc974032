import type { LifeState, Sex } from '@passage/case-record/domain';
import type { ReactNode } from 'react';
import classes from './family-picture.module.css';

interface PersonShapeProps {
  readonly sex: Sex;
  readonly state: LifeState | undefined;
}

/** The signs of genealogy: a square for men, a circle for women, a diamond for others; crossed out when dead. */
export function PersonShape({ sex, state }: PersonShapeProps): ReactNode {
  return (
    <svg className={classes.shape} viewBox="0 0 20 20" aria-hidden>
      {sex === 'male' ? <rect x="2" y="2" width="16" height="16" /> : null}
      {sex === 'female' ? <circle cx="10" cy="10" r="8.5" /> : null}
      {sex === 'other' || sex === 'unknown' ? <path d="M10 1 19 10 10 19 1 10Z" /> : null}
      {state === 'dead' ? <path d="M1 19 19 1" /> : null}
      {state === 'missing' ? (
        <text x="10" y="14.5" textAnchor="middle">
          ?
        </text>
      ) : null}
    </svg>
  );
}
