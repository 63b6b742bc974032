import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen } from './accessibility';

/** Expects a page as it stands to keep to WCAG 2.2 AA and to fit its screen. */
export async function looksRight(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await isWiderThanScreen(page)).toBe(false);
}
