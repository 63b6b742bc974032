import type { Locator, Page } from 'playwright-core';
import { choose, confirm, dialogOf, openSection } from './forms';
import type { Theatre } from './stage';

/** Opens the events of a case. */
export async function openEvents(theatre: Theatre, page: Page, caseId: string): Promise<Locator> {
  await theatre.open(page, `/cases/${caseId}?tab=family-events`);
  return await openSection(page, 'Events');
}

/** Begins to record an event. */
export async function beginEvent(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Record an event' }).click();
  await choose(page, dialogOf(page), 'What happened', kind);
}

/** Asks what an event would do, with the reason for which it is recorded. */
export async function weighEvent(page: Page, reason = 'Told at the counter'): Promise<void> {
  await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
}

/** What an event would do, by the heading under which it stands in the preview. */
export async function effectUnder(page: Page, heading: string): Promise<string[]> {
  const part = dialogOf(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
  await part.waitFor();
  return await part.getByRole('listitem').allInnerTexts();
}

/** Records an event whose effect was seen. */
export async function recordEvent(page: Page): Promise<void> {
  await confirm(page, 'Confirm and record');
}

/** Undoes an event of the list, known by its day and kind. */
export async function undoEvent(page: Page, section: Locator, event: RegExp, reason: string): Promise<void> {
  const card = section.getByRole('article').filter({ has: page.getByRole('heading', { name: event }) });
  await card.getByRole('button', { name: 'Undo' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill(reason);
  await confirm(page, 'Undo');
}
