import { useEffect } from 'react';

/**
 * Leads the focus on when what had it leaves the page: a button that undid something, a row that was removed. It goes to
 * the nearest part around it that is still there; else the next key would begin at the top of the page (WCAG 2.4.3).
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What was last focused in the page itself, and all that is around it, innermost first. */
    let around: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      const main = document.querySelector('main');
      if (target instanceof HTMLElement && main?.contains(target)) around = partsAround(target, main);
    };
    const leadOn = (): void => {
      const [focused] = around;
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      if (document.querySelector('[role=dialog]')) return;
      const next = around.find((part) => part.isConnected);
      around = [];
      if (!next) return;
      if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
      next.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(leadOn);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

/** An element and what is around it within the page; the page itself is left to whoever changes it. */
function partsAround(element: HTMLElement, page: Element): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part: HTMLElement | null = element; part && part !== page; part = part.parentElement) parts.push(part);
  return parts;
}
