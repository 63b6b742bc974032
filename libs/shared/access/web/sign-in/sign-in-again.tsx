import { Text } from '@mantine/core';
import type { Session } from '@passage/access/domain';
import { Message, useText } from '@passage/platform/web';
import { OpenDialog } from '@passage/ui';
import type { ReactNode } from 'react';
import { SignInForm } from './sign-in-form';

interface SignInAgainProps {
  /** Who was signed in. */
  readonly email: string;
  readonly onSignedIn: (session: Session) => void;
}

/** Asks to sign in again over the page, which stays as it was. */
export function SignInAgain({ email, onSignedIn }: SignInAgainProps): ReactNode {
  const text = useText();
  return (
    <OpenDialog
      onClose={() => undefined}
      title={text('access.again.title')}
      size="sm"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      overlayProps={{ blur: 6, backgroundOpacity: 0.5 }}
    >
      <Text size="sm" mb="md">
        <Message id="access.again.hint" />
      </Text>
      <SignInForm email={email} onSignedIn={onSignedIn} />
    </OpenDialog>
  );
}
