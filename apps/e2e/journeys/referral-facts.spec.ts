import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, type TestClient, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { choose, clearSecurityChecks, confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

const needed = 'Custody on paper, or a best-interests result, for a child with one parent';

/** The child’s mother is in the case; its father stays behind. */
async function aFatherElsewhere(client: TestClient, { caseId, personIds }: TestFamily): Promise<void> {
  const father = await client.post<{ id: string }>(`/api/cases/${caseId}/people`, {
    ...{ givenNames: 'Sami', familyName: 'Barakat', nameLocal: 'سامي بركات', sex: 'male', birthDate: '1985-03-04' },
    ...{ nationality: 'SY', relationship: 'spouse' },
  });
  for (const personId of [personIds[0], father.body.id]) {
    const tie = { personId, relatedPersonId: personIds[1], kind: 'biological-parent' };
    expect((await client.post(`/api/cases/${caseId}/relationships`, tie)).status).toBe(201);
  }
}

/** What a caseworker puts on record of a mother and her child until their case can be submitted, and what undoes it. */
describe('a referral that is made complete', () => {
  let theatre: Theatre;
  let family: TestFamily;
  let page: Page;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api, { programme: 'DE-HUMANITARIAN' });
      await aFatherElsewhere(await api.as('caseworker'), family);
    });
    page = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  const atTheCase = async (section: string) => await theatre.open(page, `/cases/${family.caseId}?tab=${section}`);
  const atThePerson = async () => await theatre.open(page, `/people/${family.personIds[0]}`);
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  /** Chooses a picture of the page as the file of the document a form asks for; returns what is in it. */
  const uploadHere = async (title: string): Promise<Buffer> => {
    const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
    await page.locator('input[type=file]').setInputFiles({ name: `${title}.png`, mimeType: 'image/png', buffer });
    return buffer;
  };
  const chosen = async (field: string, title: string) =>
    await dialogOf(page)
      .getByRole('combobox', { name: field, exact: true })
      .and(page.locator(`[value="${title}"]`))
      .waitFor();
  const fact = (name: string) => page.getByRole('definition').filter({ hasText: name });

  it('keeps the priority asked of the state apart from our own, and two different categories', async () => {
    await atTheCase('family');
    await page.getByRole('button', { name: 'Edit case' }).click();
    await choose(page, dialogOf(page), 'Submission priority', 'Urgent');
    await choose(page, dialogOf(page), 'Processing priority', 'Emergency');
    await choose(page, dialogOf(page), 'Submission category', 'Women and girls at risk');
    await choose(page, dialogOf(page), 'Second submission category', 'Women and girls at risk');
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('The second category is the same as the first.').first().waitFor();
    const second = dialogOf(page).getByRole('combobox', { name: 'Second submission category' });
    expect(await second.inputValue()).toBe('Women and girls at risk');
    await looksRight(page);
    await choose(page, dialogOf(page), 'Second submission category', 'Medical needs');
    await confirm(page, 'Save');
    for (const shown of ['Urgent', 'Emergency', 'Women and girls at risk', 'Medical needs'])
      await fact(shown).waitFor();
    const { rows } = await theatre.api.owner.query<Record<string, string>>(
      'select priority, processing_priority, submission_category, secondary_category from case_record.cases where id = $1',
      [family.caseId],
    );
    expect(rows).toEqual([
      {
        priority: 'urgent',
        processing_priority: 'emergency',
        submission_category: 'WGR',
        secondary_category: 'MED',
      },
    ]);
  });

  it('has the addresses of a person in order, and refuses one that was left before it was lived at', async () => {
    await atThePerson();
    const add = async (place: string, from: string, until?: string) => {
      await region('Addresses').getByRole('button', { name: 'Add address' }).click();
      await dialogOf(page).getByRole('textbox', { name: 'Town, village or camp' }).fill(place);
      await fillDay(dialogOf(page), 'There since', from);
      if (until) await fillDay(dialogOf(page), 'Left on', until);
    };
    await add('حمص', '2014-05-01', '2013-01-01');
    await choose(page, dialogOf(page), 'Country', 'Syria');
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('ends before it begins', { exact: false }).first().waitFor();
    expect(await dialogOf(page).getByRole('textbox', { name: 'Town, village or camp' }).inputValue()).toBe('حمص');
    await fillDay(dialogOf(page), 'There since', '2010-05-01');
    await confirm(page, 'Save');
    await add('Zaatari', '2013-01-01');
    await choose(page, dialogOf(page), 'Kind of place', 'Camp');
    await confirm(page, 'Save');
    const rows = region('Addresses').getByRole('listitem');
    await rows.nth(1).waitFor();
    expect(await rows.evaluateAll((all) => all.map((row) => row.textContent.includes('Zaatari')))).toEqual([
      true,
      false,
    ]);
    await rows.filter({ hasText: 'حمص' }).and(page.locator('[data-past]')).waitFor();
  });

  it('says what a person speaks and reads, and that an interpreter is needed', async () => {
    await region('Languages').getByRole('button', { name: 'Add language' }).click();
    await choose(page, dialogOf(page), 'Language', /^Kurdish$/);
    await choose(page, dialogOf(page), 'Speaks', 'not at all');
    await dialogOf(page).getByRole('checkbox', { name: 'Speak this language with the person' }).check();
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('A language that is not spoken cannot be preferred.').first().waitFor();
    await choose(page, dialogOf(page), 'Speaks', 'mother tongue');
    await choose(page, dialogOf(page), 'Reads and writes', 'some');
    await dialogOf(page).getByRole('checkbox', { name: 'Interpreter needed' }).check();
    await confirm(page, 'Save');
    const row = region('Languages').getByRole('listitem').filter({ hasText: 'Kurdish' });
    for (const told of ['speaks: mother tongue', 'reads and writes: some', 'Interpreter needed']) {
      await row.getByText(told).waitFor();
    }
  });

  it('keeps a scan that is uploaded with the document of identity it belongs to, and loses nothing when one fails', async () => {
    await page.getByRole('button', { name: 'Add document of identity' }).click();
    await choose(page, dialogOf(page), 'Document', 'Identity card');
    await dialogOf(page).getByRole('textbox', { name: 'Document number' }).fill('SY-0042');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'virus.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0, 1, 2]) });
    await dialogOf(page).getByRole('alert').waitFor();
    const number = dialogOf(page).getByRole('textbox', { name: 'Document number' });
    expect(await number.inputValue()).toBe('SY-0042');
    let arrive = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/documents', (route) => underWay.then(() => route.continue()));
    const card = await uploadHere('Identity card');
    await number.press('Enter');
    await dialogOf(page).locator('[type=submit][data-loading]').waitFor();
    arrive();
    await chosen('Scan', 'Identity card');
    await page.unroute('**/documents');
    await dialogOf(page).getByRole('alert').waitFor({ state: 'detached' });
    await fillDay(dialogOf(page), 'Issued on', '2020-01-02');
    await fillDay(dialogOf(page), 'Valid until', '2019-01-02');
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('The document would expire before it was issued.').first().waitFor();
    await fillDay(dialogOf(page), 'Valid until', '2026-08-02');
    await looksRight(page);
    await confirm(page, 'Save');
    const row = region('Documents of identity').getByRole('listitem').filter({ hasText: 'SY-0042' });
    await row.getByText('Expires soon').waitFor();
    const [scan] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('button', { name: 'Open the scan' }).click(),
    ]);
    expect((await readFile(await scan.path())).equals(card)).toBe(true);
    const { rows } = await theatre.api.owner.query(
      'select kind, title, person_id from case_record.documents where case_id = $1',
      [family.caseId],
    );
    expect(rows).toEqual([{ kind: 'identity-document', title: 'Identity card', person_id: family.personIds[0] }]);
  });

  it('is not submitted while nobody can show custody of a child whose father stays behind', async () => {
    await atTheCase('case-processing');
    await page.getByText(needed).waitFor();
    expect(await page.getByRole('button', { name: 'Confirm as complete' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Submit the case' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Receiving authority' }).fill('BAMF');
    await dialogOf(page).getByRole('button', { name: 'Submit the case' }).click();
    await dialogOf(page).getByText('Complete proposal: missing.', { exact: false }).waitFor();
    const named =
      'Member 2 Barakat goes with one parent, and no custody paper proves the right to take the child along.';
    await dialogOf(page).getByText(named, { exact: false }).waitFor();
    await looksRight(page);
    expect(await dialogOf(page).getByRole('textbox', { name: 'Receiving authority' }).inputValue()).toBe('BAMF');
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
    const { rows } = await theatre.api.owner.query('select from case_processing.submissions where case_id = $1', [
      family.caseId,
    ]);
    expect(rows).toEqual([]);
  });

  it('has the custody of the child on a paper, after which it is complete', async () => {
    await openSection(page, 'Family');
    const custody = region('Custody of children');
    await custody.getByText('the other parent stays behind and has not consented').waitFor();
    await custody.getByRole('button', { name: 'Record custody' }).click();
    await choose(page, dialogOf(page), 'Person', /Member 1/);
    await choose(page, dialogOf(page), 'of the child', /Member 2/);
    await uploadHere('Judgment on custody');
    await chosen('On what paper', 'Judgment on custody');
    await fillDay(dialogOf(page), 'From', '2018-01-01');
    await dialogOf(page).getByRole('button', { name: 'Save' }).click();
    await dialogOf(page).getByText('The child was not born yet.').first().waitFor();
    await looksRight(page);
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
    await custody.getByText('Not settled').waitFor();
    const section = await openSection(page, 'Case processing');
    await section.getByText(needed).waitFor();
    await openSection(page, 'Family');
    await custody.getByRole('button', { name: 'Record custody' }).click();
    await choose(page, dialogOf(page), 'Person', /Member 1/);
    await choose(page, dialogOf(page), 'of the child', /Member 2/);
    await choose(page, dialogOf(page), 'On what paper', 'Judgment on custody');
    await fillDay(dialogOf(page), 'From', '2022-01-01');
    await confirm(page, 'Save');
    await custody.getByText('sole custody is on paper').waitFor();
    await custody.getByText('Settled').waitFor();
    await openSection(page, 'Case processing');
    await section.getByRole('button', { name: 'Confirm as complete' }).click();
    await section.getByText('Confirmed as complete by').waitFor();
  });

  it('loses the checks of a person whose birth date is corrected, and has a task to ask for them again', async () => {
    const section = await openSection(page, 'Case processing');
    await clearSecurityChecks(page, section);
    await openSection(page, 'Family');
    await page.getByRole('button', { name: /^What can be done about .*Member 1/ }).click();
    await page.getByRole('menuitem', { name: 'Edit person' }).click();
    await fillDay(dialogOf(page), 'Date of birth', '1990-01-02');
    await confirm(page, 'Save');
    await openSection(page, 'Case processing');
    await section.getByText('In doubt').first().waitFor();
    await looksRight(page);
    await openSection(page, 'Tasks');
    const task = page
      .getByRole('listitem')
      .filter({ hasText: 'Ask for the security checks again: the identity of the person changed' });
    await task.and(page.locator('[data-state=open]')).getByText('in 3 days').waitFor();
    await openSection(page, 'Case processing');
    await clearSecurityChecks(page, section);
    await section.getByText('In doubt').waitFor({ state: 'detached' });
    await openSection(page, 'Tasks');
    await task.and(page.locator('[data-state=done]')).waitFor();
  });

  it('is read on a phone, from right to left and in the dark', async () => {
    const phone = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    for (const path of [`/people/${family.personIds[0]}`, `/cases/${family.caseId}?tab=family`]) {
      await theatre.open(phone, path);
      await looksRight(phone);
    }
    await phone.getByText('محسومة').waitFor();
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
