import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily } from '@passage/testing';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import { choose, confirm, dialogOf, fillDay } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** A child without a parent in its case, from what is missing to what a panel found. */
describe('the best interests of a child', () => {
  let theatre: Theatre;
  let address = '';

  beforeAll(async () => {
    theatre = await openTheatre();
    const { caseId } = await aFamily(theatre.api, { birthDates: ['1985-02-01', '2018-05-05'] });
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
