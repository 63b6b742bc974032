import type { AttendanceMark } from '@passage/orientation/domain';
import { formatPlainDate, Message, useText } from '@passage/platform/web';
import { IconCheck, IconClock, IconMinus, IconNote, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import classes from './attendance-grid.module.css';
import { nextMark } from './attendance-keys';

const icons = { present: IconCheck, late: IconClock, absent: IconX, excused: IconNote } as const;

interface AttendanceCellProps {
  /** Row and day in the grid, by which the keys find it. */
  readonly cell: string;
  readonly name: string;
  readonly day: string;
  readonly mark: AttendanceMark | undefined;
  readonly isLocked: boolean;
  readonly onMark: (mark: AttendanceMark | null) => void;
}

/** How one person attended one day. */
export function AttendanceCell({ cell, name, day, mark, isLocked, onMark }: AttendanceCellProps): ReactNode {
  const text = useText();
  const intl = useIntl();
  const IconShape = mark ? icons[mark] : IconMinus;
  const words = text(`orientation.mark.${mark ?? 'none'}`);
  return (
    <button
      type="button"
      className={classes.cell}
      data-cell={cell}
      data-mark={mark ?? 'none'}
      aria-label={text('orientation.mark.of', { name, day: formatPlainDate(intl, day), mark: words })}
      aria-disabled={isLocked}
      onClick={() => {
        if (!isLocked) onMark(nextMark(mark));
      }}
    >
      <IconShape size={14} stroke={2} aria-hidden />
      <span>
        <Message id={`orientation.mark.${mark ?? 'none'}`} />
      </span>
    </button>
  );
}
