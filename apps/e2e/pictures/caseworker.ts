import type { Locator, Page } from 'playwright-core';
import { startTestServer } from '@passage/testing';
import {
  choose,
  confirm,
  clearSecurityChecks,
  dialogOf,
  fillDay,
  openSection,
  recordClearance,
} from '../browser/forms';
import { smallCaseload } from '../browser/caseload';
import { openTheatre, type Theatre } from '../browser/stage';
import { Album } from './album';

/**
 * Takes the pictures of docs/user/caseworker.md anew, on a demo of its own: `npm run pictures`. It walks the
 * case of an invented family from its referral to a decision that holds, as the guide tells it.
 */
const referrals = `referral_number,referral_source,referred_on,programme_code,office_code,submission_category,country_of_asylum,country_of_origin,relationship,given_names,family_name,name_local,sex,birth_date,nationality,language,registration_number
JOR-26J88001,UNHCR,2026-05-20,DE-HUMANITARIAN,AMM,LPP,JO,SY,principal-applicant,Salma,Darwish,سلمى درويش,female,1990-02-01,SY,ar,JOR-80000001
JOR-26J88001,UNHCR,2026-05-20,DE-HUMANITARIAN,AMM,LPP,JO,SY,spouse,Karim,Darwish,كريم درويش,male,1988-03-03,SY,ar,JOR-80000002
JOR-26J88001,UNHCR,2026-05-20,DE-HUMANITARIAN,AMM,LPP,JO,SY,child,Lina,Darwish,لينا درويش,female,2019-05-05,SY,ar,JOR-80000003
JOR-26J88002,UNHCR,2026-05-21,DE-HUMANITARIAN,AMM,LPP,JO,SY,principal-applicant,Nabil,Shami,نبيل شامي,male,1979-08-12,SY,ar,JOR-80000004
JOR-26J88003,UNHCR,2026-05-22,DE-HUMANITARIAN,AMM,LPP,JO,SY,principal-applicant,Hiba,Masri,هبة مصري,female,1985-13-02,SY,ar,JOR-80000005
`;

const album = new Album('caseworker');
const server = await startTestServer();
const theatre: Theatre = await openTheatre(smallCaseload);
try {
  const page = await theatre.as('caseworker', { height: 860 });
  await album.take(page, 'today');
  await imported(page);
  await completeAndSubmit(page);
  await interviewPlanned(page);
  await invited(page);
  await decided(page);
} finally {
  await theatre.close();
  await server.stop();
}
process.exit(0);

/** From a file to a case. */
async function imported(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Referral imports' }).click();
  const file = { name: 'referrals-may.csv', mimeType: 'text/csv', buffer: Buffer.from(referrals) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Hiba Masri').waitFor();
  await album.take(page, 'import-rejected');
  await page.getByRole('tab', { name: /Families/ }).click();
  await page.getByText('Will be created').first().waitFor();
  await album.take(page, 'import-families');
  await page.getByRole('button', { name: 'Create the cases' }).click();
  await confirm(page, 'Create the cases');
  await page.getByRole('link', { name: /^PAS-/ }).first().click();
  await page.getByRole('heading', { level: 1, name: /Salma Darwish/ }).waitFor();
  await openSection(page, 'Family');
  await album.take(page, 'case-family');
  await openSection(page, 'Family picture');
  await album.take(page, 'family-picture');
}

/** Is the referral complete? Then it is submitted. */
async function completeAndSubmit(page: Page): Promise<void> {
  await openSection(page, 'Travel window');
  await recordClearance(page, 'Registration of the family');
  const section = await openSection(page, 'Case processing');
  await album.take(page, 'referral-complete', partOf(page, 'Is the referral complete?'));
  await section.getByRole('button', { name: 'Ask for checks' }).click();
  await album.take(page, 'ask-for-checks');
  await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
  await clearSecurityChecks(page, section);
  await section.getByRole('button', { name: 'Confirm as complete' }).click();
  await section.getByText('Confirmed as complete by').waitFor();
  await section.getByRole('button', { name: 'Submit the case' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'Receiving authority' }).fill('BAMF');
  await dialogOf(page).getByRole('textbox', { name: 'Reference number' }).fill('HAP-2026-0815');
  await album.take(page, 'submit');
  await confirm(page, 'Submit the case');
}

/** An interview is planned where room, interpreter and family are free. */
async function interviewPlanned(page: Page): Promise<void> {
  const section = await openSection(page, 'Case processing');
  await section.getByRole('button', { name: 'Plan an interview' }).click();
  const dialog = dialogOf(page);
  await fillDay(dialog, 'Day', '2026-06-22');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('09:30');
  await dialog.getByRole('textbox', { name: 'Place' }).fill('Resettlement Office Amman');
  await dialog.getByRole('combobox', { name: 'Interpreter', exact: true }).click();
  await page.getByRole('option').nth(2).waitFor();
  await album.take(page, 'plan-interview');
  await page.getByRole('option').nth(1).click();
  await confirm(page, 'Plan an interview');
}

/** The family is invited in its language. */
async function invited(page: Page): Promise<void> {
  const letters = await openSection(page, 'Letters');
  await letters.getByRole('link', { name: 'Write a letter' }).click();
  await choose(page, page, 'Letter or form', 'Invitation to an interview');
  await page.getByRole('img', { name: /دعوة إلى مقابلة/ }).waitFor();
  await album.take(page, 'letter');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Make the PDF' }).click()]);
  await page.getByRole('heading', { name: 'Letters' }).waitFor();
}

/** What the receiving state answers, and what that does to the window. */
async function decided(before: Page): Promise<void> {
  const address = before.url().split('?')[0] ?? '';
  await theatre.laterOn('2026-06-22');
  const page = await theatre.as('caseworker', { height: 860 });
  await page.goto(`${address}?tab=case-processing`);
  const section = await openSection(page, 'Case processing');
  await questionnaire(page, section);
  await page.goto(`${address}?tab=case-processing`);
  await section.getByRole('button', { name: 'Record who was heard' }).click();
  await album.take(page, 'who-was-heard');
  await confirm(page, 'Record who was heard');
  await section.getByRole('button', { name: 'Record a decision' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'Deciding authority' }).fill('BAMF');
  const answers = dialogOf(page).getByRole('combobox', { name: 'Answer' });
  for (let index = 0; index < (await answers.count()); index += 1) {
    await answers.nth(index).click();
    await page.getByRole('option', { name: 'Accepted' }).click();
  }
  await album.take(page, 'record-decision');
  await confirm(page, 'Record a decision');
  await partOf(page, 'Decisions').getByText('Accepted').nth(2).waitFor();
  await album.take(page, 'decision', partOf(page, 'Decisions'));
  await openSection(page, 'Travel window');
  await album.take(page, 'travel-window');
}

/** A form of the interview, kept while typing. */
async function questionnaire(page: Page, section: Locator): Promise<void> {
  await section.getByRole('button', { name: 'Fill in a form' }).first().click();
  await choose(page, dialogOf(page), 'Form', 'Pre-screening');
  await dialogOf(page).getByRole('button', { name: 'Fill in a form' }).click();
  await page.waitForURL(/questionnaires/);
  await page.getByRole('textbox', { name: 'Language the family wishes to speak' }).fill('Arabic');
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  await page.getByText('Everything is kept').waitFor();
  await album.take(page, 'questionnaire');
}

/** A titled part of a page. */
function partOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}
