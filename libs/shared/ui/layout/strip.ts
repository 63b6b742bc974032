import { useEffect, type RefObject } from 'react';

/** Keeps what is chosen in a strip of tabs or links in sight where the strip is wider than its place. */
export function useChosenInSight(strip: RefObject<HTMLElement | null>, chosen: string): void {
  useEffect(() => {
    const frame = strip.current;
    const entry = frame?.querySelector('[aria-selected="true"], [aria-current]');
    if (!frame || !entry) return;
    const place = frame.getBoundingClientRect();
    const { left, width } = entry.getBoundingClientRect();
    frame.scrollLeft += left + width / 2 - (place.left + place.width / 2);
  }, [strip, chosen]);
}
