import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults } from '../browser/accessibility';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

describe('an administrator', () => {
  let theatre: Theatre;

  beforeAll(async () => {
    theatre = await openTheatre();
  });

  afterAll(async () => {
    await theatre.close();
  });

  it('opens an account and sees beside the field what cannot be accepted', async () => {
    const page = await theatre.as('administrator');
    await page.goto(`${theatre.api.url}/administration/staff`);
    await page.getByRole('button', { name: 'New account' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Leila Osman');
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('manager@passage.example');
    await page.getByRole('combobox', { name: 'Roles' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Caseworker' }).click();
    await page.getByLabel('New password').fill('a long enough one');
    await page.getByLabel('Sees the cases of all offices').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This e-mail address has an account already.').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('leila.osman@passage.example');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: 'leila.osman@passage.example' }).waitFor();
  });

  it('is shown both versions when somebody else was quicker', async () => {
    const [first, second] = [await theatre.as('administrator'), await theatre.as('administrator')];
    for (const page of [first, second]) {
      await page.goto(`${theatre.api.url}/administration/offices`);
      await page.getByRole('row').nth(1).getByRole('button').click();
    }
    await first.getByRole('textbox', { name: 'Name', exact: true }).fill('North office');
    await first.getByRole('button', { name: 'Save' }).click();
    await first.getByRole('dialog').waitFor({ state: 'detached' });
    await second.getByRole('textbox', { name: 'Name', exact: true }).fill('South office');
    await second.getByRole('button', { name: 'Save' }).click();
    await second.getByText('North office').first().waitFor();
    expect(await second.getByText('South office').count()).toBeGreaterThan(0);
    const focused = second.locator(':focus');
    await second.getByRole('button', { name: 'Back to the form' }).click();
    await focused.and(second.getByRole('button', { name: 'Save' })).waitFor();
    await second.keyboard.press('Enter');
    await second.getByRole('button', { name: 'Take all of yours' }).click();
    await second.getByRole('button', { name: 'Save these values' }).click();
    await second.getByRole('dialog').first().waitFor({ state: 'detached' });
    await focused.and(second.getByRole('button', { name: 'South office' })).waitFor();
  });

  it('looks again at the words of a name that changed in English, and confirms them', async () => {
    await theatre.api.owner.query(`update orientation.courses set name = name || ' (new)'`);
    const page = await theatre.as('administrator');
    await theatre.open(page, '/administration/wordings');
    const row = page.getByRole('row', { name: /\(new\)/ }).first();
    await row.getByText('Check again').waitFor();
    const name = (await row.getByRole('button').first().textContent()) ?? '';
    await row.getByText(`made for “${name.replace(' (new)', '')}”`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await row.getByRole('button').first().click();
    await page
      .getByRole('dialog')
      .getByText(/These words were made for/)
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row', { name }).getByText('Check again').waitFor({ state: 'detached' });
  });

  it('reads on a phone what a record is and what each word of it means, without scrolling sideways', async () => {
    await theatre.api.owner.query(
      `update access.staff set name = repeat('Abdulrahman', 12) where email = 'auditor@passage.example'`,
    );
    const page = await theatre.as('administrator', { width: 390, locale: 'ar', colorScheme: 'dark' });
    await theatre.open(page, '/administration/staff');
    const row = page.getByRole('table').getByRole('row', { name: /Abdulrahman/ });
    await row.getByRole('rowheader').getByRole('button').waitFor();
    await row.getByRole('cell', { name: 'البريد الإلكتروني auditor@passage.example', exact: true }).waitFor();
    await row.getByRole('cell', { name: 'الحالة نشط', exact: true }).waitFor();
    await looksRight(page);
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
