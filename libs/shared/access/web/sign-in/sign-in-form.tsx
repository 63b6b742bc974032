import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import type { Session } from '@passage/access/domain';
import { asProblem, Message, useProblemText, useText } from '@passage/platform/web';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSignIn } from '../session/session';
import classes from './sign-in.module.css';

interface SignInFormProps {
  /** Address that stands in the field at first. */
  readonly email?: string;
  readonly onSignedIn: (session: Session) => void;
}

/** Address and password. */
export function SignInForm({ email: knownEmail = '', onSignedIn }: SignInFormProps): ReactNode {
  const text = useText();
  const words = useProblemText();
  const signIn = useSignIn(onSignedIn);
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const passwordField = useRef<HTMLInputElement>(null);
  const { error } = signIn;
  useEffect(() => {
    // The button was locked while it was asked, and has lost the focus.
    if (error) passwordField.current?.focus();
  }, [error]);
  const failure = error ? words(asProblem(error)) : undefined;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate({ email, password });
      }}
    >
      {failure ? (
        <Alert color="red" variant="light" role="alert" title={failure.title}>
          {failure.remedy}
        </Alert>
      ) : null}
      <TextInput
        label={text('access.email')}
        type="email"
        size="sm"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        {...(knownEmail ? {} : { 'data-autofocus': true, autoFocus: true })}
      />
      <PasswordInput
        ref={passwordField}
        label={text('access.password')}
        size="sm"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': text('access.password.show') }}
        {...(knownEmail ? { 'data-autofocus': true } : {})}
      />
      <Button type="submit" size="sm" loading={signIn.isPending} fullWidth>
        <Message id="access.sign-in" />
      </Button>
    </form>
  );
}
