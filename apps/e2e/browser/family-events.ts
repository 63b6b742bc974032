import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { choose, confirm, dialogOf, fillDay, openSection } from './forms';
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

/** Begins an event on the tab Family by what is offered there: its kind, and whom it concerns, are chosen already. */
export async function beginBeside(
  page: Page,
  offered: Locator,
  kind: string,
  person?: [string, string],
): Promise<void> {
  await offered.click();
  const chosen = (label: string) => dialogOf(page).getByRole('combobox', { name: label, exact: true }).inputValue();
  await dialogOf(page).getByRole('textbox', { name: 'Reason' }).waitFor();
  expect(await chosen('What happened')).toBe(kind);
  if (person) expect(await chosen(person[0])).toBe(person[1]);
}

const reason = 'Told at the counter';

/** Asks what an event would do, with the reason for which it is recorded. */
export async function weighEvent(page: Page, why = reason): Promise<void> {
  await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill(why);
  await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
}

/** Asks what it would do that two people marry or part. */
export async function weighCouple(
  page: Page,
  member: string,
  kind: string,
  partner: string,
  happenedOn: string,
): Promise<void> {
  await beginEvent(page, kind);
  await choose(page, dialogOf(page), 'Member', member);
  await choose(page, dialogOf(page), 'Partner', partner);
  await fillDay(dialogOf(page), 'Day it happened', happenedOn);
  await weighEvent(page);
}

/** Waits for what is told at a field that cannot be accepted, while the reason typed stays. */
export async function toldAt(page: Page, field: Locator, words: RegExp): Promise<void> {
  await dialogOf(page).getByText(words).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await dialogOf(page).getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(reason);
}

/** The travel window now and afterwards, of the case that an event would change; of the last where there are two. */
export async function windowsInEffect(page: Page): Promise<string[]> {
  const cells = await dialogOf(page).getByRole('row').last().getByRole('cell').allInnerTexts();
  return cells.map((cell) => cell.replaceAll(/\s+/g, ' '));
}

/** Waits until somebody stands in the family as the tab Family lists them. */
export async function standsAs(page: Page, name: string, place: string): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: place }).first().waitFor();
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
  await card.getByText('Undone', { exact: true }).waitFor();
}
