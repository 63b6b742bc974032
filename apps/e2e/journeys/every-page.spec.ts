import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import type { Viewing } from '../browser/browser';
import { familyNearlyReady, smallCaseload } from '../browser/caseload';
import { openTheatre, type Theatre } from '../browser/stage';

/** The pages each role works on; CASE stands for a family that is nearly ready to travel. */
const pagesOf: Record<string, readonly string[]> = {
  caseworker: [
    '/today',
    '/tasks',
    '/cases',
    '/cases/new',
    '/imports',
    '/interviews',
    '/duplicates',
    '/interviews/calendar',
    ...sectionsOf('family', 'family-picture', 'family-events', 'window', 'trail'),
    '/cases/CASE/family-paper',
    '/ageing',
  ],
  'health-staff': ['/today', '/clinic', ...sectionsOf('health')],
  'orientation-trainer': ['/orientation', '/orientation/waiting', '/orientation/courses', '/orientation/new'],
  'movement-officer': [
    '/today',
    '/movement',
    '/movement?view=booked',
    '/movement/cases/CASE/book',
    ...sectionsOf('movement'),
  ],
  'integration-worker': [
    '/today',
    '/integration',
    '/integration/arrivals',
    '/integration/services',
    '/integration/outcomes',
    ...sectionsOf('integration'),
  ],
  manager: ['/today', '/own-password', '/pipeline', '/integration/capacities'],
  administrator: [
    '/administration/staff',
    '/administration/offices',
    '/administration/agencies',
    '/administration/programmes',
    '/administration/rooms',
    '/administration/interpreters',
    '/administration/duplicates',
    '/administration/interview-forms',
    '/administration/kinship-limits',
  ],
};

/** Milliseconds for all pages of one role: each is looked at whole, on a machine that may have other work. */
const perRole = 180_000;

const viewings: readonly Viewing[] = [
  { width: 1440, colorScheme: 'light', locale: 'en' },
  { width: 390, colorScheme: 'dark', locale: 'ar' },
];

describe.each(viewings)('every page, $width px wide, $colorScheme, in $locale', (viewing) => {
  let theatre: Theatre;
  let caseId = '';

  beforeAll(async () => {
    theatre = await openTheatre(smallCaseload);
    caseId = await familyNearlyReady(theatre);
  });

  afterAll(async () => {
    await theatre.close();
  });

  it.each(Object.keys(pagesOf))(
    'can be used by a %s whatever their eyes and hands',
    async (role) => {
      const page = await theatre.as(role, viewing);
      for (const path of pagesOf[role] ?? []) {
        await page.goto(`${theatre.api.url}${path.replace('CASE', caseId)}`);
        await settled(page);
        expect([path, await accessibilityFaults(page)]).toEqual([path, []]);
        expect([path, await isWiderThanScreen(page)]).toEqual([path, false]);
      }
    },
    perRole,
  );

  it('leaves no error on the console', () => {
    expect(theatre.faults).toEqual([]);
  });
});

function sectionsOf(...names: string[]): string[] {
  return names.map((name) => `/cases/CASE?tab=${name}`);
}
