import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen } from '../browser/accessibility';
import { choose, confirm, dialogOf } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** The columns of an embassy that knows no template, with what they mean; it does not say which office keeps the case. */
const meanings = {
  Dossier: 'referral_number',
  Datum: 'referred_on',
  Weg: 'referral_type',
  Asyl: 'country_of_asylum',
  Herkunft: 'country_of_origin',
  Rolle: 'relationship',
  Vorname: 'given_names',
  Nachname: 'family_name',
  Geschlecht: 'sex',
  Geboren: 'birth_date',
  Bemerkung: null,
} as const;

const fileOf = (dossier: string, mother: string, child: string, referredOn = '2026-05-20') =>
  Buffer.from(
    `${Object.keys(meanings).join(';')}\n` +
      `${dossier};${referredOn};embassy;JO;SY;PA;${mother};asked twice\n` +
      `${dossier};;;;;child;${child};`,
  );

describe('a caseworker who takes an embassy’s list in', () => {
  let theatre: Theatre;
  let page: Page;

  beforeAll(async () => {
    theatre = await openTheatre();
    page = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  const upload = async (name: string, buffer: Buffer) => {
    await page.goto(`${theatre.api.url}/imports`);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  };

  it('says once what its columns mean, and for whom that is remembered', async () => {
    await upload('embassy.csv', fileOf('EMB-1', 'Rasha;Khalil;F;1990-02-01', 'Nour;Khalil;F;2019-05-05'));
    await page.getByText('Columns to be matched').first().waitFor();
    for (const [header, column] of Object.entries(meanings)) {
      if (column) await choose(page, page, header, new RegExp(`^${column}\\b`));
    }
    await choose(page, page, 'programme_code', 'US-RESETTLEMENT');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('These columns are missing: office_code').first().waitFor();
    await choose(page, page, 'office_code', 'AMM');
    await page.getByRole('textbox', { name: 'Remember for files of' }).fill('Embassy in Amman');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('Will be created').first().waitFor();
    await page.getByRole('button', { name: 'Create the cases' }).click();
    await confirm(page, 'Create the cases');
    await page.getByRole('link', { name: /^PAS-/ }).first().click();
    await page.getByText('Embassy referral').waitFor();
  });

  it('is not asked again for the next list of the same sender', async () => {
    await upload('embassy-june.csv', fileOf('EMB-2', 'Wafaa;Haddad;F;1984-11-23', 'Sami;Haddad;M;2015-03-14'));
    await page.getByText('Columns read by the saved mapping Embassy in Amman.').waitFor();
    await page.getByText('Will be created').first().waitFor();
  });

  it('looks at what a later list of the embassy says otherwise, and takes it', async () => {
    const family = ['Rasha;Khalil;F;1990-02-01', 'Adam;Khalil;M;2023-09-09'] as const;
    await upload('embassy-corrected.csv', fileOf('EMB-1', ...family, '2026-05-21'));
    await page.getByText('What stands, and what would stand').first().waitFor();
    const row = page.getByRole('row', { name: /Rasha Khalil/ });
    await row.getByText('New member').waitFor();
    await row.getByText('is not in the file and stays a member').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await row.getByText('Leave', { exact: true }).click();
    await page.getByText('0 of 1 case chosen to be updated').waitFor();
    await row.getByText('Update', { exact: true }).click();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await isWiderThanScreen(page)).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Update the cases' }).click();
    await confirm(page, 'Update the cases');
    await page.getByText('Case updated').first().waitFor();
    await page.getByRole('link', { name: /^PAS-/ }).first().click();
    await page.getByText('Adam Khalil').first().waitFor();
    await page.getByText('21 May 2026').first().waitFor();
  });

  it('changes what is remembered, and forgets it', async () => {
    await page.goto(`${theatre.api.url}/imports/mappings`);
    await page.getByRole('button', { name: 'Edit the columns of Embassy in Amman' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Sender' }).fill('Consulate in Amman');
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, 'Save');
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await isWiderThanScreen(page)).toBe(false);
    await page.getByRole('button', { name: 'Forget the columns of Consulate in Amman' }).click();
    await confirm(page, 'Forget');
    await page.getByText('Nothing saved yet').waitFor();
    expect(theatre.faults).toEqual([]);
  });
});
