import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What WCAG 2.2 AA forbids on the page as it stands, as readable lines; empty when nothing. Of a page with an open
 * dialog only the dialog: nothing behind it can be reached, and what its edge covers is no fault.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const isDialogOpen = (await page.getByRole('dialog').count()) > 0;
  // Half under the fixed head of the page, a button would count as too small.
  if (!isDialogOpen) await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .include(isDialogOpen ? '[role=dialog]' : 'html')
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      resultTypes: ['violations'],
    })
    // We have no frames; the other mode puts the findings together in a page of their own, which takes half of the time.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Waits until the page has its heading and shows neither a skeleton nor a loading mark. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main#main h1').waitFor();
  await page.waitForFunction(
    () => document.querySelector('main [aria-busy="true"], main .mantine-Skeleton-root') === null,
  );
}

/** Milliseconds until what follows the size of the screen, such as the mark of a choice, has followed it. */
const patience = 2000;

/** Whether something stands out beyond the edge of the screen, or on a phone beyond that of the card it belongs on. */
export async function isWiderThanScreen(page: Page): Promise<boolean> {
  const fits = page.waitForFunction(
    () => {
      const withCards = matchMedia('(max-width: 48em)').matches
        ? document.querySelectorAll('.mantine-TableScrollContainer-scrollContainer:has(table[role=table])')
        : [];
      const parts = [document.documentElement, ...withCards];
      return parts.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    },
    undefined,
    { timeout: patience },
  );
  return await fits.then(
    () => false,
    () => true,
  );
}
