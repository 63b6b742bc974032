import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, clearEverything, peopleNamed, type TestCase } from '@passage/testing';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../browser/accessibility';
import {
  beginBeside,
  beginEvent,
  effectUnder,
  openEvents,
  recordEvent,
  standsAs,
  toldAt,
  undoEvent,
  weighCouple,
  weighEvent,
  windowsInEffect,
} from '../browser/family-events';
import { choose, dialogOf, fillDay, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

/** What a caseworker does when members of a family marry, part, die, come along or change places. */
describe('events in the life of a family', () => {
  let theatre: Theatre;
  let family: TestCase;
  let page: Page;

  const person = (givenNames: string, sex: string, birthDate: string, relationship: string) => ({
    ...{ givenNames, familyName: 'Barakat', nameLocal: 'بركات', sex, birthDate, nationality: 'SY', relationship },
  });

  beforeAll(async () => {
    theatre = await openTheatre();
    const { api } = theatre;
    const caseworker = await api.as('caseworker');
    family = await aCase(api, caseworker, {
      programme: 'EU-RELOCATION',
      people: [
        person('Amina', 'female', '1985-02-01', 'principal-applicant'),
        person('Karim', 'male', '1983-03-03', 'other-dependant'),
        person('Yara', 'female', '2012-08-01', 'child'),
        person('Hamid', 'male', '1955-01-01', 'parent'),
      ],
    });
    const { caseId } = family;
    const [amina, karim, yara, hamid] = peopleNamed(family, 'Amina', 'Karim', 'Yara', 'Hamid');
    const parentOf = async (personId: string, relatedPersonId: string) =>
      await caseworker.post(`/api/cases/${caseId}/relationships`, {
        personId,
        relatedPersonId,
        kind: 'biological-parent',
      });
    await parentOf(hamid, amina);
    await parentOf(amina, yara);
    await parentOf(karim, yara);
    await clearEverything(api, { ...family, personIds: [] }, '2026-06-01', '2026-12-01');
    await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01' where case_id = $1`, [caseId]);
    const outside = async (givenNames: string) => {
      const relative = { ...person(givenNames, 'female', '1990-04-04', 'sibling') };
      return (await caseworker.post<{ id: string }>(`/api/cases/${caseId}/people`, relative)).body.id;
    };
    await outside('Salma');
    const news = { state: 'dead', sinceOn: '2020-01-01', source: 'authority', reportedOn: '2026-05-01' };
    await caseworker.post(`/api/people/${await outside('Elias')}/life-status`, news);
    page = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  const successor = 'New principal applicant of those who remain';
  const choiceOf = (label: string) => dialogOf(page).getByRole('combobox', { name: label, exact: true });
  const togetherStill = () => dialogOf(page).getByRole('checkbox', { name: /Both stay in one case/ });
  const day = () => dialogOf(page).getByRole('textbox', { name: 'Day it happened' });

  it('a leaving begins beside the member, keeps the case a principal applicant, and can be undone', async () => {
    await theatre.open(page, `/cases/${family.caseId}?tab=family`);
    await page.getByRole('button', { name: 'What can be done about Amina Barakat' }).click();
    const leave = page.getByRole('menuitem', { name: 'Leave the case' });
    await beginBeside(page, leave, 'Leaving the case', ['Who leaves', 'Amina Barakat']);
    await choose(page, dialogOf(page), 'Why they leave', 'Withdrew');
    await weighEvent(page);
    await toldAt(page, choiceOf(successor), /without a principal applicant/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await choose(page, dialogOf(page), successor, 'Karim Barakat');
    await weighEvent(page);
    expect(await effectUnder(page, 'Members')).toContainEqual(expect.stringMatching(/^Amina .* leaves .* · Withdrew/));
    expect(await effectUnder(page, 'Goes stale')).toContainEqual(expect.stringMatching('^Complete relocation request'));
    expect(await effectUnder(page, 'Tasks that are opened')).toEqual([
      expect.stringMatching('^Look through the referral'),
      expect.stringMatching('^Obtain custody papers for the children · Yara Barakat'),
    ]);
    expect((await windowsInEffect(page))[1]).toContain('3 travellers');
    await recordEvent(page);
    await openSection(page, 'Family');
    await standsAs(page, 'Amina Barakat', 'Left 15 Jun 2026: Withdrew');
    await standsAs(page, 'Karim Barakat', 'Principal applicant');
    await openSection(page, 'Timeline');
    await page.getByText('Amina Barakat left the case: Withdrew').waitFor();
    await undoEvent(page, await openSection(page, 'Events'), /Leaving the case/, 'She stays after all');
    await openSection(page, 'Family');
    await standsAs(page, 'Amina Barakat', 'Principal applicant');
  });

  it('a marriage makes a spouse, puts the acceptance of both in doubt, and is not with one’s father', async () => {
    const section = await openEvents(theatre, page, family.caseId);
    await weighCouple(page, 'Amina Barakat', 'Marriage', 'Hamid Barakat', '2026-05-10');
    await toldAt(page, choiceOf('Partner'), /contradicts another relationship of the same two/);
    expect(await day().inputValue()).toBe('10/05/2026');
    expect(await accessibilityFaults(page)).toEqual([]);
    await choose(page, dialogOf(page), 'Partner', 'Karim Barakat');
    await weighEvent(page);
    expect(await effectUnder(page, 'Members')).toEqual([expect.stringMatching('^Karim Barakat becomes: Spouse')]);
    const doubted = ['Amina', 'Karim'].map((name) =>
      expect.stringContaining(`Acceptance by the member state · ${name} Barakat`),
    );
    expect((await effectUnder(page, 'Goes stale')).sort()).toEqual(doubted);
    expect((await effectUnder(page, 'Needed afterwards')).sort()).toEqual(doubted);
    expect(await windowsInEffect(page)).toEqual([
      expect.stringContaining('4 travellers, nothing blocks'),
      expect.stringContaining('4 travellers, 2 blockers'),
    ]);
    await page.getByRole('heading', { name: /Marriage · 10 May 2026 · Amina Barakat/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await recordEvent(page);
    await section.getByText('10 May 2026 · Marriage').waitFor();
    await openSection(page, 'Family');
    await standsAs(page, 'Karim Barakat', 'Spouse');
    await page.getByText(/Amina Barakat: spouse of Karim Barakat\s*since 10 May 2026/).waitFor();
    await openSection(page, 'Tasks');
    await page.getByText('Obtain the marriage certificate').waitFor();
    await openSection(page, 'Timeline');
    await page.getByText('Karim Barakat: Marriage').waitFor();
  });

  it('a separation is no older than the marriage, asks for custody papers, and can be undone', async () => {
    const section = await openEvents(theatre, page, family.caseId);
    await weighCouple(page, 'Amina Barakat', 'Marriage', 'Karim Barakat', '2026-05-15');
    await toldAt(page, choiceOf('Partner'), /These two are married already/);
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await weighCouple(page, 'Amina Barakat', 'Separation', 'Karim Barakat', '2026-05-09');
    await toldAt(page, day(), /been a couple only since 10 May 2026/);
    await fillDay(dialogOf(page), 'Day it happened', '2026-05-20');
    await weighEvent(page);
    expect(await effectUnder(page, 'Tasks that are opened')).toEqual([
      expect.stringMatching('^Obtain custody papers for the children · Yara Barakat'),
    ]);
    await togetherStill().check();
    await recordEvent(page);
    await openSection(page, 'Family');
    await page.getByText(/spouse of Karim Barakat.*Separated/).waitFor();
    await openSection(page, 'Events');
    await undoEvent(page, section, /20 May 2026 · Separation/, 'They are together again');
    await openSection(page, 'Family');
    await page.getByText('Separated').waitFor({ state: 'detached' });
    await page.getByText(/spouse of Karim Barakat/).waitFor();
    await openSection(page, 'Timeline');
    await page.getByText('Amina Barakat: Separation undone').waitFor();
  });

  it('an add-on brings a relative with everything still to be done, and nobody who has died', async () => {
    await openSection(page, 'Family');
    const join = page.getByRole('link', { name: 'Make a member' });
    expect(await join.count()).toBe(1);
    await beginBeside(page, join, 'Add-on', ['Person', 'Salma Barakat']);
    await choose(page, dialogOf(page), 'Person', 'Elias Barakat');
    await choose(page, dialogOf(page), 'To the principal applicant', 'Sibling');
    await fillDay(dialogOf(page), 'Day it happened', '2019-12-01');
    await weighEvent(page);
    await toldAt(page, choiceOf('Person'), /This person has died/);
    await choose(page, dialogOf(page), 'Person', 'Salma Barakat');
    await fillDay(dialogOf(page), 'Day it happened', '2026-06-10');
    await weighEvent(page);
    expect(await effectUnder(page, 'Members')).toEqual([expect.stringMatching(/^Salma Barakat joins .*\(Sibling\)/)]);
    expect(await effectUnder(page, 'Relationships recorded')).toEqual([
      expect.stringMatching(/^(Amina|Salma) Barakat: sibling of (Amina|Salma) Barakat$/),
    ]);
    expect(await effectUnder(page, 'Goes stale')).toEqual([
      expect.stringMatching('^Complete relocation request'),
      expect.stringMatching('^Place in reception'),
    ]);
    expect(await effectUnder(page, 'Needed afterwards')).toContainEqual(
      expect.stringMatching('^Medical examination · Salma Barakat · for the first time'),
    );
    expect((await windowsInEffect(page))[1]).toContain('5 travellers');
    await recordEvent(page);
    await page.getByText('10 Jun 2026 · Add-on').waitFor();
    expect(page.url()).not.toMatch(/record|person/);
    await openSection(page, 'Family');
    await standsAs(page, 'Salma Barakat', 'Sibling');
    await openSection(page, 'Timeline');
    await page.getByText('Salma Barakat was added to the case').waitFor();
  });

  it('a change of principal applicant says how everybody stands, and warns of a child among adults', async () => {
    await openSection(page, 'Family');
    const change = page.getByRole('link', { name: 'Change principal applicant' });
    await beginBeside(page, change, 'Change of principal applicant');
    await choose(page, dialogOf(page), 'New principal applicant', 'Yara Barakat');
    await fillDay(dialogOf(page), 'Day it happened', '2026-02-01');
    await weighEvent(page);
    await toldAt(page, day(), /joined the case only on 1 Mar 2026/);
    await fillDay(dialogOf(page), 'Day it happened', '2026-06-11');
    await weighEvent(page);
    await page.getByRole('checkbox', { name: /would be a child/ }).waitFor();
    expect(await dialogOf(page).getByRole('button', { name: 'Confirm and record' }).isDisabled()).toBe(true);
    await dialogOf(page).getByRole('button', { name: 'Back' }).click();
    await choose(page, dialogOf(page), 'New principal applicant', 'Karim Barakat');
    await weighEvent(page);
    const members = await effectUnder(page, 'Members');
    expect(members.map((each) => each.split(', in')[0]).sort()).toEqual([
      'Amina Barakat becomes: Spouse',
      'Hamid Barakat becomes: Other dependant',
      'Karim Barakat becomes: Principal applicant',
      'Salma Barakat becomes: Other dependant',
    ]);
    await recordEvent(page);
    await page.getByRole('heading', { level: 1, name: /Karim Barakat/ }).waitFor();
    await openSection(page, 'Family');
    await standsAs(page, 'Karim Barakat', 'Principal applicant');
    await standsAs(page, 'Yara Barakat', 'Child');
    await openSection(page, 'Timeline');
    await page.getByText('Karim Barakat became the principal applicant').waitFor();
  });

  it('a divorce is of a couple, and makes the spouse another dependant', async () => {
    const section = await openEvents(theatre, page, family.caseId);
    await weighCouple(page, 'Amina Barakat', 'Divorce', 'Salma Barakat', '2026-06-12');
    await toldAt(page, choiceOf('Partner'), /not recorded as a couple/);
    await choose(page, dialogOf(page), 'Partner', 'Karim Barakat');
    await weighEvent(page);
    expect(await effectUnder(page, 'Members')).toEqual([expect.stringMatching(/^Amina .* becomes: Other dependant/)]);
    await togetherStill().check();
    await recordEvent(page);
    await openSection(page, 'Family');
    await standsAs(page, 'Amina Barakat', 'Other dependant');
    await page.getByText(/spouse of Karim Barakat.*until 12 Jun 2026.*Former/).waitFor();
    await openSection(page, 'Events');
    await undoEvent(page, section, /12 Jun 2026 · Divorce/, 'The court has not decided');
    await openSection(page, 'Family');
    await standsAs(page, 'Amina Barakat', 'Spouse');
  });

  it('a death of the principal applicant names who comes after, and widows', async () => {
    const section = await openEvents(theatre, page, family.caseId);
    await beginEvent(page, 'Death');
    await choose(page, dialogOf(page), 'Who died', 'Karim Barakat');
    await weighEvent(page);
    await toldAt(page, choiceOf(successor), /would be left without a principal applicant/);
    await choose(page, dialogOf(page), successor, 'Amina Barakat');
    await weighEvent(page);
    expect(await effectUnder(page, 'Members')).toContainEqual(expect.stringMatching('^Karim Barakat leaves'));
    expect(await effectUnder(page, 'Tasks that are opened')).toEqual([
      expect.stringMatching(/death certificate · Karim/),
    ]);
    expect((await windowsInEffect(page))[1]).toContain('4 travellers');
    await recordEvent(page);
    const death = section.getByRole('article').filter({ has: page.getByRole('heading', { name: /Death/ }) });
    await death.getByText('new principal applicant').waitFor();
    await openSection(page, 'Family');
    await standsAs(page, 'Amina Barakat', 'Principal applicant');
    await standsAs(page, 'Hamid Barakat', 'Parent');
    await standsAs(page, 'Karim Barakat', 'Died 15 Jun 2026');
    await page.getByText(/spouse of Karim Barakat.*Widowed/).waitFor();
    await openSection(page, 'Timeline');
    await page.getByText('Karim Barakat died').waitFor();
  });

  it('the death of a member is told by the event alone', async () => {
    await theatre.open(page, `/cases/${family.caseId}?tab=family`);
    await page.getByRole('button', { name: 'What can be done about Yara Barakat' }).click();
    await page.getByRole('menuitem', { name: 'Life and whereabouts' }).click();
    await dialogOf(page).getByText('A death is recorded under “Events”.').waitFor();
    await choiceOf('Known to be').click();
    await page.getByRole('option', { name: 'Missing' }).waitFor();
    expect(await page.getByRole('option', { name: 'Dead' }).count()).toBe(0);
  });

  it('can be read on a phone, from right to left', async () => {
    const phone = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    const path = `/cases/${family.caseId}?tab=family-events`;
    await theatre.open(phone, path);
    await phone.getByText('مقدم الطلب الرئيسي الجديد').first().waitFor();
    await looksRight(phone);
    await theatre.open(phone, `${path}&record=leaving&person=${peopleNamed(family, 'Hamid')[0]}`);
    await choose(phone, dialogOf(phone), 'سبب المغادرة', 'عودة إلى الوطن');
    await looksRight(phone);
    await dialogOf(phone).getByRole('textbox', { name: 'السبب' }).fill('أبلغت الأسرة');
    await dialogOf(phone).getByRole('button', { name: 'عرض الأثر' }).click();
    await phone.getByRole('heading', { name: /Hamid Barakat/ }).waitFor();
    await looksRight(phone);
    await theatre.open(phone, `${path}&record=add-on`);
    await dialogOf(phone).getByRole('textbox', { name: 'السبب' }).waitFor();
    await looksRight(phone);
    await theatre.open(phone, `/cases/${family.caseId}?tab=family`);
    await looksRight(phone);
    const name = await phone.getByRole('link', { name: /Elias Barakat/ }).boundingBox();
    expect(name?.width).toBeGreaterThan(name?.height ?? 0);
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
