import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, clearEverything } from '@passage/testing';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import {
  beginBeside,
  beginEvent,
  effectUnder,
  openEvents,
  recordEvent,
  standsAs,
  toldAt,
  undoEvent,
  weighEvent,
  windowsInEffect,
} from '../browser/family-events';
import { choose, chooseAmong, dialogOf, fillDay, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

/** What a caseworker does when something happens to a family. */
describe('events of a family', () => {
  let theatre: Theatre;
  let caseId = '';

  beforeAll(async () => {
    theatre = await openTheatre();
    const family = await aFamily(theatre.api, { birthDates: ['1985-02-01', '2008-08-01', '2019-05-05'] });
    await clearEverything(theatre.api, family, '2026-06-01', '2026-12-01');
    await theatre.api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [
      family.caseId,
    ]);
    caseId = family.caseId;
  });

  afterAll(async () => {
    await theatre.close();
  });

  it('show the effect of a birth on the window before anything is written', async () => {
    const page = await theatre.as('caseworker');
    const section = await openEvents(theatre, page, caseId);
    await beginEvent(page, 'Birth');
    await dialogOf(page).getByRole('textbox', { name: 'Given names' }).fill('Nour');
    await choose(page, dialogOf(page), 'Sex', 'Female');
    await chooseAmong(page, dialogOf(page), 'Biological parents', 'Member 1 Barakat');
    await weighEvent(page);
    await dialogOf(page).getByText('Nothing is written before you confirm').waitFor();
    await dialogOf(page).getByText('Obtain the birth certificate').waitFor();
    await dialogOf(page).getByText('Place in reception').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await recordEvent(page);
    await section.getByText('Nour').first().waitFor();
  });

  it('can be undone, with the reason, while nothing depends on them', async () => {
    const page = await theatre.as('caseworker');
    const section = await openEvents(theatre, page, caseId);
    await undoEvent(page, section, /Birth/, 'Another family');
    await section.getByText('Undone', { exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role=tabpanel]'));
  });

  it('take somebody new as a member, refuse an impossible child at its field, and can be undone', async () => {
    const page = await theatre.as('caseworker');
    await theatre.open(page, `/cases/${caseId}?tab=family`);
    await beginBeside(page, page.getByRole('link', { name: 'Add member' }), 'Add-on');
    const typed = (label: string) => dialogOf(page).getByRole('textbox', { name: label, exact: true });
    const relationship = 'To the principal applicant';
    expect(await typed('Family name').inputValue()).toBe('Barakat');
    await typed('Given names').fill('Dina');
    await choose(page, dialogOf(page), 'Sex', 'Female');
    await fillDay(dialogOf(page), 'Date of birth', '1980-02-02');
    await choose(page, dialogOf(page), relationship, /^Child$/);
    await weighEvent(page);
    const field = dialogOf(page).getByRole('combobox', { name: relationship, exact: true });
    await toldAt(page, field, /parent or grandparent would be younger than the child/);
    expect(await typed('Given names').inputValue()).toBe('Dina');
    await looksRight(page);
    await fillDay(dialogOf(page), 'Date of birth', '2009-02-02');
    await weighEvent(page);
    expect(await effectUnder(page, 'Members')).toEqual([expect.stringMatching(/^Dina Barakat joins .*\(Child\)/)]);
    const tie = 'Member 1 Barakat: biological parent of Dina Barakat';
    expect(await effectUnder(page, 'Relationships recorded')).toEqual([tie]);
    expect(await effectUnder(page, 'Goes stale')).toContainEqual(expect.stringMatching('^Complete relocation request'));
    expect(await effectUnder(page, 'Needed afterwards')).toContainEqual(
      expect.stringMatching('^Medical examination · Dina Barakat · for the first time'),
    );
    expect((await windowsInEffect(page))[1]).toContain('4 travellers');
    await looksRight(page);
    await dialogOf(page).getByRole('button', { name: 'Back' }).click();
    expect(await typed('Given names').inputValue()).toBe('Dina');
    await weighEvent(page);
    await recordEvent(page);
    await openSection(page, 'Family');
    await standsAs(page, 'Dina Barakat', 'Child');
    await page.getByText(tie).waitFor();
    await undoEvent(page, await openSection(page, 'Events'), /Add-on/, 'Another girl');
    await openSection(page, 'Family');
    await standsAs(page, 'Dina Barakat', 'Left 15 Jun 2026');
    expect(await page.getByText(tie).count()).toBe(0);
  });

  it('lead from the list of those who come of age to the case, also on a phone and from right to left', async () => {
    const page = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await page.goto(`${theatre.api.url}/ageing`);
    await settled(page);
    await page.getByText('Member 2 Barakat').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await isWiderThanScreen(page)).toBe(false);
    await page
      .getByRole('row', { name: /Member 2 Barakat/ })
      .getByRole('link')
      .first()
      .click();
    await page.waitForURL(/cases/);
  });

  it('split a family: what must be confirmed is asked first, and the new case is a link away', async () => {
    const page = await theatre.as('caseworker');
    const section = await openEvents(theatre, page, caseId);
    await beginEvent(page, 'Split of the case');
    await chooseAmong(page, dialogOf(page), 'Who parts from the others', 'Member 2 Barakat');
    await choose(page, dialogOf(page), 'Principal applicant of those who part', 'Member 2 Barakat');
    await weighEvent(page);
    const record = dialogOf(page).getByRole('button', { name: 'Confirm and record' });
    await record.waitFor();
    expect(await record.isDisabled()).toBe(true);
    await dialogOf(page)
      .getByRole('checkbox', { name: /Only children are left/ })
      .check();
    await recordEvent(page);
    await section.getByRole('link', { name: /^PAS-/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /Member 2/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
