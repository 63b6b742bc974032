import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '@passage/testing';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import { dialogOf, fillDay } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** Cases of one person each, by their referral numbers. */
async function cases(api: TestApi, people: Record<string, object>): Promise<void> {
  const caseworker = await api.as('caseworker');
  const { rows } = await api.owner.query<{ id: string }>(
    `select id from pipeline.programmes where code = 'US-RESETTLEMENT'`,
  );
  for (const [referralNumber, person] of Object.entries(people)) {
    const { status } = await caseworker.post('/api/cases', {
      ...{ officeId: caseworker.staff.officeIds[0], programmeId: rows[0]?.id, referralSource: 'UNHCR', referralNumber },
      ...{ referredOn: '2026-03-01', countryOfAsylum: 'JO', countryOfOrigin: 'SY', submissionCategory: 'LPP' },
      people: [{ sex: 'male', nationality: 'SY', relationship: 'principal-applicant', ...person }],
    });
    expect(status).toBe(201);
  }
}

/** Closes a case as a duplicate, so that its principal applicant may be merged with the record in use. */
async function close(api: TestApi, referralNumber: string): Promise<void> {
  const caseworker = await api.as('caseworker');
  const { rows } = await api.owner.query<{ id: string; version: number }>(
    'select id, version from case_record.cases where referral_number = $1',
    [referralNumber],
  );
  const closure = { reason: 'duplicate', closedOn: api.today };
  await caseworker.post(`/api/cases/${rows[0]?.id}/closures`, closure, { ifMatch: rows[0]?.version ?? 1 });
}

/** What the receiving state answered about the principal applicant of a case: no. */
async function deny(api: TestApi, referralNumber: string): Promise<void> {
  await api.owner.query(
    `with of as (select id, office_id, principal_applicant_id from case_record.cases where referral_number = $1),
       answer as (insert into case_processing.decisions (id, case_id, office_id, decided_on, authority, recorded_by)
         select gen_random_uuid(), of.id, of.office_id, date '2026-05-20', 'Ministry', s.id
         from of, (select id from access.staff limit 1) s returning id, case_id, office_id)
     insert into case_processing.decision_members (id, decision_id, case_id, office_id, person_id, outcome)
     select gen_random_uuid(), a.id, a.case_id, a.office_id, of.principal_applicant_id, 'denied' from answer a, of`,
    [referralNumber],
  );
}

describe('a caseworker who meets one person twice', () => {
  let theatre: Theatre;
  let page: Page;

  beforeAll(async () => {
    theatre = await openTheatre(async (api) => {
      await cases(api, {
        'DUP-1': { givenNames: 'Mahmoud', familyName: 'Al-Deeb', nameLocal: 'محمود الديب', birthDate: '1984-03-09' },
        'DUP-2': { givenNames: 'Mahmud', familyName: 'Aldib', birthDate: '1984-09-03', phone: '+962 79 555 0142' },
        'DUP-3': { givenNames: 'Lina', familyName: 'Saqqa', sex: 'female', birthDate: '1993-08-21' },
        'DUP-4': { givenNames: 'Leena', familyName: 'Sakka', sex: 'female', birthDate: '1993-08-21' },
      });
      await deny(api, 'DUP-2');
      await close(api, 'DUP-2');
    });
    page = await theatre.as('caseworker');
  });

  afterAll(async () => {
    await theatre.close();
  });

  it('is told while typing who on record may be that person, and why', async () => {
    await page.goto(`${theatre.api.url}/cases/new`);
    await page.getByRole('textbox', { name: 'Full name in own script' }).fill('محمود الديب');
    await fillDay(page, 'Date of birth', '1984-03-09');
    await page.keyboard.press('Tab');
    const hints = page.getByRole('status').filter({ hasText: 'may be this person' });
    await hints.getByText('Mahmoud Al-Deeb').waitFor();
    await hints.getByText('Same birth date').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('looks through the office and sees the pairs, the likeliest first', async () => {
    await page.goto(`${theatre.api.url}/duplicates`);
    await settled(page);
    await page.getByRole('button', { name: 'Look for duplicates' }).click();
    await page.getByText('2 pairs found').waitFor();
    await page
      .getByRole('link', { name: /Mahmoud Al-Deeb|Mahmud Aldib/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('compares two records and asks a colleague to merge them, choosing the phone of the other', async () => {
    await page
      .getByRole('link', { name: /Mahmoud Al-Deeb|Mahmud Aldib/ })
      .first()
      .click();
    await page
      .getByRole('rowheader', { name: /Date of birth/ })
      .getByText('Different')
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask for the merge', exact: true }).click();
    await dialogOf(page).getByRole('radiogroup', { name: /Phone/ }).getByLabel('+962 79 555 0142').check();
    await dialogOf(page).getByRole('textbox', { name: 'Why they are one person' }).fill('Same passport');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialogOf(page).getByRole('button', { name: 'Ask for the merge', exact: true }).click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByText('It waits for a colleague.').waitFor();
    expect(await page.getByRole('button', { name: 'Ask for the merge' }).count()).toBe(0);
  });

  it('has it confirmed by a manager, and meets the denial of the other case before deciding anew', async () => {
    const manager = await theatre.as('manager');
    await manager.goto(`${theatre.api.url}/approvals`);
    await settled(manager);
    await manager.getByRole('link', { name: /Merge of two records/ }).click();
    await manager.getByText('+962 79 555 0142').waitFor();
    expect(await accessibilityFaults(manager)).toEqual([]);
    await manager.getByRole('button', { name: 'Approve', exact: true }).click();
    await dialogOf(manager).getByRole('button', { name: 'Approve', exact: true }).click();
    await dialogOf(manager).waitFor({ state: 'detached' });
    const { rows } = await theatre.api.owner.query<{ id: string }>(
      `select id from case_record.cases where referral_number = 'DUP-1'`,
    );
    const caseworker = await theatre.as('caseworker');
    await caseworker.goto(`${theatre.api.url}/cases/${rows[0]?.id}?tab=case-processing`);
    const section = caseworker.getByRole('tabpanel', { name: 'Case processing' });
    const denial = section.getByRole('alert').filter({ hasText: 'A denial from another case stands' });
    await denial.getByText('Denied', { exact: true }).waitFor();
    await denial.getByText(/ended on/).waitFor();
    await section.getByRole('button', { name: 'Record a decision' }).click();
    await dialogOf(caseworker).getByRole('textbox', { name: 'Why accepted despite the denial' }).waitFor();
    await dialogOf(caseworker).getByRole('alert').waitFor();
    await settled(caseworker);
    expect([await accessibilityFaults(caseworker), await isWiderThanScreen(caseworker)]).toEqual([[], false]);
  });

  it('has the merge taken back by the manager, and what was of the other case is gone', async () => {
    const manager = await theatre.as('manager');
    await manager.goto(page.url());
    await manager.getByText('leads to').first().waitFor();
    await manager.getByText('Asked for by').waitFor();
    await manager.getByRole('button', { name: 'Undo the merge' }).click();
    await dialogOf(manager).getByRole('textbox').fill('Two cousins after all');
    await dialogOf(manager).getByRole('button', { name: 'Undo the merge' }).click();
    await manager.getByRole('button', { name: 'Ask for the merge', exact: true }).waitFor();
    const { rows } = await theatre.api.owner.query<{ id: string }>(
      `select id from case_record.cases where referral_number = 'DUP-1'`,
    );
    const caseworker = await theatre.as('caseworker');
    await caseworker.goto(`${theatre.api.url}/cases/${rows[0]?.id}?tab=case-processing`);
    await caseworker.getByText('The receiving state has not decided.').waitFor();
    expect(await caseworker.getByText('A denial from another case stands').count()).toBe(0);
  });

  it('says of two others that they are two people, and they leave the list', async () => {
    await page.goto(`${theatre.api.url}/duplicates`);
    await page
      .getByRole('link', { name: /Lina Saqqa|Leena Sakka/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Not the same person' }).click();
    await dialogOf(page).getByRole('textbox').fill('Cousins');
    await dialogOf(page).getByRole('button', { name: 'Not the same person' }).click();
    await page.getByText('Two people', { exact: true }).waitFor();
    await page.goto(`${theatre.api.url}/duplicates`);
    await page
      .getByRole('link', { name: /Mahmoud Al-Deeb|Mahmud Aldib/ })
      .first()
      .waitFor();
    expect(await page.getByText('Leena Sakka').count()).toBe(0);
  });

  it('compares on a phone, in Arabic', async () => {
    const phone = await theatre.as('caseworker', { width: 390, locale: 'ar', colorScheme: 'dark' });
    const address = await page
      .getByRole('link', { name: /Mahmoud Al-Deeb|Mahmud Aldib/ })
      .first()
      .getAttribute('href');
    await phone.goto(`${theatre.api.url}${address}`);
    await settled(phone);
    expect([await accessibilityFaults(phone), await isWiderThanScreen(phone)]).toEqual([[], false]);
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
