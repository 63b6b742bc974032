import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

/**
 * Starts the Chromium that comes with the packages. Not with the arguments the package suggests: those make it one
 * process, in which windows share their cookies.
 */
export async function startBrowser(): Promise<Browser> {
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** How a person's browser is set. */
export interface Viewing {
  width?: number;
  height?: number;
  locale?: 'en' | 'fr' | 'ar';
  colorScheme?: 'light' | 'dark';
}

/** A browser window of one person, with nothing kept from others. */
export async function openWindow(browser: Browser, viewing: Viewing = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: viewing.width ?? 1440, height: viewing.height ?? 900 },
    locale: viewing.locale ?? 'en',
    colorScheme: viewing.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** Signs in on the sign-in page and waits until the work begins. */
export async function signInAs(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('main#main h1').waitFor();
}
