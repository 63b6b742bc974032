import { Button, type ButtonProps } from '@mantine/core';
import { Message, type Icon, type MessageId } from '@passage/platform/web';
import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog';

interface DialogButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly labelId: MessageId;
  readonly icon?: Icon;
  /** Title of the dialog; the button's own words when left out. */
  readonly titleId?: MessageId;
  /** The form; receives what closes the dialog. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form. */
export function DialogButton({ labelId, titleId, icon: Shape, children, ...button }: DialogButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        {...button}
        {...(Shape ? { leftSection: <Shape size={14} stroke={1.8} /> } : {})}
        onClick={() => setIsOpen(true)}
      >
        <Message id={labelId} />
      </Button>
      <Dialog titleId={titleId ?? labelId} isOpen={isOpen} onClose={close}>
        {children(close)}
      </Dialog>
    </>
  );
}
