import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';

/** Lets j and k and the arrow keys walk the links of a list's rows; Enter opens, as with any link. */
export function useRowKeys(body: RefObject<HTMLElement | null>): void {
  const step = (by: 1 | -1): void => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
    links[next]?.focus();
  };
  const stepInside = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (!body.current?.contains(document.activeElement)) return;
    event.preventDefault();
    step(by);
  };
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['ArrowDown', stepInside(1), { preventDefault: false }],
    ['ArrowUp', stepInside(-1), { preventDefault: false }],
  ]);
}
