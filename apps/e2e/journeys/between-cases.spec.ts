import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, clearEverything, type TestFamily } from '@passage/testing';
import type { Page } from 'playwright-core';
import { beginEvent, openEvents, recordEvent, weighEvent } from '../browser/family-events';
import { choose, chooseAmong, confirm, dialogOf, enterFlight, openSection } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

/** What a caseworker does when two families belong together, or somebody belongs to another. */
describe('between two cases', () => {
  let theatre: Theatre;
  let page: Page;
  let parents: TestFamily;
  let aunt: TestFamily;
  const numbers = new Map<string, string>();

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      parents = await aFamily(api, { birthDates: ['1985-02-01', '2000-08-01', '2019-05-05'] });
      aunt = await aFamily(api, { birthDates: ['1988-03-03'] });
      const elsewhere = await aFamily(api, { programme: 'US-RESETTLEMENT' });
      await clearEverything(api, parents, '2026-06-01', '2026-12-01');
      await clearEverything(api, aunt, '2026-07-01', '2026-11-01');
      await api.owner.query(`update case_record.case_members set joined_on = '2026-03-01'`);
      const caseworker = await api.as('caseworker');
      const [mother, partner, child] = parents.personIds;
      for (const tie of [
        { personId: mother, kind: 'partner', relatedPersonId: partner },
        { personId: partner, kind: 'biological-parent', relatedPersonId: child },
      ])
        expect((await caseworker.post(`/api/cases/${parents.caseId}/relationships`, tie)).status).toBe(201);
      const { rows } = await api.owner.query<{ id: string; number: string }>(
        'select id, number from case_record.cases',
      );
      for (const { id, number } of rows) numbers.set(id, number);
      numbers.set('of another programme', numbers.get(elsewhere.caseId) ?? '');
    });
    page = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  const otherCase = async (number: string | undefined) => {
    await dialogOf(page)
      .getByRole('textbox', { name: 'Other case' })
      .fill(number ?? '');
  };
  const told = (words: string | RegExp) => dialogOf(page).getByText(words).first().waitFor();
  /** The travel window of a case in the effect shown, now and afterwards. */
  const windowOf = async ({ caseId }: TestFamily) =>
    await dialogOf(page)
      .getByRole('rowgroup')
      .filter({ has: page.getByRole('rowheader', { name: numbers.get(caseId) ?? '' }) })
      .getByRole('cell')
      .allInnerTexts();
  /** Whose case a person's standing clearances are, and how many hold. */
  const clearancesOf = async (personId: string | undefined) => {
    const { rows } = await theatre.api.owner.query<{ caseId: string; count: number }>(
      `select case_id as "caseId", count(*)::int as count from pipeline.clearances
       where person_id = $1 and superseded_at is null and stale_since is null group by case_id`,
      [personId],
    );
    return rows.map(({ caseId }) => caseId);
  };
  const undo = async (kind: string) => {
    const event = page.getByRole('article').filter({ has: page.getByRole('heading', { name: kind }) });
    await event.getByRole('button', { name: 'Undo' }).first().click();
    await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill('It was a misunderstanding');
    await confirm(page, 'Undo');
    await event.getByText('Undone', { exact: true }).first().waitFor();
  };

  it('says at its field what cannot be, and keeps what was typed', async () => {
    await openEvents(theatre, page, parents.caseId);
    await beginEvent(page, 'Joining another case');
    await otherCase(numbers.get(parents.caseId));
    await chooseAmong(page, dialogOf(page), 'Who joins the other case', 'Member 2 Barakat');
    await weighEvent(page, 'He lives with his aunt');
    await told('This is the number of the case itself');
    await otherCase(numbers.get(aunt.caseId));
    for (const member of ['Member 1 Barakat', 'Member 3 Barakat'])
      await chooseAmong(page, dialogOf(page), 'Who joins the other case', member);
    await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
    await told('Nobody would be left in the case');
    expect(await dialogOf(page).getByRole('textbox', { name: 'Reason' }).inputValue()).toBe('He lives with his aunt');
    await looksRight(page);
    await page.keyboard.press('Escape');
    await beginEvent(page, 'Merge of two cases');
    await otherCase(numbers.get('of another programme'));
    await weighEvent(page);
    await told('The other case is prepared for another programme');
    await page.keyboard.press('Escape');
  });

  it('lets a member join another case with what was cleared, after showing both windows', async () => {
    const joining = parents.personIds[1];
    await openEvents(theatre, page, parents.caseId);
    await beginEvent(page, 'Joining another case');
    await dialogOf(page).getByRole('button', { name: 'Discard it' }).click();
    await otherCase(numbers.get(aunt.caseId));
    await chooseAmong(page, dialogOf(page), 'Who joins the other case', 'Member 2 Barakat');
    await weighEvent(page, 'He lives with his aunt');
    await told(`Member 2 Barakat leaves ${numbers.get(parents.caseId)}`);
    await told(`Member 2 Barakat joins ${numbers.get(aunt.caseId)}`);
    expect(await windowOf(parents)).toEqual([
      expect.stringMatching(/3 travellers/),
      expect.stringMatching(/2 travellers/),
    ]);
    expect(await windowOf(aunt)).toEqual([
      expect.stringMatching(/1 traveller,/),
      expect.stringMatching(/2 travellers/),
    ]);
    await told(/Obtain custody papers for the children · Member 3 Barakat/);
    await looksRight(page);
    expect(await clearancesOf(joining)).toEqual([parents.caseId]);
    const record = dialogOf(page).getByRole('button', { name: 'Confirm and record' });
    expect(await record.isDisabled()).toBe(true);
    await dialogOf(page)
      .getByRole('checkbox', { name: /A couple is parted/ })
      .check();
    expect(await record.isDisabled()).toBe(true);
    await dialogOf(page)
      .getByRole('checkbox', { name: /A child is parted from/ })
      .check();
    await recordEvent(page);
    const section = await openSection(page, 'Family');
    await section.getByText('Member 1 Barakat').first().waitFor();
    expect(await clearancesOf(joining)).toEqual([aunt.caseId]);
    const there = await openEvents(theatre, page, aunt.caseId);
    await there.getByRole('link', { name: numbers.get(parents.caseId) ?? '' }).waitFor();
  });

  it('takes it back, and each case has again who and what it had', async () => {
    await undo('Joining another case');
    expect(await clearancesOf(parents.personIds[1])).toEqual([parents.caseId]);
  });

  it('lets two cases be decided, travel and be placed together, and shows the days they would share', async () => {
    await openEvents(theatre, page, parents.caseId);
    await beginEvent(page, 'Cross-reference');
    await otherCase(numbers.get(aunt.caseId));
    for (const together of ['Decided together', 'Placed together'])
      await chooseAmong(page, dialogOf(page), 'Together', together);
    await weighEvent(page, 'Two sisters');
    await told('Nothing is written before you confirm');
    expect(await windowOf(parents)).toEqual([expect.stringMatching(/30 Nov/), expect.stringMatching(/31 Oct/)]);
    await looksRight(page);
    await recordEvent(page);
    await page.getByText('Two sisters').first().waitFor();
  });

  it('books neither on a day that the other does not have', async () => {
    const officer = await theatre.as('movement-officer');
    await theatre.open(officer, `/movement/cases/${parents.caseId}/book`);
    await enterFlight(officer, '2026-06-20', '2026-06-21');
    await officer.getByRole('button', { name: 'Book travel' }).click();
    await officer.getByText('A case that travels along cannot travel on that day.').waitFor();
    expect(await officer.getByRole('textbox', { name: 'Airline', exact: true }).inputValue()).toBe('Levant Airways');
  });

  it('lets a family travel by itself again, after showing what the other has without it', async () => {
    const section = await openSection(page, 'Travel window');
    await section.getByRole('button', { name: 'Travel by itself again' }).click();
    await told('This family alone');
    await told(/Until 30 Nov 2026/);
    await told('The other without it');
    await told(/1 Jul 2026 .* 31 Oct 2026/);
    await looksRight(page);
    await confirm(page, 'Travel by itself again');
    await section.getByText('The family travels by itself.').waitFor();
    await openSection(page, 'Events');
    await undo('Cross-reference');
  });

  it('makes two cases one, with everybody and everything cleared, and closes the other', async () => {
    await beginEvent(page, 'Merge of two cases');
    await dialogOf(page).getByRole('button', { name: 'Discard it' }).click();
    await otherCase(numbers.get(aunt.caseId));
    const standing = dialogOf(page).getByRole('combobox', { name: 'Member 1 Barakat: to the principal applicant' });
    await standing.waitFor();
    await weighEvent(page, 'They share one household');
    await told('This is missing');
    expect(await standing.getAttribute('aria-invalid')).toBe('true');
    await looksRight(page);
    await choose(page, dialogOf(page), 'Member 1 Barakat: to the principal applicant', /^Child$/);
    await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
    await told(/parent would have been younger than/);
    await choose(page, dialogOf(page), 'Member 1 Barakat: to the principal applicant', 'Sibling');
    await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
    await told(`Member 1 Barakat joins ${numbers.get(parents.caseId)} (Sibling)`);
    await told('Relationships recorded');
    await dialogOf(page).getByRole('button', { name: 'Back' }).click();
    await standing.waitFor();
    expect(await standing.inputValue()).toBe('Sibling');
    await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
    await told('Relationships recorded');
    expect((await windowOf(aunt))[1]).toBe('The case closes');
    expect((await windowOf(parents))[1]).toMatch(/4 travellers/);
    await looksRight(page);
    await recordEvent(page);
    await page.getByText('They share one household').first().waitFor();
    expect(await clearancesOf(aunt.personIds[0])).toEqual([parents.caseId]);
    await openSection(page, 'Family');
    await page.getByText('Member 1 Barakat: sibling of Member 1 Barakat').waitFor();
    const there = await openEvents(theatre, page, aunt.caseId);
    await page.getByText('Closed: Merged into another case').waitFor();
    await there
      .getByRole('link', { name: numbers.get(parents.caseId) ?? '' })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Record an event' }).count()).toBe(0);
  });

  it('reads both histories on a telephone, from right to left, and takes the merge back there', async () => {
    const phone = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(phone, `/cases/${aunt.caseId}?tab=family-events`);
    const merged = phone.getByRole('article').filter({ hasText: 'They share one household' });
    await merged.getByRole('button', { name: 'تراجع' }).click();
    await dialogOf(phone).getByRole('textbox').fill('They were never one');
    await looksRight(phone);
    await dialogOf(phone).getByRole('button', { name: 'تراجع' }).click();
    await dialogOf(phone).waitFor({ state: 'detached' });
    await merged.getByText('They were never one').waitFor();
    await looksRight(phone);
    expect(await clearancesOf(aunt.personIds[0])).toEqual([aunt.caseId]);
  });

  it('leave no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
