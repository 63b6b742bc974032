import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import { familyNearlyReady, smallCaseload } from '../browser/caseload';
import { choose, confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** Interviews from planning to the sealed form, as caseworkers and administrators see them. */
describe('the journey of an interview', () => {
  let theatre: Theatre;
  let caseId = '';
  let questionnaireUrl = '';

  beforeAll(async () => {
    theatre = await openTheatre(smallCaseload);
    caseId = await familyNearlyReady(theatre);
  });

  afterAll(async () => {
    await theatre.close();
  });

  const atTheCase = async (page: Page) => {
    await page.goto(`${theatre.api.url}/cases/${caseId}?tab=case-processing`);
    await settled(page);
    return await openSection(page, 'Case processing');
  };
  const checked = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await isWiderThanScreen(page)).toBe(false);
  };

  it('begins with a room that an administrator adds', async () => {
    const page = await theatre.as('administrator');
    await page.goto(`${theatre.api.url}/administration/rooms`);
    await page.getByRole('button', { name: 'New room' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Name of the room' }).fill('Garden room');
    await choose(page, dialogOf(page), 'Office', 'Amman');
    await dialogOf(page).getByRole('textbox', { name: 'People it holds' }).fill('14');
    await confirm(page, 'Save');
    await page.getByRole('button', { name: 'Garden room' }).waitFor();
    await checked(page);
  });

  it('is planned in a free room, and refused where the room is taken', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    for (const time of ['09:00', '09:30']) {
      await section.getByRole('button', { name: 'Plan an interview' }).click();
      await fillDay(dialogOf(page), 'Day', theatre.api.today);
      await dialogOf(page).getByRole('textbox', { name: 'Time' }).fill(time);
      await dialogOf(page).getByRole('textbox', { name: 'Place' }).fill('Office');
      await choose(page, dialogOf(page), 'Room', /Garden room/);
      if (time === '09:00') await confirm(page, 'Plan an interview');
    }
    await dialogOf(page).getByRole('textbox', { name: 'Why it is overbooked' }).waitFor();
    await dialogOf(page).getByRole('button', { name: 'Plan an interview' }).click();
    await dialogOf(page).getByText('has another interview at that time').first().waitFor();
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
    await section.getByText('Garden room').first().waitFor();
  });

  it('has a form that is kept while typing, and resumed elsewhere', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    await section.getByRole('button', { name: 'Fill in a form' }).first().click();
    await choose(page, dialogOf(page), 'Form', 'Pre-screening');
    await dialogOf(page).getByRole('button', { name: 'Fill in a form' }).click();
    await page.waitForURL(/questionnaires/);
    questionnaireUrl = page.url();
    await page.getByRole('textbox', { name: 'Language the family wishes to speak' }).fill('العربية 🙂');
    await page.getByRole('radio', { name: 'No' }).first().check();
    await page.getByRole('textbox', { name: 'What differs, and why' }).fill('A birth date');
    await page.getByText('Everything is kept').waitFor();
    await checked(page);
    const elsewhere = await theatre.as('caseworker', { width: 390, colorScheme: 'dark' });
    await elsewhere.goto(questionnaireUrl);
    await elsewhere.getByRole('textbox', { name: 'What differs, and why' }).waitFor();
    expect(await elsewhere.getByRole('textbox', { name: /wishes to speak/ }).inputValue()).toBe('العربية 🙂');
    await checked(elsewhere);
  });

  it('loses nothing while the server cannot be reached', async () => {
    const page = await theatre.as('caseworker');
    await page.goto(questionnaireUrl);
    const answer = page.getByRole('textbox', { name: 'What differs, and why' });
    await answer.waitFor();
    await page.context().setOffline(true);
    await answer.fill('A birth date and a name');
    await page.getByText('The server cannot be reached').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Everything is kept').waitFor();
    const { rows } = await theatre.api.owner.query<{ answers: Record<string, unknown> }>(
      'select answers from case_processing.questionnaires where id = $1',
      [questionnaireUrl.split('/').at(-1)],
    );
    expect(rows[0]?.answers['identity-details']).toBe('A birth date and a name');
  });

  it('is sealed once every question that is asked is answered', async () => {
    const page = await theatre.as('caseworker');
    await page.goto(questionnaireUrl);
    await page.getByRole('button', { name: 'Finish and seal' }).click();
    await dialogOf(page).getByRole('button', { name: 'Finish and seal' }).click();
    await page.getByRole('alert').getByText('1 answer needs another look').waitFor();
    await page.getByRole('radio', { name: 'Yes' }).nth(1).check();
    await page.getByText('Everything is kept').waitFor();
    await page.getByRole('button', { name: 'Finish and seal' }).click();
    await dialogOf(page).getByRole('button', { name: 'Finish and seal' }).click();
    await page.getByText('Sealed by').waitFor();
    await checked(page);
    await page.getByRole('link', { name: 'Copy to print' }).click();
    await page.getByRole('checkbox', { name: 'Copy for the family' }).waitFor();
    expect(await page.getByText('Does somebody wish to be heard alone?').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Copy for the family' }).uncheck();
    await page.getByText('Does somebody wish to be heard alone?').waitFor();
    await checked(page);
  });

  it('has a form that an administrator changes and publishes', async () => {
    const page = await theatre.as('administrator');
    await page.goto(`${theatre.api.url}/administration/interview-forms`);
    const row = page.getByRole('row', { name: /PRE-SCREENING/ });
    await row.getByRole('link').click();
    await page.getByRole('button', { name: 'Begin a new draft' }).click();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'In English' }).first().fill('Does the family keep animals?');
    await choose(page, dialogOf(page), 'Kind of answer', 'Yes or no');
    await confirm(page, 'Keep the question');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Everything is saved').waitFor();
    await checked(page);
    await page.getByText('JSON Schema', { exact: true }).click();
    await page.getByRole('textbox', { name: 'JSON Schema' }).waitFor();
    await checked(page);
    await page.getByText('As it is filled in').click();
    await page.getByRole('radiogroup', { name: 'Does the family keep animals?' }).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await confirm(page, 'Publish');
    await page.getByText('Published').waitFor();
    await page.getByRole('link', { name: 'Pre-screening', exact: true }).click();
    await page.getByText('Added').waitFor();
    await checked(page);
  });

  it('leaves no error on the console but for the time without a server', () => {
    expect(theatre.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([]);
  });
});
