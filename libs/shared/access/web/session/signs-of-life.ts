const STORAGE_KEY = 'passage.last-activity';
const TELL_OTHERS_EVERY_MS = 2_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Notes key presses and touches of the pointer, and shares them with the other tabs of the same browser. */
export function watchSignsOfLife(): { lastActivityAt: () => number; stop: () => void } {
  let here = Date.now();
  let toldAt = 0;
  const note = (): void => {
    here = Date.now();
    if (here - toldAt < TELL_OTHERS_EVERY_MS) return;
    toldAt = here;
    localStorage.setItem(STORAGE_KEY, String(here));
  };
  note();
  for (const sign of SIGNS) window.addEventListener(sign, note, { passive: true, capture: true });
  return {
    lastActivityAt: () => Math.max(here, Number(localStorage.getItem(STORAGE_KEY) ?? 0)),
    stop: () => {
      for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true });
    },
  };
}
