import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import type { Viewing } from '../browser/browser';
import { choose, confirm, dialogOf, fillDay } from '../browser/forms';
import { printedSheets } from '../browser/printed-sheets';
import { openTheatre, type Theatre } from '../browser/stage';

/** What the journey reads of a case. */
interface Family {
  id: string;
  members: { person: { id: string; givenNames: string } }[];
}

interface Told {
  name: string;
  sex: string;
  birthDate: string;
  parents: string[];
}

/** Four generations: a man with two wives, their ten children, most married, and their children: forty people. */
function fortyPeople(): { people: Told[]; couples: [string, string][] } {
  const people: Told[] = [];
  const couples: [string, string][] = [];
  const born = (name: string, year: number, parents: string[] = []) => {
    const sex = people.length % 2 === 0 ? 'male' : 'female';
    people.push({ name, sex, birthDate: `${year}-03-01`, parents });
    return name;
  };
  const marry = (one: string, other: string) => void couples.push([one, other]);
  const elder = born('Yusuf', 1930);
  for (const wife of ['Amina', 'Khadija']) {
    marry(elder, born(wife, 1935));
    for (let child = 0; child < 3; child += 1) {
      const name = born(`${wife} ${'abc'[child] ?? ''}`, 1955 + child, [elder, wife]);
      const spouse = born(`Spouse of ${name}`, 1956 + child);
      marry(name, spouse);
      for (let grandchild = 0; grandchild < 3; grandchild += 1) {
        born(`${name} ${'xyz'[grandchild] ?? ''}`, 1980 + grandchild, [name, spouse]);
      }
    }
  }
  for (let last = 0; people.length < 40; last += 1)
    born(`Little ${'pqrstuvw'[last] ?? ''}`, 2010 + last, ['Amina a x']);
  return { people, couples };
}

/** The card of a person in the picture. */
const cardOf = (page: Page, text: string | RegExp) => page.locator('[data-place]').filter({ hasText: text });

describe('the picture of a family', () => {
  let theatre: Theatre;
  let caseId = '';
  let large: Family;

  beforeAll(async () => {
    theatre = await openTheatre();
    const client = await theatre.api.as('caseworker');
    const { rows } = await theatre.api.owner.query<{ id: string }>(
      'select id from pipeline.programmes order by code limit 1',
    );
    const facts = {
      ...{
        officeId: client.staff.officeIds[0],
        programmeId: rows[0]?.id,
        referralSource: 'UNHCR',
        referredOn: '2026-03-01',
      },
      ...{ countryOfAsylum: 'JO', countryOfOrigin: 'SY' },
    };
    const person = { familyName: 'Haddad', sex: 'female', nationality: 'SY', language: 'ar' };
    const small = await client.post<Family>('/api/cases', {
      ...{ ...facts, referralNumber: 'PIC-1' },
      people: [
        { ...person, givenNames: 'Samira', birthDate: '1990-05-17', relationship: 'principal-applicant' },
        { ...person, givenNames: 'Huda', birthDate: '2015-11-30', relationship: 'child' },
      ],
    });
    caseId = small.body.id;
    const { people, couples } = fortyPeople();
    const created = await client.post<Family>('/api/cases', {
      ...{ ...facts, referralNumber: 'PIC-2' },
      people: people.map(({ name, sex, birthDate }, index) => ({
        ...{ ...person, givenNames: name, sex, birthDate },
        ...{ relationship: index === 0 ? 'principal-applicant' : 'other-dependant' },
      })),
    });
    large = created.body;
    const idOf = new Map(large.members.map((member) => [member.person.givenNames, member.person.id]));
    const relate = (one: string, kind: string, other: string) =>
      client.post(`/api/cases/${large.id}/relationships`, {
        ...{ personId: idOf.get(one), kind, relatedPersonId: idOf.get(other) },
      });
    for (const [one, other] of couples) expect((await relate(one, 'spouse', other)).status).toBe(201);
    for (const { name, parents } of people) {
      for (const parent of parents) expect((await relate(parent, 'biological-parent', name)).status).toBe(201);
    }
  });

  afterAll(async () => {
    await theatre.close();
  });

  const openPicture = async (page: Page, id: string) => {
    await page.goto(`${theatre.api.url}/cases/${id}?tab=family-picture`);
    await settled(page);
  };

  it('takes a new father for a child, refuses an impossible one at its field, and marks that he is missing', async () => {
    const page = await theatre.as('caseworker');
    await openPicture(page, caseId);
    await cardOf(page, 'Huda Haddad').click();
    await page.getByRole('button', { name: 'Add a parent' }).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('textbox', { name: 'Given names' }).fill('Omar');
    await choose(page, dialog, 'Sex', /^Male$/);
    await fillDay(dialog, 'Date of birth', '2016-01-01');
    await dialog.getByRole('button', { name: 'Add a parent' }).click();
    await dialog
      .getByText('The parent would have been younger than 10 years when the child was born.')
      .first()
      .waitFor();
    await fillDay(dialog, 'Date of birth', '1985-01-01');
    await confirm(page, 'Add a parent');
    await cardOf(page, /Omar Haddad.*Not in the case/).waitFor();
    await page.getByRole('link', { name: 'Make a member' }).waitFor();
    await page.getByRole('button', { name: 'Life and whereabouts' }).click();
    await choose(page, dialogOf(page), 'Known to be', 'Missing');
    await choose(page, dialogOf(page), 'Hidden from the family at the request of', /Samira/);
    await confirm(page, 'Save');
    await cardOf(page, /Omar Haddad.*Missing.*Hidden from the family/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is printed for the family without a trace of what a member asked to hide', async () => {
    const page = await theatre.as('caseworker');
    await openPicture(page, caseId);
    await page.getByRole('link', { name: 'For the family' }).click();
    await page.getByRole('heading', { level: 1, name: /Family of case/ }).waitFor();
    await page.getByText('Huda Haddad').first().waitFor();
    expect(await page.content()).not.toMatch(/Omar|Hidden from/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.goBack();
    await page.getByText('The picture for staff is not printed.').waitFor();
    expect(await cardOf(page, 'Omar').filter({ visible: true }).count()).toBe(0);
  });

  it('is walked through with the keyboard, and told as a list', async () => {
    const page = await theatre.as('caseworker');
    await openPicture(page, large.id);
    await cardOf(page, 'Yusuf Haddad').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      () =>
        /^(Amina|Khadija) [abc]/.test(document.activeElement?.querySelector('bdi')?.textContent ?? '') ||
        document.activeElement?.textContent.includes('Spouse of'),
    );
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => /Yusuf|Amina|Khadija/.test(document.activeElement?.textContent ?? ''));
    await page.getByRole('switch', { name: 'As a list' }).click();
    await page
      .getByText('Yusuf Haddad and Khadija Haddad: spouse (Holds)')
      .or(page.getByText('Khadija Haddad and Yusuf Haddad: spouse (Holds)'))
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(['en', 'ar'] as const)(
    'is printed whole for a family of forty, on sheets that all say something, %s',
    async (locale) => {
      const page = await theatre.as('caseworker', { locale });
      await theatre.open(page, `/cases/${large.id}/family-paper`);
      await cardOf(page, 'Yusuf Haddad').waitFor();
      const [first = '', ...others] = await printedSheets(page);
      for (const { person } of large.members) expect(first).toContain(person.givenNames);
      expect(others.map((sheet) => sheet.includes('Haddad'))).not.toContain(false);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 940, height: 700 });
      const cut = await page.getByRole('group').evaluate((drawing) => {
        const room = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('[data-place]')].filter((card) => {
          const { left, right, top, bottom } = card.getBoundingClientRect();
          return left < room.left || right > Math.min(room.right, 940) || top < room.top || bottom > room.bottom;
        }).length;
      });
      expect(cut).toBe(0);
    },
  );

  const viewings: readonly Viewing[] = [
    { width: 1440, colorScheme: 'light', locale: 'en' },
    { width: 390, colorScheme: 'dark', locale: 'ar' },
  ];
  it.each(viewings)('shows forty people of four generations, $width px wide, $locale', async (viewing) => {
    const page = await theatre.as('caseworker', viewing);
    await openPicture(page, large.id);
    const boxes = await page.locator('[data-place]').evaluateAll((cards) =>
      cards.map((card) => {
        const { left, right, top, bottom } = card.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBe(40);
    const born = viewing.locale === 'ar' ? 'مواليد ١٩٣٠' : 'born 1930';
    await cardOf(page, born).first().waitFor();
    const over = boxes.filter((one, index) =>
      boxes
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    expect([over, new Set(boxes.map(({ top }) => Math.round(top))).size]).toEqual([[], 4]);
    expect(await isWiderThanScreen(page)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    if (process.env['PASSAGE_PICTURES']) {
      await page.screenshot({
        path: `${process.env['PASSAGE_PICTURES']}/family-${viewing.width}-${viewing.locale}.png`,
        fullPage: true,
      });
    }
  });

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
