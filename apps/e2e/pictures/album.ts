import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { settled } from '../browser/accessibility';

/** Pictures of a guide must not make the repository heavy. */
const mostBytes = 150_000;
/** Pixels at the top of a page that are never scrolled away, and a little air. */
const headOfPage = 76;
/** The font of the pages is there, and what slid in stands still. */
const isStill = () =>
  document.fonts.status === 'loaded' && document.getAnimations().every(({ playState }) => playState !== 'running');

/** The pictures of one guide: one folder, emptied before it is filled anew. */
export class Album {
  private readonly folder: string;

  constructor(name: string) {
    this.folder = path.resolve(import.meta.dirname, '../../../docs/pictures', name);
    mkdirSync(this.folder, { recursive: true });
    for (const file of readdirSync(this.folder)) rmSync(path.join(this.folder, file));
  }

  /** Takes what is on screen, scrolled so that a part of the page leads. */
  async take(page: Page, name: string, lead?: Locator): Promise<void> {
    await settled(page);
    await lead?.evaluate((element, headHeight) => {
      element.style.scrollMarginTop = `${headHeight}px`;
      element.scrollIntoView({ block: 'start' });
    }, headOfPage);
    await page.mouse.move(0, 0);
    await page.waitForFunction(isStill);
    const file = path.join(this.folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    if (size > mostBytes) throw new Error(`${name}.png has ${size} bytes, more than ${mostBytes}: show less in it`);
    process.stdout.write(`${name}.png ${Math.round(size / 1000)} kB\n`);
  }
}
