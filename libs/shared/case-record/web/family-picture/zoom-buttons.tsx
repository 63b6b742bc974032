import { ActionIcon } from '@mantine/core';
import { Share, useText } from '@passage/platform/web';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const steps = [0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.5] as const;

interface ZoomButtonsProps {
  readonly scale: number;
  readonly onScale: (scale: number) => void;
  /** Makes the whole picture fit its window. */
  readonly onFit: () => void;
}

/** Makes the picture larger and smaller. */
export function ZoomButtons({ scale, onScale, onFit }: ZoomButtonsProps): ReactNode {
  const text = useText();
  const smaller = steps.findLast((each) => each < scale - 0.01);
  const larger = steps.find((each) => each > scale + 0.01);
  return (
    <>
      <ActionIcon
        variant="default"
        aria-label={text('case-record.picture.smaller')}
        disabled={smaller === undefined}
        onClick={() => smaller && onScale(smaller)}
      >
        <IconMinus size={15} />
      </ActionIcon>
      <span aria-live="polite">
        <Share value={scale} />
      </span>
      <ActionIcon
        variant="default"
        aria-label={text('case-record.picture.larger')}
        disabled={larger === undefined}
        onClick={() => larger && onScale(larger)}
      >
        <IconPlus size={15} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={text('case-record.picture.fit')} onClick={onFit}>
        <IconArrowsMaximize size={15} />
      </ActionIcon>
    </>
  );
}
