import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, readPaper, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen } from '../browser/accessibility';
import { choose, dialogOf, openSection } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** A letter from its words to the paper in somebody's hands. */
describe('letters', () => {
  let theatre: Theatre;
  let family: TestFamily;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api);
    });
  });

  afterAll(async () => {
    await theatre.close();
  });

  const picture = (page: Page) => page.locator('img[src^="data:image/svg"]');

  it('have words that an administrator writes anew, and has checked', async () => {
    const page = await theatre.as('administrator');
    await page.goto(`${theatre.api.url}/administration/letter-templates`);
    await page.getByRole('button', { name: 'Request for documents' }).click();
    const body = dialogOf(page).getByRole('textbox', { name: 'Text', exact: true });
    await body.fill('Dear {{recipient.name}},\n\nplease bring {{field.documents}} to {{office.nowhere}}.');
    await dialogOf(page).getByRole('button', { name: 'Write this as a new version' }).click();
    await dialogOf(page).getByText('Nothing fills the place “office.nowhere”.').first().waitFor();
    await body.fill('Dear {{recipient.name}},\n\nplease bring {{field.documents}} until {{field.until}}.');
    await dialogOf(page).getByRole('checkbox', { name: 'The office has checked these words' }).check();
    await dialogOf(page).getByRole('button', { name: 'Write this as a new version' }).click();
    await dialogOf(page).getByText('Wording 2').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('show before they are made how they look and what is missing', async () => {
    const page = await theatre.as('caseworker');
    await page.goto(`${theatre.api.url}/cases/${family.caseId}`);
    const section = await openSection(page, 'Letters');
    await section.getByRole('link', { name: 'Write a letter' }).click();
    await picture(page).waitFor();
    await choose(page, page, 'Letter or form', 'Invitation to an interview');
    await page.getByText('Day of the chosen interview, else of the next one; never one in confidence').waitFor();
    const noInterview = page.getByText(/The case has no planned interview that this paper may speak of/);
    await noInterview.first().waitFor();
    await page.getByRole('button', { name: 'Make the PDF' }).click();
    await noInterview.nth(1).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('are made as PDF in the language of the family and stay with the case', async () => {
    const page = await theatre.as('caseworker');
    await page.goto(`${theatre.api.url}/cases/${family.caseId}/letter`);
    await choose(page, page, 'Letter or form', 'Request for documents');
    await page.getByRole('textbox', { name: 'Documents, one on each line' }).fill('Passport\nبطاقة الهوية');
    await page.getByRole('textbox', { name: 'Until when' }).fill('30 June 2026');
    await choose(page, page, 'Language', 'English');
    await page.getByText('Language: English').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the PDF' }).click(),
    ]);
    const { text, isTagged } = await readPaper(await readFile(await file.path()));
    expect(text).toContain('Dear Member 1 Barakat');
    expect(text).toContain('بطاقة الهوية');
    expect([isTagged, file.suggestedFilename()]).toEqual([true, 'We need documents from you.pdf']);
    await page.getByText('We need documents from you').first().waitFor();
    const documents = await openSection(page, 'Documents');
    await documents.getByText('We need documents from you').waitFor();
  });

  it('can be written on a phone, from right to left and in the dark', async () => {
    const page = await theatre.as('caseworker', { width: 390, locale: 'ar', colorScheme: 'dark' });
    await page.goto(`${theatre.api.url}/cases/${family.caseId}/letter`);
    await picture(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await isWiderThanScreen(page)).toBe(false);
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
