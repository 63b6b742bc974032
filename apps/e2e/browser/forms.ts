import type { Locator, Page } from 'playwright-core';

/** The dialog that is open. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Picks an option of a drop-down list by its words. */
export async function choose(
  page: Page,
  within: Locator | Page,
  label: string,
  option: string | RegExp,
): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Picks one of several options, with the keyboard: such a list shows what is chosen where others show a field. */
export async function chooseAmong(
  page: Page,
  within: Locator | Page,
  label: string,
  option: string | RegExp,
): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.focus();
  await field.press('ArrowDown');
  await page.getByRole('option', { name: option }).click();
  await field.press('Escape');
}

/** Types a day the way staff do. */
export async function fillDay(within: Locator | Page, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await within.getByRole('textbox', { name: label, exact: true }).fill(`${date}/${month}/${year}`);
}

/** Opens a section of the case page. */
export async function openSection(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name, exact: true }).click();
  const section = page.getByRole('tabpanel', { name, exact: true });
  await section.getByRole('heading').first().waitFor();
  return section;
}

/** Presses the button that saves a dialog, and waits until it has closed. */
export async function confirm(page: Page, button: string): Promise<void> {
  await dialogOf(page).getByRole('button', { name: button, exact: true }).click();
  await dialogOf(page).waitFor({ state: 'detached' });
}

/** Records a clearance by hand, on the travel window of the case page. */
export async function recordClearance(page: Page, requirement: string, person?: string): Promise<void> {
  await page.getByRole('button', { name: 'Record a clearance' }).click();
  await choose(page, dialogOf(page), 'Requirement', requirement);
  if (person) await choose(page, dialogOf(page), 'Whose', new RegExp(person));
  await confirm(page, 'Save');
}

/** Asks for every security check the family needs, and records that each came back clear. */
export async function clearSecurityChecks(page: Page, section: Locator): Promise<void> {
  await section.getByRole('button', { name: 'Ask for checks' }).click();
  await confirm(page, 'Ask for checks');
  const answers = section.getByRole('button', { name: 'Record the answer' });
  await answers.first().waitFor();
  for (let left = await answers.count(); left > 0; left -= 1) {
    await answers.first().click();
    await confirm(page, 'Record the answer');
    await answers.nth(left - 1).waitFor({ state: 'detached' });
  }
}

/** Types a flight from Amman to Frankfurt. */
export async function enterFlight(page: Page, departsOn: string, arrivesOn: string): Promise<void> {
  const typed = [
    ['Airline', 'Levant Airways'],
    ['Flight number', 'LV 207'],
    ['From', 'AMM'],
    ['Departs at (HH:MM)', '21:50'],
    ['To', 'FRA'],
    ['Arrives at (HH:MM)', '04:40'],
  ] as const;
  for (const [label, value] of typed) await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  await fillDay(page, 'Departs on', departsOn);
  await fillDay(page, 'Arrives on', arrivesOn);
  for (const [label, zone] of [
    ['Time zone there', 'Asia/Amman'],
    ['Time zone on arrival', 'Europe/Berlin'],
  ] as const) {
    const field = page.getByRole('combobox', { name: label });
    await field.fill(zone);
    await page.getByRole('option', { name: zone }).waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
  }
}
