import { Button, Group, Modal, Text } from '@mantine/core';
import { Message, useProblemText, asProblem } from '@passage/platform/web';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The question. */
  readonly title: ReactNode;
  /** What will happen. */
  readonly children?: ReactNode;
  /** Name of the act, on the button: "Cancel booking", never "OK". */
  readonly confirmLabel: ReactNode;
  /** Set when the act destroys or cannot be undone. */
  readonly isDangerous?: boolean;
  /** Does it; the dialog stays open and shows the problem when it fails. */
  readonly onConfirm: () => Promise<unknown>;
}

/** Asks before an act, does it, and shows why it failed if it does. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const words = useProblemText();
  const act = useMutation({ mutationFn: props.onConfirm, onSuccess: props.onClose });
  const failure = act.error ? words(asProblem(act.error)) : undefined;
  const close = (): void => {
    act.reset();
    props.onClose();
  };
  return (
    <Modal opened={props.isOpen} onClose={close} title={props.title} size="sm">
      <Text size="sm" component="div">
        {props.children}
      </Text>
      {failure ? (
        <Text size="sm" c="var(--tone-danger-fg)" role="alert" mt="sm">
          {failure.title} {failure.remedy}
        </Text>
      ) : null}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={close} data-autofocus>
          <Message id="ui.cancel" />
        </Button>
        <Button {...(props.isDangerous ? { color: 'red.8' } : {})} loading={act.isPending} onClick={() => act.mutate()}>
          {props.confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
