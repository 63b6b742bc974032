import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily } from '@passage/testing';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import { choose, chooseAmong, confirm, dialogOf, fillDay, openSection } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** A child without a parent in its case, from what is missing to what a panel found. */
describe('the best interests of a child', () => {
  let theatre: Theatre;
  let address = '';
  let family: Awaited<ReturnType<typeof aFamily>>;

  beforeAll(async () => {
    theatre = await openTheatre();
    family = await aFamily(theatre.api, { birthDates: ['1985-02-01', '2018-05-05'] });
    const { caseId } = family;
    await theatre.api.owner.query(
      `update case_record.case_members set relationship = 'unrelated-minor' where case_id = $1 and relationship <> 'principal-applicant'`,
      [caseId],
    );
    address = `${theatre.api.url}/cases/${caseId}?tab=case-processing`;
  });

  afterAll(async () => {
    await theatre.close();
  });

  it('are missed by the referral until a caseworker records what a panel found', async () => {
    const page = await theatre.as('caseworker');
    await page.goto(address);
    await settled(page);
    await page.getByText('Best-interests result of a child').waitFor();
    await page.getByText('Without parent or guardian', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Record a procedure' }).click();
    await choose(page, dialogOf(page), 'Procedure', /BID/);
    await dialogOf(page).getByRole('textbox', { name: 'Panel or authority' }).fill('Panel of Amman');
    await fillDay(dialogOf(page), 'Begun on', '2026-04-01');
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, 'Save');
    await page.getByText('Result awaited').waitFor();
    await page.getByRole('button', { name: 'Enter the result' }).click();
    await fillDay(dialogOf(page), 'Result of', '2026-05-20');
    await choose(page, dialogOf(page), 'Outcome', 'In favour');
    await confirm(page, 'Save');
    await page.getByText('Result in favour').waitFor();
    await page.getByText('Best-interests result of a child').waitFor({ state: 'detached' });
    await page.getByText('Custody paper of a child without parent or guardian').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('are to be looked at again while what a panel went by is on record otherwise', async () => {
    const bornOn = async (day: string) =>
      await theatre.api.owner.query('update case_record.people set birth_date = $2 where id = $1', [
        family.personIds[1],
        day,
      ]);
    await bornOn('2017-01-01');
    const page = await theatre.as('caseworker');
    await page.goto(address);
    await settled(page);
    await page.getByText('Result in doubt', { exact: true }).waitFor();
    await page.getByText(/In doubt since.*Birth date/).waitFor();
    await page.getByText('A best-interests result that is not in doubt').waitFor();
    expect([await accessibilityFaults(page), await isWiderThanScreen(page)]).toEqual([[], false]);
    const travel = address.replace('case-processing', 'window');
    const officer = await theatre.as('movement-officer');
    await officer.goto(travel);
    await settled(officer);
    const held = officer.getByText('Best interests of a child: to be looked at again');
    await held.nth(1).waitFor();
    expect(await held.count()).toBe(2);
    expect(await accessibilityFaults(officer)).toEqual([]);
    await bornOn('2018-05-05');
    await officer.goto(travel);
    await officer.getByText('Went by itself: its reason is gone').waitFor();
    expect(await held.count()).toBe(1);
    await page.goto(address);
    await page.getByText('Result in favour').waitFor();
    expect(await page.getByText('In doubt since').count()).toBe(0);
  });

  it('are shown to nobody to whom they are closed, and fit a phone from right to left', async () => {
    const manager = await theatre.as('manager');
    await manager.goto(address);
    await settled(manager);
    await manager.getByText('Custody paper of a child without parent or guardian').waitFor();
    expect(await manager.getByText('Panel of Amman').count()).toBe(0);
    const phone = await theatre.as('caseworker', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await phone.goto(address);
    await settled(phone);
    await phone.getByText('نتيجة لصالح السفر').waitFor();
    expect(await accessibilityFaults(phone)).toEqual([]);
    expect(await isWiderThanScreen(phone)).toBe(false);
  });

  it('are named by the effect of an event that takes away the guardian a panel counted on', async () => {
    const { caseId, personIds } = family;
    const [guardian, child] = personIds;
    const caseworker = await theatre.api.as('caseworker');
    const tie = { personId: guardian, relatedPersonId: child, kind: 'guardian' };
    expect((await caseworker.post(`/api/cases/${caseId}/relationships`, tie)).status).toBe(201);
    const result = { procedure: 'determination', openedOn: '2026-06-01', heldOn: '2026-06-12', outcome: 'in-favour' };
    const again = { personId: child, authority: 'Panel of Amman', ...result };
    expect((await caseworker.post(`/api/cases/${caseId}/best-interests`, again)).status).toBe(201);
    const page = await theatre.as('caseworker');
    await page.goto(address.replace('case-processing', 'family-events'));
    await page.getByRole('button', { name: 'Record an event' }).click();
    await choose(page, dialogOf(page), 'What happened', 'Split of the case');
    await chooseAmong(page, dialogOf(page), 'Who parts from the others', /Member 2/);
    await choose(page, dialogOf(page), 'Principal applicant of those who part', /Member 2/);
    await dialogOf(page).getByRole('textbox', { name: 'Reason' }).fill('Told at the interview');
    await dialogOf(page).getByRole('button', { name: 'Show the effect' }).click();
    await dialogOf(page)
      .getByText('Best interests to be looked at again before the case is submitted, booked or leaves')
      .waitFor();
    await dialogOf(page).getByText('Parents or guardian').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('stay found with a guardian whom the panel named that day', async () => {
    const page = await theatre.as('caseworker');
    await theatre.open(page, `/cases/${family.caseId}?tab=family`);
    await page.getByRole('button', { name: 'Record custody' }).click();
    await choose(page, dialogOf(page), 'Person', /Member 1/);
    await choose(page, dialogOf(page), 'is, before the law, the', 'guardian');
    await choose(page, dialogOf(page), 'of the child', /Member 2/);
    await dialogOf(page)
      .getByText(/^Of a guardian whom a best-interests panel named/)
      .waitFor();
    await fillDay(dialogOf(page), 'From', '2026-06-12');
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, 'Save');
    await page.getByText('the paper is missing').first().waitFor();
    await openSection(page, 'Case processing');
    await page.getByText('Result in favour').first().waitFor();
    expect(await page.getByText('Result in doubt', { exact: true }).count()).toBe(0);
  });

  it('rest on custody that a manager sees settled by a paper that only caseworkers open', async () => {
    const caseworker = await theatre.api.as('caseworker');
    const { caseId } = family;
    const form = new FormData();
    form.set('kind', 'custody-paper');
    form.set('compartment', 'protection');
    form.set('file', new Blob(['The panel names the guardian'], { type: 'text/plain' }), 'report.txt');
    const { body: paper } = await caseworker.post<{ id: string }>(`/api/cases/${caseId}/documents`, form);
    const { body: held } = await caseworker.get<{ items: { id: string; version: number }[] }>(
      `/api/cases/${caseId}/custodies`,
    );
    const { id = '', version, ...custody } = held.items[0] ?? {};
    const onPaper = { ...custody, documentId: paper.id };
    expect((await caseworker.patch(`/api/custodies/${id}`, onPaper, { ifMatch: version })).status).toBe(200);
    const page = await theatre.as('manager');
    await theatre.open(page, `/cases/${caseId}?tab=family`);
    expect(await page.getByText('the paper is missing').count()).toBe(0);
    // The same is on record as a relationship, which is listed before.
    await page
      .getByRole('button', { name: /^Correct: .*guardian/ })
      .last()
      .click();
    const choice = dialogOf(page).getByRole('combobox', { name: 'On what paper' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'A document you may not open'),
    );
    expect(await choice.inputValue()).toBe('A document you may not open');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialogOf(page).getByRole('textbox', { name: 'Note' }).fill('Read out by phone');
    await confirm(page, 'Save');
    await page.getByText('Read out by phone').waitFor();
    await page.getByText('on paper').first().waitFor();
  });

  it('are asked for by rules that an administrator sees with their source', async () => {
    const page = await theatre.as('administrator');
    await page.goto(`${theatre.api.url}/administration/best-interests`);
    await settled(page);
    await page.getByText('Needed besides').waitFor();
    await page.getByText('Unverified rule').first().waitFor();
    await page.getByRole('button', { name: 'Add a version' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(theatre.faults).toEqual([]);
  });
});
