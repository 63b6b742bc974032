import { Button, Group, Text } from '@mantine/core';
import type { Session } from '@passage/access/domain';
import { Message, useText } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { stayIn, useSignOut } from './session';
import { useIdleState } from './use-idle-state';

interface IdleWarningProps {
  readonly session: Session;
  /** Called when the session has run out. */
  readonly onOver: () => void;
}

/** Warns two minutes before a session runs out, and offers to stay. What was typed is kept in any case. */
export function IdleWarning({ session, onOver }: IdleWarningProps): ReactNode {
  const text = useText();
  const state = useIdleState(session);
  const stay = useMutation({ mutationFn: stayIn });
  const signOut = useSignOut();
  const [hasReadEndWarning, setHasReadEndWarning] = useState(false);
  const announceOver = useEffectEvent(onOver);
  useEffect(() => {
    if (state.kind === 'over') announceOver();
  }, [state.kind]);

  if (state.kind === 'end-warning' && !hasReadEndWarning) {
    return (
      <OpenDialog onClose={() => setHasReadEndWarning(true)} title={text('access.end.title')} size="sm">
        <Text size="sm">
          <Message id="access.end.hint" values={{ seconds: state.secondsLeft }} />
        </Text>
        <Group justify="flex-end" mt="md">
          <Button onClick={() => setHasReadEndWarning(true)} data-autofocus>
            <Message id="access.end.read" />
          </Button>
        </Group>
      </OpenDialog>
    );
  }
  if (state.kind !== 'idle-warning') return null;
  return (
    <OpenDialog onClose={() => stay.mutate()} title={text('access.idle.title')} size="sm" withCloseButton={false}>
      <Text size="sm" role="timer">
        <Message id="access.idle.hint" values={{ seconds: state.secondsLeft }} />
      </Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          <Message id="access.sign-out" />
        </Button>
        <Button loading={stay.isPending} onClick={() => stay.mutate()} data-autofocus>
          <Message id="access.idle.stay" />
        </Button>
      </Group>
    </OpenDialog>
  );
}
