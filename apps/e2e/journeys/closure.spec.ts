import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, clearEverything, reached, recordFamilyEvent, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { undoEvent } from '../browser/family-events';
import { choose, confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

const nairobi = 'caseworker.nairobi@passage.example';

/** What stops a case, ends it, and brings it back. */
describe('a case that stops, ends and goes on', () => {
  let theatre: Theatre;
  let caseworker: Page;
  let family: TestFamily;
  let sisters: TestFamily;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api);
      sisters = await aFamily(api, { birthDates: ['1992-04-04'] });
      await clearEverything(api, family, '2026-07-01', '2026-11-01');
      await clearEverything(api, sisters, '2026-06-01', '2026-12-01');
      const client = await api.as('caseworker');
      const together = { caseIds: [sisters.caseId], reason: 'Two sisters' };
      expect((await client.post(`/api/cases/${family.caseId}/travel-links`, together)).status).toBe(204);
    });
    caseworker = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  const at = async (page: Page, { caseId }: TestFamily, tab: string) => {
    await theatre.open(page, `/cases/${caseId}`);
    return await openSection(page, tab);
  };
  const told = (page: Page, words: string | RegExp) => dialogOf(page).getByText(words).first().waitFor();
  /** By the keyboard: a menu may still find its place while the pointer is on its way. */
  const act = async (page: Page, menu: string, item: string) => {
    await page.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  const press = async (page: Page, button: string) =>
    await dialogOf(page).getByRole('button', { name: button, exact: true }).click();
  const typedIn = async (page: Page, field: string) =>
    await dialogOf(page).getByRole('textbox', { name: field, exact: true }).inputValue();

  it('is put on hold with a reason, a day to look again, and an owner who can open it', async () => {
    const section = await at(caseworker, family, 'Travel window');
    await section.getByRole('button', { name: 'Place a hold' }).click();
    await told(caseworker, 'The days of the travel window stay as they are.');
    await dialogOf(caseworker).getByRole('textbox', { name: 'Note' }).fill('The father’s consent is awaited');
    await press(caseworker, 'Place a hold');
    await told(caseworker, 'This is missing.');
    expect(await typedIn(caseworker, 'Note')).toBe('The father’s consent is awaited');
    await choose(caseworker, dialogOf(caseworker), 'Reason', 'Custody');
    await fillDay(dialogOf(caseworker), 'Review', '2026-06-29');
    await dialogOf(caseworker).getByRole('combobox', { name: 'Owner', exact: true }).click();
    await caseworker.getByRole('option', { name: 'Omar Halabi' }).click();
    await dialogOf(caseworker).getByRole('combobox', { name: 'Owner', exact: true }).click();
    expect(await caseworker.getByRole('option', { name: 'Samuel Otieno' }).count()).toBe(0);
    await caseworker.keyboard.press('Escape');
    await looksRight(caseworker);
    await confirm(caseworker, 'Place a hold');
    await section.getByText('Placed by you; a colleague releases it').waitFor();
    await section.getByText(/Omar Halabi · Booking · The father’s consent is awaited$/).waitFor();
  });

  it('is let go by somebody else, who says why', async () => {
    const manager = await theatre.as('manager');
    const section = await at(manager, family, 'Travel window');
    await section.getByRole('button', { name: 'Release' }).click();
    await press(manager, 'Release');
    await told(manager, 'This is missing.');
    await dialogOf(manager).getByRole('textbox', { name: 'Reason for the release' }).fill('The consent is here');
    await confirm(manager, 'Release');
    await section.getByText('Released: The consent is here').waitFor();
    const timeline = await openSection(manager, 'Timeline');
    await timeline.getByText(/^A hold was released: Custody/).waitFor();
  });

  it('is closed for a reason, after showing that those it travels with no longer wait for it', async () => {
    await at(caseworker, family, 'Family');
    await act(caseworker, 'More actions', 'Close the case');
    await told(caseworker, 'This case travels together with others.');
    await told(caseworker, 'The other without it');
    await told(caseworker, /30 Nov 2026/);
    await dialogOf(caseworker).getByRole('textbox', { name: 'Note' }).fill('They go back to Homs');
    await press(caseworker, 'Close the case');
    await told(caseworker, 'This is missing.');
    expect(await typedIn(caseworker, 'Note')).toBe('They go back to Homs');
    await choose(caseworker, dialogOf(caseworker), 'Reason', 'Returned home');
    await looksRight(caseworker);
    await confirm(caseworker, 'Close the case');
    await caseworker.getByText('Closed: Returned home').waitFor();
    const theirs = await at(caseworker, sisters, 'Travel window');
    await theirs.getByText('The family travels by itself.').waitFor();
    const timeline = await openSection(caseworker, 'Timeline');
    await timeline.getByText(/was closed and no longer travels along$/).waitFor();
  });

  it('refuses to be changed while it is closed', async () => {
    await at(caseworker, family, 'Travel window');
    for (const act of ['Edit case', 'Place a hold', 'Link a case', 'Record a clearance'])
      expect(await caseworker.getByRole('button', { name: act }).count()).toBe(0);
    await openSection(caseworker, 'Events');
    expect(await caseworker.getByRole('button', { name: 'Record an event' }).count()).toBe(0);
    const steps = await at(caseworker, family, 'Case processing');
    await steps.getByRole('heading', { name: 'Interviews' }).waitFor();
    expect(await steps.getByRole('button', { name: /^(Record|Plan|Confirm|Submit|Ask|Add)/ }).count()).toBe(0);
    const notes = await openSection(caseworker, 'Notes');
    await notes.getByRole('button', { name: 'Write a note' }).waitFor();
    const { status } = await (
      await theatre.api.as('caseworker')
    ).post(`/api/cases/${sisters.caseId}/travel-links`, { caseIds: [family.caseId], reason: 'Two sisters' });
    expect(status).toBe(409);
  });

  it('is opened again for a reason, on a telephone and from right to left, and names those to be linked anew', async () => {
    const phone = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(phone, `/cases/${family.caseId}`);
    await act(phone, 'إجراءات أخرى', 'إعادة فتح الملف');
    await told(phone, 'كان الملف يسافر مع هذه حتى إغلاقه');
    await press(phone, 'إعادة فتح الملف');
    await told(phone, 'هذا الحقل ناقص.');
    await dialogOf(phone).getByRole('textbox').first().fill('They are back in Amman');
    await looksRight(phone);
    await confirm(phone, 'إعادة فتح الملف');
  });

  it('goes on with what its closure cancelled, and is linked with its group again', async () => {
    const section = await at(caseworker, family, 'Travel window');
    await section.getByText(/^Until it was closed, the case travelled together with these/).waitFor();
    const { rows } = await theatre.api.owner.query<{ number: string }>(
      'select number from case_record.cases where id = $1',
      [sisters.caseId],
    );
    await section.getByRole('button', { name: 'Link a case' }).click();
    await dialogOf(caseworker)
      .getByRole('textbox', { name: 'Number of the other case' })
      .fill(rows[0]?.number ?? '');
    await press(caseworker, 'Show the effect');
    await dialogOf(caseworker).getByRole('textbox', { name: 'Why they travel together' }).fill('Two sisters');
    await confirm(caseworker, 'Let them travel together');
    await section.getByText(/^Until it was closed/).waitFor({ state: 'detached' });
    const timeline = await openSection(caseworker, 'Timeline');
    await timeline.getByText(/^Until it was closed it travelled together with PAS-/).waitFor();
    const notes = await openSection(caseworker, 'Notes');
    await notes.getByText('They are back in Amman').waitFor();
  });

  it('that ended with the death of its last member comes back only when that death is undone', async () => {
    const client = await theatre.api.as('caseworker');
    const alone = await aFamily(theatre.api, { birthDates: ['1960-01-01'] });
    await reached(theatre.api, alone, { booked: '2026-08-01' });
    await at(caseworker, alone, 'Family');
    await act(caseworker, 'More actions', 'Close the case');
    await told(caseworker, /^The family is booked to travel on 1 Aug 2026/);
    await looksRight(caseworker);
    await caseworker.reload();
    const death = { kind: 'death', happenedOn: theatre.api.today, reason: 'Told by a neighbour' };
    const of = { ...death, personId: alone.personIds[0], confirmedWarnings: ['booked'] };
    expect((await client.post(`/api/cases/${alone.caseId}/family-events`, of, { ifMatch: 1 })).status).toBe(201);
    const events = await at(caseworker, alone, 'Events');
    await act(caseworker, 'More actions', 'Open the case again');
    await dialogOf(caseworker).getByRole('textbox', { name: 'Why the case goes on' }).fill('A cousin came');
    await press(caseworker, 'Open the case again');
    await told(caseworker, /^The last member of this case has died/);
    await caseworker.keyboard.press('Escape');
    await dialogOf(caseworker).waitFor({ state: 'detached' });
    await caseworker.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'More actions');
    expect(await caseworker.getByRole('button', { name: 'Record an event' }).count()).toBe(0);
    await undoEvent(caseworker, events, /Death/, 'It was somebody else');
    await caseworker.getByText('Closed: Deceased').waitFor({ state: 'detached' });
    await events.getByRole('button', { name: 'Record an event' }).waitFor();
  });

  it('that was closed by hand as deceased says beside each event why it cannot be undone', async () => {
    const client = await theatre.api.as('caseworker');
    const { caseId, personIds } = await aFamily(theatre.api, { birthDates: ['1960-01-01', '1965-01-01'] });
    const leaving = {
      kind: 'leaving',
      happenedOn: theatre.api.today,
      personId: personIds[1],
      leaveReason: 'withdrawn',
    };
    expect((await recordFamilyEvent(client, caseId, leaving)).status).toBe(201);
    const closing = { reason: 'deceased', closedOn: theatre.api.today };
    await client.post(`/api/cases/${caseId}/closures`, closing, { ifMatch: 2 });
    await theatre.open(caseworker, `/cases/${caseId}`);
    await caseworker.getByText('Closed: Deceased').waitFor();
    const events = await openSection(caseworker, 'Events');
    await events.getByText('one of its cases is closed').waitFor();
    expect(await events.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await looksRight(caseworker);
  });

  it('stays where it is when the other office returns it, with the reason on its timeline', async () => {
    await at(caseworker, sisters, 'Family');
    await act(caseworker, 'More actions', 'Hand over to another office');
    await choose(caseworker, dialogOf(caseworker), 'To', /Nairobi/);
    await dialogOf(caseworker).getByRole('textbox', { name: 'Reason' }).fill('They may move');
    await confirm(caseworker, 'Propose the handover');
    const receiver = await theatre.as(nairobi);
    await receiver.getByRole('link', { name: /^PAS-/ }).first().click();
    await receiver.getByRole('button', { name: 'Return it' }).click();
    await press(receiver, 'Return it');
    await told(receiver, 'This is missing.');
    await dialogOf(receiver).getByRole('textbox', { name: 'Why' }).fill('They have not arrived here');
    await confirm(receiver, 'Return it');
    await receiver.getByText('Returned', { exact: true }).first().waitFor();
    await looksRight(receiver);
    const timeline = await at(caseworker, sisters, 'Timeline');
    await timeline.getByText(/^The handover was returned by .*: They have not arrived here$/).waitFor();
    expect(await caseworker.getByText(/to take the case over/).count()).toBe(0);
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
