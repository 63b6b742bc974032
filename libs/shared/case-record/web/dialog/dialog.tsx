import { Message, type MessageId } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly titleId: MessageId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The form; made anew each time the dialog opens. */
  readonly children: ReactNode;
}

/** A form above the page it belongs to. */
export function Dialog({ titleId, isOpen, onClose, children }: DialogProps): ReactNode {
  if (!isOpen) return null;
  return (
    <OpenDialog onClose={onClose} title={<Message id={titleId} />} size="lg">
      {children}
    </OpenDialog>
  );
}
