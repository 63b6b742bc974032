import { useLocale } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './family-picture.module.css';
import type { PictureLayout, PlacedCouple, Point } from './picture-layout';

interface FamilyLinesProps {
  readonly drawn: PictureLayout;
  /** The person whose lines stand out. */
  readonly chosen?: string | undefined;
}

/** The lines of the picture. What they say, the text alternative says in words. */
export function FamilyLines({ drawn, chosen }: FamilyLinesProps): ReactNode {
  const { direction } = useLocale();
  const ofChosen = (ids: readonly string[]): boolean => chosen !== undefined && ids.includes(chosen);
  return (
    <svg
      className={classes.lines}
      width={drawn.width}
      height={drawn.height}
      data-is-mirrored={direction === 'rtl'}
      aria-hidden
    >
      {drawn.descents.map(({ id, descent, points }) => (
        <path
          key={id}
          d={pathOf(points)}
          data-kind={descent.kind}
          data-is-chosen={ofChosen([descent.childId]) || undefined}
        />
      ))}
      {drawn.couples.map(({ union, points, middle }) => (
        <g key={union.id} data-is-chosen={ofChosen(union.partnerIds) || undefined}>
          <path d={pathOf(points)} data-kind={union.couple?.kind ?? 'unrecorded'} />
          <EndMark union={union} middle={middle} />
        </g>
      ))}
    </svg>
  );
}

/** One stroke through the line of those who live apart, two through that of a former couple, a cross when one died. */
function EndMark({ union, middle: { x, y } }: Pick<PlacedCouple, 'union' | 'middle'>): ReactNode {
  switch (union.couple?.state) {
    case 'separated':
      return <path className={classes.ended} d={`M${x - 4} ${y + 7}l8 -14`} />;
    case 'former':
      return <path className={classes.ended} d={`M${x - 8} ${y + 7}l8 -14M${x - 1} ${y + 7}l8 -14`} />;
    case 'widowed':
      return <path className={classes.ended} d={`M${x} ${y - 8}v15M${x - 5} ${y - 3}h10`} />;
    default:
      return null;
  }
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
