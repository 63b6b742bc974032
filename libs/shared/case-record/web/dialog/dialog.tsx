import { Modal } from '@mantine/core';
import { Message, type MessageId } from '@passage/platform/web';
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
  return (
    <Modal opened={isOpen} onClose={onClose} title={<Message id={titleId} />} size="lg">
      {isOpen ? children : null}
    </Modal>
  );
}
