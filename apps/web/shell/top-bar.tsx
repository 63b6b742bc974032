import { Burger, Kbd, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { Message, useText } from '@passage/platform/web';
import { LocaleMenu, SchemeToggle } from '@passage/ui';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AccountMenu } from './account-menu';
import classes from './shell.module.css';

interface TopBarProps {
  readonly isRailOpen: boolean;
  readonly onToggleRail: () => void;
}

/** Search, language, appearance and account, above every page. */
export function TopBar({ isRailOpen, onToggleRail }: TopBarProps): ReactNode {
  const text = useText();
  return (
    <header className={classes.top}>
      <Burger
        className={classes.burger ?? ''}
        size="sm"
        opened={isRailOpen}
        onClick={onToggleRail}
        aria-label={text('shell.rail')}
        aria-expanded={isRailOpen}
      />
      <UnstyledButton className={classes.search ?? ''} onClick={spotlight.open} aria-keyshortcuts="Control+K">
        <IconSearch size={15} stroke={1.8} aria-hidden />
        <span className={classes.searchText}>
          <Message id="shell.search.hint" />
        </span>
        <Kbd size="xs" className={classes.keys ?? ''} aria-hidden>
          <Message id="shell.search.keys" />
        </Kbd>
      </UnstyledButton>
      <div className={classes.tools}>
        <LocaleMenu />
        <SchemeToggle />
        <AccountMenu />
      </div>
    </header>
  );
}
