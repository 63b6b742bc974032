import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, readSheet, type TestFamily } from '@passage/testing';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { dialogOf } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

/** A name that a spreadsheet would take for a formula. */
const formula = '=HYPERLINK("http://example.org")';

const colleague = 'caseworker.2@passage.example';

describe('somebody who looks for people and works through lists', () => {
  let theatre: Theatre;
  const families: TestFamily[] = [];

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      for (let count = 0; count < 3; count += 1) families.push(await aFamily(api));
      await api.owner.query(
        `update case_record.people set given_names = 'Zulaykha', name_local = 'زليخة', birth_date = '1984-03-09'
         where id = (select principal_applicant_id from case_record.cases where id = $1)`,
        [families[0]?.caseId],
      );
      await api.owner.query(
        `update case_record.people set given_names = $2
         where id = (select principal_applicant_id from case_record.cases where id = $1)`,
        [families[1]?.caseId, formula],
      );
      await api.owner.query(
        `insert into case_record.identity_documents (id, person_id, case_id, office_id, kind, number)
         select gen_random_uuid(), principal_applicant_id, id, office_id, 'family-book', 'H-440/19' from case_record.cases where id = $1`,
        [families[0]?.caseId],
      );
      await api.owner.query(
        `update case_record.cases set priority = 'urgent', country_of_origin = 'SO' where id = any ($1)`,
        [families.slice(0, 2).map(({ caseId }) => caseId)],
      );
      await api.owner.query(
        `insert into access.staff (id, email, name, roles, office_ids, password_hash)
         select gen_random_uuid(), $1, 'Second Colleague', roles, office_ids, password_hash from access.staff where email = 'caseworker@passage.example'`,
        [colleague],
      );
    });
  });

  afterAll(async () => {
    await theatre.close();
  });

  const savedFile = async (page: Page, press: () => Promise<void>): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), press()]);
    return await file.path();
  };
  const saved = async (page: Page, press: () => Promise<void>): Promise<string> =>
    await readFile(await savedFile(page, press), 'utf8');

  it('finds a person by the number on a paper, by a date in words and by name and year, in one box', async () => {
    const page = await theatre.as('caseworker');
    await page.keyboard.press('Control+k');
    const box = page.getByRole('textbox', { name: 'Search' });
    for (const typed of ['h 44019', '9 March 1984', '٩ آذار ١٩٨٤', 'Zuleikha 1984']) {
      await box.fill(typed);
      await dialogOf(page).getByText('Zulaykha', { exact: false }).first().waitFor();
    }
    await box.fill('H-440/19');
    await dialogOf(page).getByText('Family book').waitFor();
    await looksRight(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Zulaykha/ }).waitFor();
  });

  it('keeps two filters in the address and shares them as a view with the office', async () => {
    const page = await theatre.as('caseworker');
    await theatre.open(page, '/cases?priority=urgent&countryOfOrigin=SO');
    await page.getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Name of the view' }).fill('Urgent Somali');
    await dialogOf(page).getByRole('combobox', { name: 'Who sees it' }).click();
    await page.getByRole('option', { name: /Colleagues of/ }).click();
    await looksRight(page);
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).waitFor({ state: 'hidden' });

    const other = await theatre.as(colleague);
    await theatre.open(other, '/cases');
    await other.getByRole('button', { name: 'Views' }).click();
    await other.getByRole('menuitem', { name: 'Urgent Somali' }).click();
    await other.waitForURL(/countryOfOrigin=SO/);
    await other.getByRole('button', { name: 'Views' }).click();
    await other.getByRole('menuitem', { name: 'Manage views' }).click();
    await dialogOf(other).getByRole('button', { name: 'Open this list with the view Urgent Somali' }).click();
    await dialogOf(other).locator('[aria-pressed=true]').waitFor();
    await looksRight(other);
    await theatre.open(other, '/cases');
    await other.waitForURL(/priority=urgent/);
  });

  it('downloads exactly what is shown, in which no name becomes a formula', async () => {
    const page = await theatre.as('caseworker');
    await theatre.open(page, '/cases?priority=urgent&sort=-number');
    await page.getByRole('row').nth(2).waitFor();
    const shown = await page.locator('tbody [data-row-link]').allInnerTexts();
    await page.getByRole('button', { name: 'Export' }).click();
    await looksRight(page);
    const text = await saved(page, () => page.getByRole('menuitem', { name: 'Text (CSV)' }).click());
    const lines = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(lines.map((line) => line['Number'])).toEqual(shown);
    expect(Object.keys(lines[0] ?? {})).toContain('Principal applicant');
    await page.getByRole('button', { name: 'Export' }).click();
    expect(lines.map((line) => line['Principal applicant'])).toContain(`'${formula} Barakat`);
    const book = await savedFile(page, () => page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click());
    const [header = [], ...rows] = await readSheet(book);
    expect(rows.map((row) => row[header.indexOf('Number')])).toEqual(shown);
    expect(rows.map((row) => row[header.indexOf('Principal applicant')])).toContain(`${formula} Barakat`);
  });

  it('is told of each row of a bulk action what became of it, and keeps the report', async () => {
    const page = await theatre.as('caseworker');
    await theatre.open(page, '/cases');
    await page.getByRole('row').nth(3).waitFor();
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
    await theatre.api.owner.query(
      `update case_record.cases set closed_on = '2026-06-01', closure_reason = 'withdrawn' where id = $1`,
      [families[2]?.caseId],
    );
    await page.getByRole('button', { name: 'Take over' }).click();
    await dialogOf(page).getByRole('button', { name: 'Take over' }).click();
    await dialogOf(page).getByText('2 rows done, 1 failed.').waitFor();
    await looksRight(page);
    const report = await saved(page, () => dialogOf(page).getByRole('button', { name: 'Keep the report' }).click());
    const lines = parse<Record<string, string>>(report, { columns: true, bom: true });
    expect(lines.map((line) => line['Outcome'])).toEqual(['Failed', 'Done', 'Done']);
    expect(lines[0]?.['What to do']).not.toBe('');
  });

  it('finds every filter and view in Arabic on a telephone at night too', async () => {
    const page = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(page, '/cases?priority=urgent');
    await page.getByRole('button', { name: 'عوامل تصفية أخرى' }).click();
    await looksRight(page);
    await page.getByRole('button', { name: 'العروض' }).click();
    await page.getByRole('menuitem', { name: 'إدارة العروض' }).click();
    await dialogOf(page).getByText('Urgent Somali').waitFor();
    await looksRight(page);
    const { rows } = await theatre.api.owner.query<{ arabic: string }>(
      `select w.arabic from access.staff s join access.offices o on o.id = s.office_ids[1]
       join case_record.wordings w on w.english = o.name where s.email = 'caseworker@passage.example'`,
    );
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'العروض' }).click();
    await page.getByRole('menuitem', { name: 'حفظ هذا العرض' }).click();
    await dialogOf(page).getByRole('combobox', { name: 'من يراه' }).click();
    expect(rows[0]?.arabic).toMatch(/\p{Script=Arabic}/u);
    await page.getByRole('option', { name: rows[0]?.arabic ?? '' }).waitFor();
    expect(theatre.faults).toEqual([]);
  });
});
