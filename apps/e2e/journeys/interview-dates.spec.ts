import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, clearEverything, readPaper, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

/** What becomes of the dates of a family: moved, missed, kept, and the tasks that hang on its travel window. */
describe('the dates of interviews', () => {
  let theatre: Theatre;
  let family: TestFamily;
  let page: Page;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api);
      await clearEverything(api, family, '2026-06-01', '2026-12-01');
    });
    page = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  const atTheCase = async (who = page) => {
    await theatre.open(who, `/cases/${family.caseId}?tab=case-processing`);
    return who.getByRole('region', { name: 'Interviews' });
  };
  const interview = (kind: string, state: string) =>
    page.getByRole('article').filter({ hasText: kind }).filter({ hasText: state });
  const entry = (index: number) => dialogOf(page).getByRole('group', { name: `Interview ${index}` });

  it('are planned as a series, all of them or none, in their order', async () => {
    const section = await atTheCase();
    await section.getByRole('button', { name: 'Plan a series' }).click();
    for (const [index, day] of ['2026-06-25', '2026-06-20'].entries()) {
      await fillDay(entry(index + 1), 'Day', day);
      await entry(index + 1)
        .getByRole('textbox', { name: 'Place' })
        .fill('Amman');
    }
    await dialogOf(page).getByRole('button', { name: 'Plan a series' }).click();
    await dialogOf(page).getByText('The interviews of this series would be out of order').first().waitFor();
    expect(await entry(1).getByRole('textbox', { name: 'Day' }).inputValue()).toBe('25/06/2026');
    await looksRight(page);
    await fillDay(entry(1), 'Day', theatre.api.today);
    await confirm(page, 'Plan a series');
    await interview('Pre-screening', 'Planned').waitFor();
    await interview('First interview', 'Planned').waitFor();
  });

  it('are moved with a reason, not behind the next one of the series, and stay on record as moved', async () => {
    await interview('First interview', 'Planned').getByRole('button', { name: 'Move to another time' }).click();
    await fillDay(dialogOf(page), 'Day', theatre.api.today);
    await dialogOf(page).getByRole('textbox', { name: 'Time' }).fill('07:00');
    await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill('The officer comes later');
    await dialogOf(page).getByRole('button', { name: 'Move to another time' }).click();
    await dialogOf(page).getByText('The interviews of this series would be out of order').first().waitFor();
    expect(await dialogOf(page).getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('The officer comes later');
    await fillDay(dialogOf(page), 'Day', '2026-06-30');
    await confirm(page, 'Move to another time');
    await interview('First interview', 'Moved').getByText('The officer comes later').waitFor();
    await interview('First interview', 'Planned').getByText('30 Jun 2026', { exact: false }).waitFor();
    await looksRight(page);
  });

  it('are told to the family on a slip in its language, as a page and as PDF', async () => {
    await interview('Pre-screening', 'Planned').getByRole('link', { name: 'Appointment slip' }).click();
    await page.getByRole('heading', { level: 2, name: 'Your interview' }).waitFor();
    await page.getByRole('combobox', { name: 'Language of the slip' }).click();
    await page.getByRole('option', { name: 'العربية' }).click();
    await page.getByRole('article').and(page.locator('[dir=rtl]')).waitFor();
    await page.getByRole('article').getByText('عمّان', { exact: true }).waitFor();
    await looksRight(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('button', { name: 'Print' }).waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'screen' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as PDF' }).click(),
    ]);
    const { text } = await readPaper(await readFile(await file.path()));
    expect(text).toMatch(/\p{Script=Arabic}/u);
  });

  it('to which nobody comes are written down with a reason, and can be taken back', async () => {
    await atTheCase();
    const noShow = async () => {
      await interview('Pre-screening', 'Planned').getByRole('button', { name: 'Nobody came' }).click();
      await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill('The bus did not run');
      await confirm(page, 'Nobody came');
      await interview('Pre-screening', 'Nobody came').getByText('The bus did not run').waitFor();
    };
    await noShow();
    await openSection(page, 'Tasks');
    await looksRight(page);
    await openSection(page, 'Case processing');
    await interview('Pre-screening', 'Nobody came')
      .getByRole('button', { name: 'Take back what was recorded' })
      .click();
    await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill('They came at noon');
    await confirm(page, 'Take back what was recorded');
    await interview('Pre-screening', 'Planned').getByRole('button', { name: 'Record who was heard' }).click();
    await confirm(page, 'Record who was heard');
    await interview('Pre-screening', 'Held').waitFor();
  });

  it('are followed by a decision, and by a task that is due before the last day of travel and moves with it', async () => {
    const section = await openSection(page, 'Case processing');
    await section.getByRole('button', { name: 'Record a decision' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Deciding authority' }).fill('Ministry');
    for (const index of family.personIds.keys()) {
      await dialogOf(page).getByRole('combobox', { name: 'Answer' }).nth(index).click();
      await page.getByRole('option', { name: 'Accepted' }).click();
    }
    await confirm(page, 'Record a decision');
    await openSection(page, 'Tasks');
    const task = page.getByRole('listitem').filter({ hasText: 'still holds on the last day of travel' });
    expect(await task.getByRole('time').getAttribute('datetime')).toBe('2026-10-01');
    await theatre.api.owner.query(
      `update pipeline.clearances set valid_period = daterange('2026-06-01', '2026-11-01') where case_id = $1`,
      [family.caseId],
    );
    await theatre.open(page, `/cases/${family.caseId}?tab=tasks`);
    expect(await task.getByRole('time').getAttribute('datetime')).toBe('2026-09-01');
    await looksRight(page);
  });

  it('are read on a phone, from right to left and in the dark', async () => {
    const phone = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(phone, `/cases/${family.caseId}?tab=case-processing`);
    await phone.getByText('The officer comes later').waitFor();
    await looksRight(phone);
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
