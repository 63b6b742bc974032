import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aFamily, type TestFamily } from '@passage/testing';
import { confirm, dialogOf } from '../browser/forms';
import { looksRight } from '../browser/looks-right';
import { openTheatre, type Theatre } from '../browser/stage';

describe('a second person', () => {
  let theatre: Theatre;
  let family: TestFamily;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      family = await aFamily(api);
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

  it('is asked before who somebody is on record changes', async () => {
    const caseworker = await theatre.as('caseworker');
    await theatre.open(caseworker, `/cases/${family.caseId}?tab=family`);
    await caseworker
      .getByRole('button', { name: /^What can be done about/ })
      .first()
      .click();
    await caseworker.getByRole('menuitem', { name: 'Edit person' }).click();
    const dialog = dialogOf(caseworker);
    await dialog.getByRole('button', { name: 'Propose a change of identity' }).click();
    await dialog.getByRole('textbox', { name: 'Family name' }).fill('Corrected');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Passport shown on 12 June');
    await looksRight(caseworker);
    await confirm(caseworker, 'Propose');
    await caseworker.getByText('1 proposal waits').waitFor();
    await caseworker.getByRole('link', { name: /1 proposal waits/ }).click();
    await caseworker.getByRole('button', { name: 'Withdraw the proposal' }).waitFor();
    expect(await caseworker.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it('finds it on the home page, sees what changes and why, and approves it', async () => {
    const manager = await theatre.as('manager');
    await theatre.open(manager, '/today');
    await manager.getByText('Passport shown on 12 June').waitFor();
    await looksRight(manager);
    await manager.getByRole('button', { name: 'Approve', exact: true }).click();
    await confirm(manager, 'Approve');
    await theatre.open(manager, `/cases/${family.caseId}?tab=approvals`);
    await manager.getByText('Approved', { exact: true }).waitFor();
    await looksRight(manager);
    const { rows } = await theatre.api.owner.query<{ family_name: string }>(
      'select family_name from case_record.people where id = $1',
      [family.personIds[0]],
    );
    expect(rows[0]?.family_name).toBe('Corrected');
  });

  it('lists proposals in Arabic on a telephone too', async () => {
    const manager = await theatre.as('manager', { width: 390, colorScheme: 'dark', locale: 'ar' });
    await theatre.open(manager, '/approvals?state=approved');
    await looksRight(manager);
  });

  it('is asked by rules that an administrator sets for each programme', async () => {
    const administrator = await theatre.as('administrator');
    await theatre.open(administrator, '/administration/approval-rules');
    await looksRight(administrator);
    await administrator.getByRole('button', { name: 'Decision of the receiving state' }).first().click();
    await administrator.getByLabel('A second person must approve').check();
    await confirm(administrator, 'Save');
    await administrator.getByRole('row', { name: /Decision of the receiving state.*Yes/ }).waitFor();
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
