import type { Locator, Page } from 'playwright-core';
import { choose, dialogOf, openSection } from './forms';
import type { Theatre } from './stage';

/** The events of a case, on its page. */
export async function eventsOf(theatre: Theatre, page: Page, caseId: string): Promise<Locator> {
  await theatre.open(page, `/cases/${caseId}?tab=family-events`);
  return await openSection(page, 'Events');
}

/** Opens the form of a kind of event. */
export async function beginEvent(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Record an event' }).click();
  await choose(page, dialogOf(page), 'What happened', kind);
}

/** Asks what the event would do. */
export async function weighEvent(page: Page, reason = 'Told at the counter'): Promise<void> {
  await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
}
