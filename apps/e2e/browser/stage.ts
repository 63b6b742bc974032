import { demoAccounts, demoPassword } from '@passage/demo';
import { startApi, type TestApi } from '@passage/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { settled } from './accessibility';
import { openWindow, signInAs, startBrowser, type Viewing } from './browser';

/** A server with its pages, a browser, and people who sit down at it. */
export interface Theatre {
  api: TestApi;
  /** A page of somebody signed in with the demo account of a role. */
  as(role: string, viewing?: Viewing): Promise<Page>;
  /** Goes to a path, and waits until what is there has settled. */
  open(page: Page, path: string): Promise<void>;
  /** A page nobody is signed in on. */
  visitor(viewing?: Viewing): Promise<Page>;
  /** Lets time pass; who sits down afterwards does so on that day. */
  laterOn(day: string): Promise<void>;
  /** What went wrong in any page so far: exceptions and errors on the console. */
  faults: string[];
  close(): Promise<void>;
}

/** Starts server and browser. `prepare` may fill the database before anybody sits down. */
export async function openTheatre(prepare: (api: TestApi) => Promise<void> = async () => undefined): Promise<Theatre> {
  const api = await startApi();
  await prepare(api);
  const browser: Browser = await startBrowser();
  const windows: BrowserContext[] = [];
  const faults: string[] = [];
  const visitor = async (viewing?: Viewing) => {
    const window = await openWindow(browser, viewing);
    windows.push(window);
    const page = await window.newPage();
    await page.clock.setFixedTime(new Date(`${api.today}T08:30:00Z`));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      const isRefusal = /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !isRefusal) faults.push(message.text());
    });
    return page;
  };
  return {
    api,
    faults,
    visitor,
    open: async (page, path) => {
      await page.goto(`${api.url}${path}`);
      await settled(page);
    },
    as: async (role, viewing) => {
      const page = await visitor(viewing);
      const email = demoAccounts.find((account) => account.role === role)?.email ?? role;
      await api.owner.query('update access.staff set locale = $1 where email = $2', [viewing?.locale ?? 'en', email]);
      await signInAs(page, api.url, email, demoPassword);
      return page;
    },
    laterOn: async (day) => {
      await Promise.all(windows.splice(0).map((window) => window.close()));
      await api.laterOn(day);
    },
    close: async () => {
      await browser.close();
      await api.stop();
    },
  };
}
