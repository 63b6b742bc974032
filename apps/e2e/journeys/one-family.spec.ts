import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../browser/accessibility';
import {
  choose,
  clearSecurityChecks,
  confirm,
  dialogOf,
  enterFlight,
  fillDay,
  openSection,
  recordClearance,
} from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

const adults = ['Salma Darwish', 'Karim Darwish'] as const;
const child = 'Lina Darwish';
const everybody = [...adults, child];
const agency = 'Ankerplatz Aufnahme e. V.';
const agencyWorker = 'integration.anker@passage.example';

/** Three people of one referral, as UNHCR would send them. */
const referrals = `referral_number,referral_source,referred_on,programme_code,office_code,submission_category,country_of_asylum,country_of_origin,relationship,given_names,family_name,name_local,sex,birth_date,nationality,language,registration_number
JOR-26J77001,UNHCR,2026-05-20,DE-HUMANITARIAN,AMM,LPP,JO,SY,principal-applicant,Salma,Darwish,سلمى درويش,female,1990-02-01,SY,ar,JOR-70000001
JOR-26J77001,UNHCR,2026-05-20,DE-HUMANITARIAN,AMM,LPP,JO,SY,spouse,Karim,Darwish,كريم درويش,male,1988-03-03,SY,ar,JOR-70000002
JOR-26J77001,UNHCR,2026-05-20,DE-HUMANITARIAN,AMM,LPP,JO,SY,child,Lina,Darwish,لينا درويش,female,2019-05-05,SY,ar,JOR-70000003
`;

/** One family from its referral to its outcome, each step taken by the role whose work it is, on the day it happens. */
describe('the journey of one imported family', () => {
  let theatre: Theatre;
  let caseUrl = '';

  beforeAll(async () => {
    theatre = await openTheatre();
  });

  afterAll(async () => {
    await theatre.close();
  });

  const atTheCase = async (role: string): Promise<Page> => {
    const page = await theatre.as(role);
    await page.goto(caseUrl);
    await page.getByRole('heading', { level: 1, name: /Salma Darwish/ }).waitFor();
    return page;
  };

  it('begins with a file of referrals, which a caseworker imports', async () => {
    const page = await theatre.as('caseworker');
    await page.getByRole('link', { name: 'Referral imports' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'may.csv', mimeType: 'text/csv', buffer: Buffer.from(referrals) });
    await page.getByText('Will be created').first().waitFor();
    await page.getByRole('button', { name: 'Create the cases' }).click();
    await confirm(page, 'Create the cases');
    await page.getByRole('link', { name: /^PAS-/ }).first().click();
    await page.getByRole('heading', { level: 1, name: /Salma Darwish/ }).waitFor();
    caseUrl = page.url().split('?')[0] ?? '';
    for (const person of everybody) await page.getByText(person).first().waitFor();
  });

  it('is found by the name in either script', async () => {
    const page = await theatre.as('caseworker');
    for (const typed of ['Selma Darwich', 'سلمى درويش']) {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Search' }).fill(typed);
      await page.getByRole('button', { name: /Salma Darwish/ }).click();
      await page.waitForURL(/\/people\//);
      await page.getByRole('heading', { level: 1, name: /Salma Darwish/ }).waitFor();
    }
  });

  it('is completed and submitted by the caseworker', async () => {
    const page = await atTheCase('caseworker');
    await openSection(page, 'Travel window');
    await page.getByText('There is no day on which the whole family can travel.').waitFor();
    await recordClearance(page, 'Registration of the family');
    const section = await openSection(page, 'Case processing');
    await clearSecurityChecks(page, section);
    await section.getByRole('button', { name: 'Confirm as complete' }).click();
    await section.getByText('Confirmed as complete by').waitFor();
    await section.getByRole('button', { name: 'Submit the case' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Receiving authority' }).fill('BAMF');
    await confirm(page, 'Submit the case');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is interviewed and accepted', async () => {
    const page = await atTheCase('caseworker');
    const section = await openSection(page, 'Case processing');
    await section.getByRole('button', { name: 'Plan an interview' }).click();
    await fillDay(dialogOf(page), 'Day', theatre.api.today);
    await dialogOf(page).getByRole('textbox', { name: 'Place' }).fill('Amman, processing centre');
    await confirm(page, 'Plan an interview');
    await section.getByRole('button', { name: 'Record who was heard' }).click();
    await confirm(page, 'Record who was heard');
    await section.getByRole('button', { name: 'Record a decision' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'Deciding authority' }).fill('BAMF');
    for (const index of everybody.keys()) {
      await dialogOf(page).getByRole('combobox', { name: 'Answer' }).nth(index).click();
      await page.getByRole('option', { name: 'Accepted' }).click();
    }
    await confirm(page, 'Record a decision');
  });

  it('is examined by health staff, whose findings stay with them', async () => {
    const page = await atTheCase('health-staff');
    for (const person of everybody) {
      await page.goto(`${caseUrl}?tab=health`);
      await page.getByRole('region', { name: person }).getByRole('button', { name: 'New assessment' }).click();
      await dialogOf(page).getByRole('textbox', { name: 'Panel physician' }).fill('Dr Rula Haddad');
      await dialogOf(page).getByRole('button', { name: 'New assessment' }).click();
      await page.waitForURL(/clinic\/assessments/);
      await page.getByRole('radio', { name: 'Fit', exact: true }).check();
      await page.getByRole('textbox', { name: 'Clinical note' }).fill('Nothing abnormal heard over the lungs');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await confirm(page, 'Sign');
    }
    const caseworker = await atTheCase('caseworker');
    await caseworker.goto(`${caseUrl}?tab=health`);
    await caseworker.getByText('Medical examination').first().waitFor();
    expect(await caseworker.getByText('lungs').count()).toBe(0);
  });

  it('is placed with a receiving agency', async () => {
    const manager = await theatre.as('manager');
    await manager.goto(`${theatre.api.url}/integration/capacities`);
    await manager.getByRole('button', { name: 'State a capacity' }).click();
    await choose(manager, dialogOf(manager), 'Receiving agency', agency);
    await fillDay(dialogOf(manager), 'From', '2026-01-01');
    await fillDay(dialogOf(manager), 'To', '2027-01-01');
    await dialogOf(manager).getByRole('textbox', { name: 'Places' }).fill('20');
    await confirm(manager, 'Save');

    const page = await atTheCase('integration-worker');
    const section = await openSection(page, 'Integration');
    await section.getByRole('button', { name: 'Offer to an agency' }).click();
    await choose(page, dialogOf(page), 'Receiving agency', new RegExp(`${agency}.*20 places left`));
    await dialogOf(page).getByRole('textbox', { name: 'City or site' }).fill('Hanover');
    await fillDay(dialogOf(page), 'Expected on', '2026-07-03');
    await confirm(page, 'Offer to an agency');
    await section.getByRole('button', { name: 'Record the assurance' }).click();
    await confirm(page, 'Record the assurance');
    await section.getByText('Accepted').waitFor();
  });

  it('is taught before it leaves', async () => {
    const page = await theatre.as('orientation-trainer');
    await page.goto(`${theatre.api.url}/orientation/new`);
    await choose(page, page, 'Course', 'Pre-departure orientation for Germany');
    await page.getByRole('textbox', { name: 'Site' }).fill('Amman training centre');
    await choose(page, page, 'Language', 'Arabic');
    for (const [index, day] of ['16/06/2026', '17/06/2026', '18/06/2026'].entries()) {
      await page.getByRole('textbox', { name: 'Day', exact: true }).nth(index).fill(day);
    }
    await page.getByRole('button', { name: 'Plan session' }).click();
    await page.getByRole('button', { name: 'Enrol a family' }).click();
    await dialogOf(page)
      .getByRole('button', { name: /Salma Darwish/ })
      .click();
    await confirm(page, 'Enrol 2 people');
    const session = page.url();

    await theatre.laterOn('2026-06-18');
    const later = await theatre.as('orientation-trainer');
    await later.goto(session);
    const unmarked = later.getByRole('button', { name: /Not marked$/ });
    await unmarked.first().waitFor();
    for (const day of ['16 Jun 2026', '17 Jun 2026', '18 Jun 2026']) {
      await unmarked
        .and(later.getByRole('button', { name: day }))
        .first()
        .focus();
      for (const _ of adults) await later.keyboard.press('1');
    }
    await unmarked.first().waitFor({ state: 'detached' });
    await later.getByRole('table').and(later.locator('[aria-busy="false"]')).waitFor();
    await later.reload();
    await later
      .getByRole('button', { name: /Present$/ })
      .nth(5)
      .waitFor();
    await later.getByRole('button', { name: 'Complete session' }).click();
    await confirm(later, 'Complete session');
    await later.getByText('Completed').first().waitFor();
  });

  it('gets its travel papers', async () => {
    const page = await atTheCase('movement-officer');
    await openSection(page, 'Travel window');
    for (const person of everybody) {
      await recordClearance(page, 'Travel document with visa', person);
      await recordClearance(page, 'Exit permit', person);
    }
    await page.getByText(/^The family can travel/).waitFor();
  });

  it('is refused a flight outside its travel window, and booked on one inside', async () => {
    const page = await atTheCase('movement-officer');
    await page.goto(`${theatre.api.url}/movement`);
    await page.getByRole('link', { name: /Salma Darwish/ }).click();
    await enterFlight(page, '2026-12-20', '2026-12-21');
    await page.getByRole('button', { name: 'Book travel' }).click();
    await page.getByText('The day is outside the travel window.').waitFor();
    await page.getByText('Medical examination · Salma Darwish: expired on that day.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Airline', exact: true }).inputValue()).toBe('Levant Airways');
    await fillDay(page, 'Departs on', '2026-07-02');
    await fillDay(page, 'Arrives on', '2026-07-03');
    await page.getByRole('button', { name: 'Book travel' }).click();
    await page.waitForURL(/movement\/bookings/);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await confirm(page, 'Confirm');
    await page.getByRole('main').getByText('Confirmed').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is found fit to fly in the last days', async () => {
    await theatre.laterOn('2026-07-01');
    const page = await atTheCase('health-staff');
    const section = await openSection(page, 'Health');
    for (const person of everybody) {
      await section.getByRole('region', { name: person }).getByRole('button', { name: 'Fit-to-fly check' }).click();
      await confirm(page, 'Fit-to-fly check');
    }
  });

  it('departs and arrives', async () => {
    await theatre.laterOn('2026-07-03');
    const page = await atTheCase('movement-officer');
    const section = await openSection(page, 'Movement');
    await section.getByRole('link', { name: 'Open the booking' }).click();
    await page.getByRole('button', { name: 'Record the departure' }).click();
    await confirm(page, 'Record the departure');
    await page.getByRole('button', { name: 'Record the arrival' }).click();
    await confirm(page, 'Record the arrival');
    await page.getByRole('main').getByText('Arrived').first().waitFor();
  });

  it('gets its services, which its agency records', async () => {
    const page = await atTheCase(agencyWorker);
    const section = await openSection(page, 'Integration');
    await section.getByText(/^0 of \d+ settled/).waitFor();
    await section.getByRole('button', { name: 'Mark done' }).first().click();
    await dialogOf(page).getByRole('textbox', { name: 'What shows it' }).fill('Met at the station by A. Weber');
    await confirm(page, 'Mark done');
    await section.getByText('Met at the station by A. Weber').waitFor();
    await section.getByText(/^1 of \d+ settled/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is followed to its outcome', async () => {
    await theatre.laterOn('2026-09-28');
    const page = await atTheCase('integration-worker');
    const section = await openSection(page, 'Integration');
    await section.getByRole('button', { name: 'Record the outcome' }).click();
    for (const index of adults.keys()) {
      await dialogOf(page).getByRole('combobox', { name: 'Work' }).nth(index).click();
      await page.getByRole('option', { name: 'Part time' }).click();
      await dialogOf(page).getByRole('combobox', { name: 'Language of the country' }).nth(index).click();
      await page.getByRole('option', { name: 'Everyday matters' }).click();
    }
    await choose(page, dialogOf(page), 'School', 'Attends');
    await confirm(page, 'Save the outcome');
    await section.getByText('Part time').first().waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Integration\s*Done/ })
      .waitFor();
    await openSection(page, 'Timeline');
    await page.getByText('Outcome recorded').first().waitFor();
  });

  it('can be followed by an auditor, entry by entry, without a way to change it', async () => {
    const page = await atTheCase('auditor');
    expect(await page.getByRole('button', { name: 'Edit case' }).count()).toBe(0);
    const trail = await openSection(page, 'Audit trail');
    await trail.getByText('Created').first().waitFor();
    await trail.getByText('Reads', { exact: true }).click();
    await trail.getByRole('columnheader', { name: 'What was shown' }).waitFor();
    await trail.getByRole('row').nth(1).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(`${theatre.api.url}/audit/changes`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
  });

  it('is read and not changed by an administrator, who keeps the accounts', async () => {
    const page = await atTheCase('administrator');
    expect(await page.getByRole('button', { name: 'Edit case' }).count()).toBe(0);
    await page.goto(`${theatre.api.url}/administration/staff`);
    await page.getByRole('cell', { name: 'auditor@passage.example' }).waitFor();
    await page.goto(`${theatre.api.url}/audit/seals`);
    await page.getByRole('heading', { level: 1, name: 'Seals' }).waitFor();
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
