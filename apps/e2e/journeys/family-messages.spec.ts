import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, reached, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { choose, confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { printedSheets } from '../browser/printed-sheets';
import { openTheatre, type Theatre } from '../browser/stage';

const arabic =
  'عزيزي {principal-applicant}، ملفكم {case-number}. غادرت {families} أسرة خلال {months-from} إلى {months-to} شهرًا.';
const english =
  'Dear {principal-applicant}, of {families} families most left within {months-from} to {months-to} months.';

/** A message from the words an administrator writes to the text a family is given in its language. */
describe('messages to families', () => {
  let theatre: Theatre;
  let family: TestFamily;
  let others: TestFamily[];

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api);
      await api.owner.query(
        `update case_record.people p set language = 'ar', name_local = 'هدى بركات'
         from case_record.cases c where c.id = $1 and p.id = c.principal_applicant_id`,
        [family.caseId],
      );
      others = [];
      for (let count = 0; count < 20; count += 1) others.push(await aFamily(api, { birthDates: ['1990-02-01'] }));
    });
  });

  afterAll(async () => {
    await theatre.close();
  });

  const atTheMessage = async (page: Page) => {
    await theatre.open(page, `/cases/${family.caseId}?tab=family-messages`);
    return page.getByRole('region', { name: 'Messages to the family' });
  };
  const write = async (page: Page, body: string) => {
    await dialogOf(page).getByRole('textbox', { name: 'Words in this language' }).fill(body);
    await dialogOf(page).getByRole('button', { name: 'Write new words' }).click();
  };

  it('have words in each language, which an administrator writes and later changes', async () => {
    const page = await theatre.as('administrator');
    await theatre.open(page, '/administration/messages');
    await page.getByRole('button', { name: 'New message' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Message' }).fill('How long it takes');
    await confirm(page, 'Save');
    await page.getByRole('button', { name: 'How long it takes' }).click();
    await choose(page, dialogOf(page), 'Language', 'Arabic');
    await write(page, 'عزيزي {diagnosis}');
    await dialogOf(page).getByText('Nothing fills the place', { exact: false }).first().waitFor();
    const body = dialogOf(page).getByRole('textbox', { name: 'Words in this language' });
    expect(await body.inputValue()).toBe('عزيزي {diagnosis}');
    await looksRight(page);
    await write(page, arabic.replace('عزيزي', 'السيد'));
    await dialogOf(page).getByText('السيد', { exact: false }).waitFor();
    await page.locator('[role=dialog]:focus, [role=dialog] :focus').waitFor();
    await choose(page, dialogOf(page), 'Language', 'English');
    await write(page, english);
    await dialogOf(page).getByText('English · 1', { exact: false }).waitFor();
    await dialogOf(page).getByRole('button', { name: 'Change the words in Arabic' }).click();
    expect(await body.inputValue()).toContain('السيد');
    await write(page, arabic);
    await dialogOf(page).getByText('Arabic · 2', { exact: false }).waitFor();
    expect(await dialogOf(page).getByRole('button', { name: 'Change the words in Arabic' }).count()).toBe(1);
    await dialogOf(page).getByRole('checkbox', { name: 'In use' }).uncheck();
    await confirm(page, 'Save');
    await page.getByText('Out of use').waitFor();
    await page.getByRole('button', { name: 'How long it takes' }).click();
    await dialogOf(page).getByRole('checkbox', { name: 'In use' }).check();
    await confirm(page, 'Save');
  });

  it('name no time where too few families have left, and then cannot be copied or printed', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheMessage(page);
    await page.getByText('too few to say how long it takes', { exact: false }).waitFor();
    await section.getByText('Some places cannot be filled in for this family', { exact: false }).waitFor();
    expect(await section.getByRole('button', { name: 'Copy' }).isDisabled()).toBe(true);
    expect(await section.getByRole('button', { name: 'Print' }).isDisabled()).toBe(true);
    expect(await section.getByRole('button', { name: 'Record as told' }).isDisabled()).toBe(true);
    await looksRight(page);
  });

  it('show the family’s own language with the time it took others, and no promise', async () => {
    for (const [index, other] of others.entries()) {
      await reached(theatre.api, other, { departed: `2026-0${index < 10 ? 4 : 5}-20` });
    }
    const page = await theatre.as('caseworker');
    const section = await atTheMessage(page);
    await page.getByText('Of 20 families of this programme', { exact: false }).waitFor();
    await page.getByText('This is what happened to others, not a promise.', { exact: false }).waitFor();
    const shown = section.locator('[lang=ar]');
    await shown.waitFor();
    expect(await shown.innerText()).toMatch(/^عزيزي هدى بركات، ملفكم PAS-\S+\. غادرت ٢٠ أسرة خلال ١ إلى ٣ شهرًا\.$/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await section.getByRole('button', { name: 'Copy' }).click();
    await section.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown.innerText());
    await section.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await section.getByText(/^Dear Member 1 Barakat, of 20 families most left within 1 to 3 months\.$/).waitFor();
    await looksRight(page);
  });

  it.each([
    ['English', 'we write to tell you what happens next, and what to bring along to the next appointment.'],
    ['Arabic', 'نكتب إليكم لنخبركم بما سيحدث بعد ذلك، وبما عليكم إحضاره معكم إلى الموعد القادم في مكتبنا.'],
  ])('are printed whole in %s, by themselves, on as many sheets as they take', async (language, words) => {
    const numbers = Array.from({ length: 36 }, (_, index) => `[${index + 1}]`);
    const administrator = await theatre.api.as('administrator');
    const title = `What comes next (${language})`;
    const { body: template } = await administrator.post<{ id: string }>('/api/message-templates', { title });
    const text = {
      language: language === 'Arabic' ? 'ar' : 'en',
      body: numbers.map((each) => `${each} ${words}`).join('\n\n'),
    };
    const texts = `/api/message-templates/${template.id}/texts`;
    expect((await administrator.post(texts, text, { ifMatch: 1 })).status).toBe(201);
    const page = await theatre.as('caseworker');
    const section = await atTheMessage(page);
    await section.getByRole('combobox', { name: 'Message' }).click();
    await page.getByRole('option', { name: title }).click();
    await section.getByText('[36]', { exact: false }).waitFor();
    const sheets = await printedSheets(page);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.map((sheet) => /\[\d+\]/.test(sheet))).not.toContain(false);
    expect(sheets.join(' ').match(/\[\d+\]/g)).toEqual(numbers);
    expect(sheets.join(' ')).not.toMatch(/Messages to the family|PAS-/);
  });

  it('are kept word for word once they were told, and taken back with a reason where that was wrong', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheMessage(page);
    const told = page.getByRole('region', { name: 'Told to the family' });
    await told.getByText('Nothing has been recorded as told yet.').waitFor();
    await section.getByRole('button', { name: 'Record as told' }).click();
    const dialog = dialogOf(page);
    await dialog.getByText('These words are kept as they stand.').waitFor();
    await dialog.getByText('غادرت ٢٠ أسرة', { exact: false }).waitFor();
    await fillDay(dialog, 'Told on', '2026-02-01');
    await choose(page, dialog, 'How', 'Phone');
    await choose(page, dialog, 'To whom', /Member 2/);
    await dialog.getByRole('button', { name: 'Record as told' }).click();
    await dialog.getByText('The case was referred only on', { exact: false }).first().waitFor();
    expect(await dialog.getByRole('combobox', { name: 'How' }).inputValue()).toBe('Phone');
    await looksRight(page);
    await fillDay(dialog, 'Told on', '2026-06-10');
    await confirm(page, 'Record as told');
    const entry = told.getByRole('article');
    for (const shown of ['10 Jun 2026', 'Member 2 Barakat', 'Arabic, version 2']) {
      await entry.getByText(shown, { exact: false }).first().waitFor();
    }
    await entry.getByText('Show the words').click();
    expect(await entry.locator('[lang=ar]').last().innerText()).toBe(await section.locator('[lang=ar]').innerText());
    await looksRight(page);
    await openSection(page, 'Timeline');
    await page.getByText('“How long it takes” was told to Member 2 Barakat, by phone').waitFor();
    expect(await page.getByText('غادرت ٢٠ أسرة', { exact: false }).count()).toBe(0);
    await atTheMessage(page);
    await entry.getByRole('button', { name: 'Take back' }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('It was another family');
    await confirm(page, 'Take back');
    await entry.getByText('It was another family', { exact: false }).waitFor();
    await entry.getByText('Taken back', { exact: true }).waitFor();
    expect(await entry.getByRole('button', { name: 'Take back' }).count()).toBe(0);
  });

  it('are read on a phone, from right to left and in the dark', async () => {
    const page = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(page, `/cases/${family.caseId}?tab=family-messages`);
    await page.getByText('عزيزي هدى بركات', { exact: false }).first().waitFor();
    await page.getByRole('article').getByText('مسحوب', { exact: true }).waitFor();
    await looksRight(page);
    await page.getByRole('button', { name: 'تسجيل الإبلاغ' }).click();
    await dialogOf(page).getByText('يُحفظ هذا النص كما هو.').waitFor();
    await looksRight(page);
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
