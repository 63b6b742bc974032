import type { Session } from '@passage/access/domain';
import { Message, useText } from '@passage/platform/web';
import { Brand, LocaleMenu, SchemeToggle } from '@passage/ui';
import { useEffect, type ReactNode } from 'react';
import { SignInForm } from './sign-in-form';
import classes from './sign-in.module.css';

interface SignInPageProps {
  readonly onSignedIn: (session: Session) => void;
}

/** Bars of the picture beside the form, as starts and lengths in percent: validities and the time they share. */
const bars = [
  { start: 6, size: 62 },
  { start: 22, size: 58 },
  { start: 14, size: 70 },
  { start: 34, size: 56 },
  { start: 0, size: 66 },
  { start: 27, size: 49 },
];

/** The page for whoever is not signed in. The address stays, so that signing in leads to the page asked for. */
export function SignInPage({ onSignedIn }: SignInPageProps): ReactNode {
  const text = useText();
  const title = text('ui.document-title', { page: text('access.sign-in') });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={classes.page}>
      <div className={classes.picture} aria-hidden>
        <div className={classes.bars}>
          <div className={classes.shared} />
          {bars.map((bar) => (
            <div
              key={bar.start}
              className={classes.bar}
              style={{ marginInlineStart: `${bar.start}%`, inlineSize: `${bar.size}%` }}
            />
          ))}
        </div>
        <p className={classes.claim}>
          <Message id="access.claim" />
        </p>
      </div>
      <main className={classes.main}>
        <div className={classes.box}>
          <Brand size={30} />
          <h1 className={classes.title}>
            <Message id="access.sign-in.title" />
          </h1>
          <SignInForm onSignedIn={onSignedIn} />
          <p className={classes.hint}>
            <Message id="access.sign-in.hint" />
          </p>
        </div>
        <div className={classes.foot}>
          <LocaleMenu />
          <SchemeToggle />
        </div>
      </main>
    </div>
  );
}
