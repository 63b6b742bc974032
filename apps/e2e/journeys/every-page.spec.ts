import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults, isWiderThanScreen, settled } from '../browser/accessibility';
import type { Viewing } from '../browser/browser';
import { addressesIn, familyNearlyReady, smallCaseload } from '../browser/caseload';
import { openTheatre, type Theatre } from '../browser/stage';

/** The pages each role works on; names in capitals stand for a record, CASE for a family that is nearly ready to travel. */
const pagesOf: Record<string, readonly string[]> = {
  caseworker: [
    ...['/today', '/tasks', '/search?q=Ali', '/cases', '/cases/new', '/cases/CASE/family-paper', '/people/PERSON'],
    ...['/imports', '/imports/columns', '/imports/mappings', '/interviews', '/interviews/calendar', '/ageing'],
    ...['/interviews/INTERVIEW/slip', '/questionnaires/QUESTIONNAIRE', '/questionnaires/QUESTIONNAIRE/copy'],
    ...['/checks', '/duplicates', '/approvals', '/handovers', '/cases/CASE/letter'],
    ...sectionsOf('family', 'family-picture', 'family-events', 'window', 'trail', 'case-processing', 'documents'),
    ...sectionsOf('tasks', 'notes', 'family-messages', 'letters'),
  ],
  'health-staff': [
    ...['/today', '/clinic', '/clinic/validity', '/clinic/people/PERSON', '/clinic/assessments/ASSESSMENT', '/needs'],
    ...sectionsOf('health'),
  ],
  'orientation-trainer': [
    ...['/orientation', '/orientation/waiting', '/orientation/courses', '/orientation/new'],
    '/orientation/sessions/SESSION',
  ],
  'movement-officer': [
    ...['/today', '/movement', '/movement?view=booked', '/movement/cases/CASE/book', '/movement/bookings/BOOKING'],
    ...sectionsOf('movement'),
  ],
  'integration-worker': [
    ...['/today', '/integration', '/integration/arrivals', '/integration/services', '/integration/outcomes'],
    ...sectionsOf('integration'),
  ],
  manager: ['/today', '/own-password', '/pipeline', '/workload', '/integration/capacities'],
  administrator: [
    ...['staff', 'offices', 'agencies', 'programmes', 'programmes/PROGRAMME', 'programmes/PROGRAMME/rules', 'rooms'],
    ...['interpreters', 'duplicates', 'interview-forms', 'interview-forms/FORM', 'interview-forms/versions/VERSION'],
    ...[
      'kinship-limits',
      'check-types',
      'step-tasks',
      'pre-screening',
      'messages',
      'approval-rules',
      'age-limits',
      'programme-durations',
      'best-interests',
      'letter-templates',
      'wordings',
      'need-codes',
    ],
  ].map((page) => `/administration/${page}`),
  auditor: ['/audit/changes', '/audit/reads', '/audit/seals'],
};

/** Pages of a record that only a journey makes; that journey looks at them. */
const onJourneys = ['/duplicates/$pairId', '/handovers/$handoverId', '/imports/$importId'];

/** Milliseconds for all pages of one role: each is looked at whole, on a machine that may have other work. */
const perRole = 180_000;

describe('every page', () => {
  it('is looked at as somebody who works on it', () => {
    const areas = globSync('libs/{*,shared/*}/web/*-area.ts');
    const declared = areas.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\s*(?:\{ )?path: '([^']+)'/gm)].map(([, path]) => path),
    );
    const seen = Object.values(pagesOf).flat();
    const patternOf = (path = '') => new RegExp(`^${path.replaceAll(/\$\w+/g, '[A-Z]+')}([?].*)?$`);
    expect(declared.length).toBeGreaterThan(50);
    const unseen = declared.filter((path) => !seen.some((each) => patternOf(path).test(each)));
    expect(unseen.toSorted()).toEqual(onJourneys);
  });
});

const viewings: readonly Viewing[] = [
  { width: 1440, colorScheme: 'light', locale: 'en' },
  { width: 390, colorScheme: 'dark', locale: 'ar' },
];

describe.each(viewings)('every page, $width px wide, $colorScheme, in $locale', (viewing) => {
  let theatre: Theatre;
  let address: (path: string) => string;

  beforeAll(async () => {
    theatre = await openTheatre(smallCaseload);
    address = await addressesIn(theatre, await familyNearlyReady(theatre));
  });

  afterAll(async () => {
    await theatre.close();
  });

  it.each(Object.keys(pagesOf))(
    'can be used by a %s whatever their eyes and hands',
    async (role) => {
      const page = await theatre.as(role, viewing);
      for (const path of pagesOf[role] ?? []) {
        await page.goto(`${theatre.api.url}${address(path)}`);
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
