import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import type { Viewing } from '../browser/browser';
import { familyNearlyReady, smallCaseload } from '../browser/caseload';
import { dialogOf } from '../browser/forms';
import { openTheatre, type Theatre } from '../browser/stage';

/** Where a dialog is opened, and by which buttons; CASE stands for a family that is nearly ready to travel. */
const dialogsOf: Record<string, readonly [path: string, ...buttons: string[]][]> = {
  caseworker: [
    ['/cases/CASE?tab=family', 'Edit case', 'Record a relative', 'Add relationship'],
    ['/cases/CASE?tab=family-picture', 'Add a parent', 'Add a child', 'Life and whereabouts'],
    ['/cases/CASE?tab=window', 'Place a hold', 'Link a case', 'Record a clearance'],
    ['/cases/CASE?tab=case-processing', 'Plan an interview', 'Plan a series', 'Record a decision'],
    ['/cases/CASE?tab=family-events', 'Record an event'],
    ['/cases/CASE?tab=tasks', 'Add task'],
    ['/cases/CASE?tab=notes', 'Write a note'],
    ['/cases/CASE?tab=documents', 'Upload document'],
  ],
  'health-staff': [['/cases/CASE?tab=health', 'New assessment', 'Fit-to-fly check', 'Medical hold']],
  manager: [['/integration/capacities', 'State a capacity']],
  administrator: [
    ['/administration/staff', 'New account'],
    ['/administration/offices', 'New office'],
    ['/administration/agencies', 'New receiving agency'],
    ['/administration/rooms', 'New room'],
    ['/administration/interpreters', 'New interpreter'],
    ['/administration/kinship-limits', 'Add a figure'],
    ['/administration/need-codes', 'Add a code'],
  ],
};

/** Milliseconds for all dialogs of one role, on a machine that may have other work. */
const perRole = 180_000;

const viewings: readonly Viewing[] = [
  { width: 1440, colorScheme: 'light', locale: 'en' },
  { width: 390, colorScheme: 'dark', locale: 'en' },
];

describe.each(viewings)('every dialog, $width px wide, $colorScheme', (viewing) => {
  let theatre: Theatre;
  let caseId = '';

  beforeAll(async () => {
    theatre = await openTheatre(smallCaseload);
    caseId = await familyNearlyReady(theatre);
  });

  afterAll(async () => {
    await theatre.close();
  });

  it.each(Object.keys(dialogsOf))(
    'can be used by a %s, and gives the focus back when it closes',
    async (role) => {
      const page = await theatre.as(role, viewing);
      for (const [path, ...buttons] of dialogsOf[role] ?? []) {
        await page.goto(`${theatre.api.url}${path.replace('CASE', caseId)}`);
        await settled(page);
        for (const name of buttons) {
          const button = page.getByRole('button', { name, exact: true }).first();
          await button.click();
          await dialogOf(page).waitFor();
          expect([name, await accessibilityFaults(page)]).toEqual([name, []]);
          expect([name, await isWiderThanScreen(page)]).toEqual([name, false]);
          await page.keyboard.press('Escape');
          await dialogOf(page).waitFor({ state: 'detached' });
          await page.waitForFunction((words) => {
            const focused = document.activeElement;
            return focused instanceof HTMLButtonElement && focused.textContent.includes(words);
          }, name);
        }
      }
    },
    perRole,
  );

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});
