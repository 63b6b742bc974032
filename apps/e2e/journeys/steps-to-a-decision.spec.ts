import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { accessibilityFaults, settled } from '../browser/accessibility';
import { chooseAmong, confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** What a caseworker does between a referral and the last word of the receiving state. */
describe('the steps to a decision', () => {
  let theatre: Theatre;
  let family: TestFamily;
  let other: TestFamily;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api, { birthDates: ['1990-02-01', '2019-05-05'] });
      other = await aFamily(api, { birthDates: ['1985-07-07', '1987-08-08'] });
      await api.owner.query(
        `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
         select gen_random_uuid(), id, office_id, 'submitted', '2026-04-01' from case_record.cases where id = $1`,
        [family.caseId],
      );
    });
  });

  afterAll(async () => {
    await theatre.close();
  });

  const atTheCase = async (page: Page) => {
    await page.goto(`${theatre.api.url}/cases/${family.caseId}`);
    return await openSection(page, 'Case processing');
  };
  const answerOf = (page: Page, index: number) => dialogOf(page).getByRole('combobox', { name: 'Answer' }).nth(index);

  it('begin with pre-screening by the checklist of the programme', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    await section.getByRole('button', { name: 'Record pre-screening' }).click();
    await dialogOf(page).getByRole('button', { name: 'Record pre-screening' }).click();
    await dialogOf(page).getByText('A case goes on only when this is met or does not apply.').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    const questions = await dialogOf(page).getByRole('combobox', { name: 'Answer' }).count();
    for (let index = 0; index < questions; index += 1) {
      await answerOf(page, index).click();
      await page.getByRole('option', { name: 'Yes', exact: true }).click();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, 'Record pre-screening');
    await section.getByText('Go on').first().waitFor();
  });

  it('go on with fingerprints, which are not asked of a small child', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    await section.getByRole('button', { name: 'Plan fingerprints' }).click();
    await fillDay(dialogOf(page), 'Day', theatre.api.today);
    await dialogOf(page).getByRole('textbox', { name: 'Place' }).fill('Police station');
    await chooseAmong(page, dialogOf(page), 'Whose', 'Member 2 Barakat');
    await dialogOf(page).getByRole('button', { name: 'Plan fingerprints' }).click();
    await dialogOf(page).getByText('Fingerprints are taken from the age of 14.').first().waitFor();
    await dialogOf(page).getByRole('combobox', { name: 'Whose' }).press('Backspace');
    await chooseAmong(page, dialogOf(page), 'Whose', 'Member 1 Barakat');
    await confirm(page, 'Plan fingerprints');
    await section.getByRole('button', { name: 'Taken', exact: true }).click();
    await confirm(page, 'Taken');
    await section.getByRole('button', { name: 'Rejected for quality' }).waitFor();
  });

  it('need security checks, asked for the family at once', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    await section.getByRole('button', { name: 'Ask for checks' }).click();
    await confirm(page, 'Ask for checks');
    await section.getByText('Awaited').waitFor();
    await section.getByRole('button', { name: 'Record the answer' }).click();
    await confirm(page, 'Record the answer');
    await section.getByText('Clear', { exact: true }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('are seen across cases, and many are done at once with a report of each', async () => {
    const page = await theatre.as('caseworker');
    await page.getByRole('link', { name: 'Security checks' }).click();
    await settled(page);
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
    await page.getByRole('button', { name: 'Ask for checks' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Reference number' }).fill('LIST-1');
    await dialogOf(page).getByRole('button', { name: 'Ask for checks' }).click();
    await dialogOf(page)
      .getByText(/2 rows done/)
      .waitFor();
    await dialogOf(page).getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('link', { name: 'Awaited' }).click();
    await page
      .getByRole('link', { name: /Member 2/ })
      .first()
      .waitFor();
    const { rows } = await theatre.api.owner.query<{ reference: string }>(
      'select reference from case_processing.security_checks where case_id = $1',
      [other.caseId],
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['LIST-1', 'LIST-1']);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('are no business of a manager, who sees cleared or not', async () => {
    const page = await theatre.as('manager');
    const section = await atTheCase(page);
    await section.getByRole('heading', { name: 'Fingerprints' }).waitFor();
    expect(await section.getByRole('heading', { name: 'Security checks' }).count()).toBe(0);
    await page.goto(`${theatre.api.url}/checks`);
    await page.getByText('You do not have the right to see this.').waitFor();
  });

  it('answer what the receiving state asks', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    await section.getByRole('button', { name: 'Record a request' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'What is asked' }).fill('Where did the family live in 2019?');
    await fillDay(dialogOf(page), 'To be answered by', '2026-07-15');
    await confirm(page, 'Record a request');
    const request = section.getByRole('article').filter({ hasText: 'Where did the family live in 2019?' });
    await request.getByRole('button', { name: 'Record the answer' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'What was sent' }).fill('In Homs');
    await confirm(page, 'Record the answer');
    await request.getByText('In Homs').waitFor();
  });

  it('end in a decision that may split the family, and in a review that may overturn it', async () => {
    const page = await theatre.as('caseworker');
    const section = await atTheCase(page);
    await section.getByRole('button', { name: 'Record a decision' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Deciding authority' }).fill('Ministry');
    for (const [index, answer] of ['Accepted', 'Denied'].entries()) {
      await answerOf(page, index).click();
      await page.getByRole('option', { name: answer }).click();
    }
    await confirm(page, 'Record a decision');
    await section.getByText('The decision splits the family').waitFor();
    await section.getByText(/^A review may be asked for until 13 Sept? 2026/).waitFor();
    await section.getByRole('button', { name: 'Ask for a review' }).click();
    await confirm(page, 'Ask for a review');
    await section.getByRole('button', { name: 'Record the outcome' }).click();
    await dialogOf(page).getByRole('radio', { name: 'Denial overturned' }).check();
    await confirm(page, 'Record the outcome');
    await section.getByText('Deferred').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('open tasks by rules that an administrator edits', async () => {
    const page = await theatre.as('administrator');
    await page.goto(`${theatre.api.url}/administration/step-tasks`);
    await page.getByRole('button', { name: 'Obtain the new decision: the denial was overturned' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Days' }).fill('12');
    await confirm(page, 'Save');
    await page.getByText('12 days after the step').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const tasks = await theatre.as('caseworker');
    await tasks.goto(`${theatre.api.url}/cases/${family.caseId}?tab=tasks`);
    await tasks.getByText('Obtain the new decision: the denial was overturned').waitFor();
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
