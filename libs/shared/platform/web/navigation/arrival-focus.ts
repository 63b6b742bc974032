import { useRouterState } from '@tanstack/react-router';
import { useEffect, type RefObject } from 'react';

let lastPath: string | undefined;

/**
 * Moves the keyboard focus to the title of a page on arriving there by a link, as a browser does on loading a page; a
 * screen reader then reads the title. The first page and changes of the query alone leave the focus where it is.
 */
export function useArrivalFocus(title: RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    if (path === undefined) return;
    if (lastPath !== undefined && lastPath !== path) title.current?.focus({ preventScroll: true });
    lastPath = path;
  }, [path, title]);
}

/** Lets the first page take the focus too: for whoever comes from the sign-in page, whose button is gone by then. */
export function expectArrival(): void {
  lastPath = '';
}
