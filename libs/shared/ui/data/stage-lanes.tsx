import { Message, type Icon } from '@passage/platform/web';
import { IconAlertOctagonFilled, IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from '../badge/tone';
import classes from './stage-lanes.module.css';

/** The five stages, in the order in which a family passes them. */
export const stages = ['case-processing', 'health', 'orientation', 'movement', 'integration'] as const;

/** One of the five stages. */
export type Stage = (typeof stages)[number];

/** Where a family stands in one lane. */
export type LaneState = 'not-due' | 'in-progress' | 'blocked' | 'done';

const looks: Readonly<Record<LaneState, { tone: Tone; icon: Icon }>> = {
  'not-due': { tone: 'neutral', icon: IconCircleDashed },
  'in-progress': { tone: 'info', icon: IconCircleHalf2 },
  blocked: { tone: 'danger', icon: IconAlertOctagonFilled },
  done: { tone: 'ok', icon: IconCircleCheckFilled },
};

interface StageLanesProps {
  /** State of each lane. */
  readonly lanes: Readonly<Record<Stage, LaneState>>;
  /** The lane at which the case stands: the first that is not done. */
  readonly current?: Stage | null;
  /** A line below a lane, for example "2 missing". */
  readonly notes?: Partial<Record<Stage, ReactNode>>;
  /** `compact` shows five small marks for use in a table row. */
  readonly layout?: 'full' | 'compact';
}

/** The five lanes of a case. Each state is told by icon and text; colour only repeats it. */
export function StageLanes({ lanes, current, notes = {}, layout = 'full' }: StageLanesProps): ReactNode {
  return (
    <ol className={classes.lanes} data-layout={layout}>
      {stages.map((stage) => {
        const { tone, icon: IconShape } = looks[lanes[stage]];
        const isCurrent = stage === current;
        return (
          <li
            key={stage}
            className={classes.lane}
            data-tone={tone}
            data-current={isCurrent || undefined}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <IconShape size={layout === 'full' ? 18 : 15} stroke={1.8} className={classes.icon ?? ''} />
            <span className={classes.text}>
              <span className={classes.stage}>
                <Message id={`ui.stage.${stage}`} />
              </span>
              <span className={classes.state}>
                <Message id={`ui.lane.${lanes[stage]}`} />
                {notes[stage] ? <> · {notes[stage]}</> : null}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
