import { Drawer } from '@mantine/core';
import { useProductText } from '@passage/case-record/web';
import { ConfiguredNamesContext, Message, usePath, useText } from '@passage/platform/web';
import { Loading } from '@passage/ui';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { Rail } from './rail';
import { Search } from './search';
import classes from './shell.module.css';
import { TopBar } from './top-bar';

/** The frame around every page: rail, top bar, command palette. On a phone the rail is a drawer. */
export function Shell(): ReactNode {
  const text = useText();
  const path = usePath();
  const [drawerPath, setDrawerPath] = useState<string>();
  const isDrawerOpen = drawerPath === path;
  const closeDrawer = (): void => setDrawerPath(undefined);
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        <Message id="shell.skip" />
      </a>
      <div className={classes.side}>
        <Rail />
      </div>
      <Drawer
        opened={isDrawerOpen}
        onClose={closeDrawer}
        size={264}
        padding={0}
        withCloseButton={false}
        attributes={{ content: { 'aria-label': text('shell.rail') } }}
      >
        <Rail />
      </Drawer>
      <div className={classes.column}>
        <TopBar isRailOpen={isDrawerOpen} onToggleRail={() => setDrawerPath(isDrawerOpen ? undefined : path)} />
        <main id="main" className={classes.main} tabIndex={-1}>
          <ConfiguredNamesContext value={useProductText()}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </ConfiguredNamesContext>
        </main>
      </div>
      <Search />
    </div>
  );
}
