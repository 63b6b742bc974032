import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, type TestFamily } from '@passage/testing';
import { choose, confirm, dialogOf, fillDay } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

const nairobi = 'caseworker.nairobi@passage.example';

describe('a team', () => {
  let theatre: Theatre;
  const families: TestFamily[] = [];

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      for (let count = 0; count < 3; count += 1) families.push(await aFamily(api));
      await api.owner.query(
        `insert into access.capacities (id, cases) select id, 20 from access.staff where email = 'caseworker@passage.example'`,
      );
    });
  });

  afterAll(async () => {
    await theatre.close();
  });

  /** A hold that the one who places it sees to. */
  const holdFor = async (caseId: string | undefined, role: string, hold: object) => {
    const client = await theatre.api.as(role);
    const owned = { personId: null, gates: ['booking'], note: '', ownerId: client.staff.id, ...hold };
    expect((await client.post(`/api/cases/${caseId}/holds`, owned)).status).toBe(201);
  };

  it('spreads unassigned cases over who has room, and sees who would get what before', async () => {
    const manager = await theatre.as('manager');
    await theatre.open(manager, '/cases');
    await manager.getByText('Unassigned', { exact: true }).click();
    await manager.getByRole('checkbox', { name: 'Select all rows of this page' }).check();
    await manager.getByRole('button', { name: 'Give to a colleague' }).click();
    await dialogOf(manager).getByText('of 20 usual cases').waitFor();
    await looksRight(manager);
    await dialogOf(manager).getByRole('button', { name: 'Spread evenly' }).click();
    await dialogOf(manager).getByText('3 cases would get another owner').waitFor();
    await looksRight(manager);
    await dialogOf(manager).getByRole('button', { name: 'Give 3 cases' }).click();
    await dialogOf(manager).getByText(/3 .*0/).first().waitFor();
    await dialogOf(manager).getByRole('button', { name: 'Close', exact: true }).last().click();
    await theatre.open(manager, '/workload');
    await manager.getByRole('row', { name: /Dana Khoury.* 3 / }).waitFor();
    await looksRight(manager);
  });

  it('states what a colleague can carry, and that they will be away', async () => {
    const manager = await theatre.as('manager');
    await theatre.open(manager, '/workload');
    await manager.getByRole('button', { name: /Capacity and absences of Dana Khoury/ }).click();
    await dialogOf(manager).getByRole('textbox', { name: 'Capacity' }).fill('25');
    await dialogOf(manager).getByRole('button', { name: 'Save' }).click();
    await manager.getByText('of 25 usual cases').first().waitFor();
    await looksRight(manager);
    const focusInDialog = manager.locator('[role=dialog]:focus, [role=dialog] :focus');
    await focusInDialog.waitFor();
    await fillDay(dialogOf(manager), 'First day away', '2026-07-01');
    await fillDay(dialogOf(manager), 'First day back', '2026-07-08');
    await dialogOf(manager).getByRole('button', { name: 'Add absence' }).click();
    await dialogOf(manager).getByRole('button', { name: 'Remove this absence' }).click();
    await dialogOf(manager).getByText('None from today on.').waitFor();
    await focusInDialog.waitFor();
    await manager.keyboard.press('Escape');
    await manager
      .locator(':focus')
      .and(manager.getByRole('button', { name: /of Dana Khoury/ }))
      .waitFor();
  });

  it('reads its workload in Arabic on a telephone too', async () => {
    const manager = await theatre.as('manager', { width: 390, colorScheme: 'dark', locale: 'ar' });
    for (const path of ['/workload', '/handovers', '/cases']) {
      await theatre.open(manager, path);
      await looksRight(manager);
    }
  });

  it('names a colleague in a note, who finds it on the home page and marks it as read', async () => {
    const caseworker = await theatre.as('caseworker');
    await theatre.open(caseworker, `/cases/${families[0]?.caseId}?tab=notes`);
    await caseworker.getByRole('button', { name: 'Write a note' }).click();
    const body = dialogOf(caseworker).getByRole('textbox', { name: 'Note' });
    await body.fill('Please ask the clinic, ');
    await body.press('End');
    await body.pressSequentially('@Omar H');
    await caseworker.getByRole('option', { name: 'Omar Halabi' }).click();
    expect(await body.inputValue()).toBe('Please ask the clinic, @Omar Halabi ');
    await looksRight(caseworker);
    await confirm(caseworker, 'Write a note');
    const nurse = await theatre.as('health-staff');
    await theatre.open(nurse, '/today');
    await nurse.getByText('Please ask the clinic').waitFor();
    await looksRight(nurse);
    await nurse.getByRole('button', { name: /^Mark as read/ }).click();
    await nurse.getByText('No unread note names you.').waitFor();
  });

  it('hands a case over to another office, which accepts it without having seen the family', async () => {
    const caseworker = await theatre.as('caseworker');
    const caseId = families[1]?.caseId;
    await holdFor(caseId, 'caseworker', { stage: 'case-processing', reasonClass: 'custody', reviewOn: '2026-07-01' });
    await holdFor(caseId, 'health-staff', { stage: 'health', reasonClass: 'medical', reviewOn: '2026-07-02' });
    await theatre.open(caseworker, `/cases/${caseId}`);
    await caseworker.getByRole('button', { name: 'More actions' }).click();
    // By the keyboard: a menu may still find its place while the pointer is on its way.
    await caseworker.getByRole('menuitem', { name: 'Hand over to another office' }).press('Enter');
    await choose(caseworker, dialogOf(caseworker), 'To', /Nairobi/);
    await dialogOf(caseworker).getByRole('textbox', { name: 'Reason' }).fill('The family lives there now');
    await looksRight(caseworker);
    await confirm(caseworker, 'Propose the handover');
    await caseworker.getByText(/to take the case over/).waitFor();

    const receiver = await theatre.as(nairobi);
    await theatre.open(receiver, '/today');
    await receiver.getByRole('link', { name: /^PAS-/ }).first().click();
    await receiver.getByText('The family lives there now').waitFor();
    await looksRight(receiver);
    await receiver.getByRole('button', { name: 'Accept the case' }).click();
    await dialogOf(receiver)
      .getByText(/^Holds in case processing of colleagues who cannot open the case here/)
      .waitFor();
    await choose(receiver, dialogOf(receiver), 'Owner', 'Samuel Otieno');
    await looksRight(receiver);
    await confirm(receiver, 'Accept the case');
    await receiver.getByRole('tab', { name: 'Family', exact: true }).waitFor();

    await theatre.open(caseworker, '/handovers?direction=out');
    await caseworker.locator('#main').getByText('Accepted', { exact: true }).waitFor();
    await caseworker.goto(`${theatre.api.url}/cases/${caseId}`);
    await caseworker.getByText('There is no such record, or it is not yours to see.').first().waitFor();
  });

  it('sees to the holds of a case that was taken over, and names who sees to what nobody does', async () => {
    const receiver = await theatre.as(nairobi);
    await theatre.open(receiver, '/today');
    const waiting = receiver.getByRole('region', { name: 'Holds to review' }).getByText('Nobody sees to it');
    await waiting.waitFor();
    await looksRight(receiver);
    const caseId = families[1]?.caseId;
    await theatre.open(receiver, `/cases/${caseId}?tab=window`);
    const line = (reason: string) => receiver.getByRole('listitem').filter({ hasText: reason });
    await line('Custody').getByText('Samuel Otieno').waitFor();
    expect(await line('Medical').getByText('Nobody sees to it').count()).toBe(1);
    const phone = await theatre.as('manager', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(phone, `/cases/${caseId}?tab=window`);
    const unowned = phone.getByText('لا أحد يتابعه');
    await unowned.waitFor();
    await looksRight(phone);
    await phone.getByRole('listitem').filter({ has: unowned }).getByRole('button', { name: 'تغيير' }).click();
    await choose(phone, dialogOf(phone), 'المسؤول', 'Samuel Otieno');
    await confirm(phone, 'حفظ');
    await unowned.waitFor({ state: 'detached' });
    await theatre.open(receiver, '/today');
    await receiver.getByText('No hold is due for review.').waitFor();
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
