import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, recordFamilyEvent } from '@passage/testing';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import { choose, confirm, dialogOf, fillDay } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** An invented passport whose check digits are right, with one letter typed for a digit. */
const zone = ['P<SYRKHALIL<<MARYAM<<<<<<<<<<<<<<<<<<<<<<<<<', 'N012345679SYR9OO1011F3001019<<<<<<<<<<<<<<08'];

describe('a caseworker who writes down everything known of a person', () => {
  let theatre: Theatre;
  let page: Page;

  beforeAll(async () => {
    theatre = await openTheatre();
    const { caseId } = await aFamily(theatre.api);
    page = await theatre.as('caseworker');
    await page.goto(`${theatre.api.url}/cases/${caseId}?tab=family`);
    await settled(page);
  });

  afterAll(async () => {
    await theatre.close();
  });

  it.each([
    ['no record can have', 'nonsense', 'Page not found'],
    ['no record has', '00000000-0000-7000-8000-00000000dead', 'There is no such record, or it is not yours to see.'],
  ])('is told at an address that %s, under a heading', async (_, id, heading) => {
    const other = await theatre.as('caseworker');
    await other.goto(`${theatre.api.url}/cases/${id}`);
    await other.getByRole('heading', { level: 1, name: heading }).waitFor();
    await settled(other);
    expect(await accessibilityFaults(other)).toEqual([]);
    await other.close();
  });

  it('opens the person from the family', async () => {
    await page.getByRole('region', { name: 'Family' }).getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Documents of identity' }).waitFor();
    await settled(page);
    expect(page.url()).toMatch(/\/people\//);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('adds a name, and finds the person by it', async () => {
    await page.getByRole('button', { name: 'Add name' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Full name in Latin letters' }).fill('Xenophilia Quimby 🙂');
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('This does not read as a name').first().waitFor();
    await dialogOf(page).getByRole('textbox', { name: 'Full name in Latin letters' }).fill('Xenophilia Quimby');
    await choose(page, dialogOf(page), 'Kind of name', 'By marriage');
    await confirm(page, 'Save');
    await page.getByText('Xenophilia Quimby').waitFor();
    const person = page.url();
    await page.goto(`${theatre.api.url}/search?q=xenofilia+quimbi`);
    await page.getByText('also known as Xenophilia Quimby').waitFor();
    await page.getByRole('link', { name: /also known as/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Contacts' }).waitFor();
    expect(page.url()).toBe(person);
  });

  it('reads the lines of a passport, sees what is wrong with them, and fills the form', async () => {
    await page.getByRole('button', { name: 'Read machine-readable lines' }).click();
    const lines = dialogOf(page).getByRole('textbox', { name: 'The lines at the foot of the document' });
    await lines.fill('nothing');
    await dialogOf(page).getByText('These are no machine-readable lines').waitFor();
    await lines.fill(zone.join('\n').toLowerCase());
    await dialogOf(page).getByText('O was read as 0').first().waitFor();
    await dialogOf(page).getByText('This differs from the record').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialogOf(page).getByRole('button', { name: 'Fill the form with this' }).click();
    await fillDay(dialogOf(page), 'Issued on', '2025-01-02');
    await confirm(page, 'Save');
    await page.getByText('N01234567').first().waitFor();
  });

  it('adds a preferred phone, which becomes the phone of the person', async () => {
    await page.getByRole('button', { name: 'Add contact' }).click();
    const number = dialogOf(page).getByRole('textbox', { name: 'Number or address' });
    await number.fill('+999 12 34');
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('This is no phone number of any country').first().waitFor();
    await number.fill('+962 79 555 1234');
    await choose(page, dialogOf(page), 'Safe to call?', 'Only as noted');
    await dialogOf(page).getByRole('checkbox', { name: 'Try this one first' }).check();
    await confirm(page, 'Save');
    await page.getByRole('region', { name: 'The person' }).getByText('+962 7 9555 1234').waitFor();
  });

  it('records a need that others do not see, and a consent that is withdrawn again', async () => {
    await page.getByRole('button', { name: 'Add specific need' }).click();
    await choose(page, dialogOf(page), 'Need', /SV-VO/);
    await confirm(page, 'Save');
    await page.getByText('SV-VO').waitFor();
    await page.getByRole('button', { name: 'Record consent' }).click();
    await choose(page, dialogOf(page), 'For what', 'Travel');
    await choose(page, dialogOf(page), 'Explained in', 'Arabic');
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, 'Save');
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Why it is withdrawn' }).fill('Changed her mind');
    await confirm(page, 'Withdraw consent');
    await page.getByText('Changed her mind').waitFor();
    const health = await theatre.as('health-staff');
    await health.goto(page.url());
    await health.getByText('No specific needs on record').waitFor();
    expect(await health.getByText('SV-VO').count()).toBe(0);
  });

  it('gives the person a photo, which the family shows as well', async () => {
    const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 900, height: 700 } });
    await page.getByRole('button', { name: 'Add photo' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'face.png', mimeType: 'image/png', buffer });
    await page.getByRole('img', { name: /Photo of/ }).waitFor();
    const { width } = await page
      .getByRole('img', { name: /Photo of/ })
      .evaluate(async (img: HTMLImageElement) => await img.decode().then(() => ({ width: img.naturalWidth })));
    expect(width).toBe(640);
    const family = await theatre.as('caseworker');
    await family.goto(`${theatre.api.url}${await page.getByRole('link', { name: /^PAS-/ }).getAttribute('href')}`);
    await family.getByRole('img', { name: /Photo of/ }).waitFor();
  });

  it('can be read by everybody on a phone, in Arabic and in the dark', async () => {
    const small = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await small.goto(page.url());
    await settled(small);
    expect(await accessibilityFaults(small)).toEqual([]);
    expect(await isWiderThanScreen(small)).toBe(false);
  });

  it('stays within a phone when a name is as long as names may be, in one word', async () => {
    const client = await theatre.api.as('caseworker');
    const { caseId } = await aFamily(theatre.api);
    const longest = {
      ...{ givenNames: 'X'.repeat(200), familyName: 'Y'.repeat(200), nameLocal: 'ش'.repeat(300) },
      ...{ sex: 'female', birthDate: '2001-02-03' },
    };
    const joining = { kind: 'add-on', happenedOn: theatre.api.today, relationship: 'other-dependant', person: longest };
    const { status } = await recordFamilyEvent(client, caseId, joining);
    expect(status).toBe(201);
    const phone = await theatre.as('caseworker', { width: 390 });
    for (const tab of ['family', 'family-picture', 'window', 'case-processing']) {
      await phone.goto(`${theatre.api.url}/cases/${caseId}?tab=${tab}`);
      await settled(phone);
      await phone.getByText('XXXX').first().waitFor({ state: 'attached' });
      expect([tab, await isWiderThanScreen(phone)]).toEqual([tab, false]);
    }
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
