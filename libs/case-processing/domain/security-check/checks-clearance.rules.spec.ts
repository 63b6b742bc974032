import { describe, expect, it } from '@jest/globals';
import { contains, dates } from '@passage/pipeline/domain';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { checkStateOf, isNeeded, type CheckRule, type StandingCheck } from './check-state.rules';
import { clearancesOfChecks, type ChecksClearance } from './checks-clearance.rules';

const today = '2026-06-15';
const adult = { personId: 'p', birthDate: '1990-01-01' };
const rule = (code: string, change: Partial<CheckRule> = {}): CheckRule => ({
  ...{ code, askedFor: 'everybody', minAge: 14, maxAge: null, validityMonths: 15, leadDays: 60 },
  ...change,
});
const rules = [rule('name-check'), rule('interagency-check'), rule('advisory-opinion', { askedFor: 'when-asked' })];

let made = 0;
const asked = (typeCode: string, askedOn: string, change: Partial<StandingCheck> = {}): StandingCheck => ({
  ...{ id: `check-${(made += 1)}`, typeCode, askedOn, result: 'pending', answeredOn: null, validUntil: null },
  ...{ staleSince: null, ...change },
});
const clear = (typeCode: string, on: string, until: string | null, change: Partial<StandingCheck> = {}) =>
  asked(typeCode, on, { result: 'clear', answeredOn: on, validUntil: until, ...change });
const words = (found: ChecksClearance[]) =>
  found.map(({ outcome, from, until }) => `${outcome} [${from},${until ?? ''})`);
const cleared = (checks: StandingCheck[], among = rules) =>
  words(clearancesOfChecks(among, adult, checks, today)).filter((each) => each.startsWith('cleared'));

describe('what the checks of a person say about the requirement', () => {
  it('is cleared on the days on which every needed kind is clear', () => {
    const checks = [
      clear('name-check', '2026-01-10', '2027-04-10'),
      clear('interagency-check', '2026-03-01', '2027-06-01'),
    ];
    expect(words(clearancesOfChecks(rules, adult, checks, today))).toEqual(['cleared [2026-03-01,2027-04-10)']);
    expect(clearancesOfChecks(rules, adult, checks, today)[0]?.sourceId).toBe(checks[0]?.id);
  });

  it('is nothing while a kind is still to be asked, and pending while all that is left is awaited', () => {
    const first = clear('name-check', '2026-01-10', '2027-04-10');
    expect(clearancesOfChecks(rules, adult, [first], today)).toEqual([]);
    const checks = [first, asked('interagency-check', '2026-05-01')];
    expect(words(clearancesOfChecks(rules, adult, checks, today))).toEqual(['pending [2026-05-01,)']);
  });

  it('needs what is asked on occasion only once it was asked', () => {
    const both = [clear('name-check', '2026-01-10', null), clear('interagency-check', '2026-01-10', null)];
    expect(cleared(both)).toEqual(['cleared [2026-01-10,)']);
    expect(cleared([...both, asked('advisory-opinion', '2026-02-01')])).toEqual([]);
  });

  it('is refused while the latest answer of a kind is not clear, and no longer once it is', () => {
    const no = asked('name-check', '2026-01-10', { result: 'not-clear', answeredOn: '2026-02-01' });
    expect(words(clearancesOfChecks(rules, adult, [no], today))).toEqual(['refused [2026-02-01,)']);
    const checks = [no, clear('name-check', '2026-03-01', null), clear('interagency-check', '2026-03-01', null)];
    expect(words(clearancesOfChecks(rules, adult, checks, today))).toEqual(['cleared [2026-03-01,)']);
  });

  it('joins a renewal in time to what it renews, and leaves a gap where it came late', () => {
    const others = [clear('interagency-check', '2025-01-01', null)];
    const first = clear('name-check', '2025-01-01', '2026-04-01');
    expect(cleared([...others, first, clear('name-check', '2026-03-20', '2027-06-20')])).toEqual([
      'cleared [2025-01-01,2027-06-20)',
    ]);
    expect(cleared([...others, first, clear('name-check', '2026-05-01', '2027-08-01')])).toEqual([
      'cleared [2025-01-01,2026-04-01)',
      'cleared [2026-05-01,2027-08-01)',
    ]);
  });

  it('does not rest on a check in doubt', () => {
    const stale = { staleSince: '2026-06-01' };
    expect(
      cleared([clear('name-check', '2026-01-01', null, stale), clear('interagency-check', '2026-01-01', null)]),
    ).toEqual([]);
    const no = asked('name-check', '2026-01-10', { result: 'not-clear', answeredOn: '2026-02-01', ...stale });
    expect(clearancesOfChecks(rules, adult, [no], today)).toEqual([]);
  });

  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));
  const someCheck = fc
    .record({
      typeCode: fc.constantFrom('name-check', 'interagency-check', 'advisory-opinion'),
      askedOn: day,
      wait: fc.integer({ min: 0, max: 90 }),
      holds: fc.option(fc.integer({ min: 1, max: 500 })),
      result: fc.constantFrom('pending' as const, 'clear' as const, 'not-clear' as const),
      isStale: fc.boolean(),
    })
    .map(({ typeCode, askedOn, wait, holds, result, isStale }) => {
      const answeredOn = result === 'pending' ? null : addDays(askedOn, wait);
      const validUntil = result === 'clear' && answeredOn && holds ? addDays(answeredOn, holds) : null;
      return asked(typeCode, askedOn, { result, answeredOn, validUntil, staleSince: isStale ? today : null });
    });
  const someChecks = fc.array(someCheck, { maxLength: 8 });
  const daysOf = (found: ChecksClearance[]) =>
    found.filter(({ outcome }) => outcome === 'cleared').flatMap(({ from, until }) => dates(from, until));

  it('never holds on a day on which a needed kind is not clear', () => {
    fc.assert(
      fc.property(someChecks, day, (checks, on) => {
        if (!contains(daysOf(clearancesOfChecks(rules, adult, checks, today)), on)) return;
        for (const { code } of rules.filter((each) => isNeeded(each, adult, checks, on))) {
          const holds = checks.some(
            ({ typeCode, result, answeredOn, validUntil, staleSince }) =>
              typeCode === code && result === 'clear' && !staleSince && contains(dates(answeredOn, validUntil), on),
          );
          expect(holds).toBe(true);
        }
      }),
    );
  });

  it('rests each part on a check of its own, and never clears and refuses at once', () => {
    fc.assert(
      fc.property(someChecks, (checks) => {
        const found = clearancesOfChecks(rules, adult, checks, today);
        expect(new Set(found.map(({ sourceId }) => sourceId)).size).toBe(found.length);
        expect(new Set(found.map(({ outcome }) => outcome === 'refused')).size).toBeLessThan(2);
        for (const { from, until } of found) expect(until === null || from < until).toBe(true);
      }),
    );
  });

  it('is not narrowed by one more clear answer of a kind that is needed anyway', () => {
    fc.assert(
      fc.property(someChecks, day, (checks, on) => {
        const before = daysOf(clearancesOfChecks(rules, adult, checks, today));
        const later = clear('name-check', '2027-12-01', null);
        const after = daysOf(clearancesOfChecks(rules, adult, [...checks, later], today));
        if (contains(before, on)) expect(contains(after, on)).toBe(true);
      }),
    );
  });
});

describe('how a check stands', () => {
  const name = rule('name-check');

  it.each([
    ['to-ask', []],
    ['waiting', [asked('name-check', '2026-06-01')]],
    ['not-clear', [asked('name-check', '2026-06-01', { result: 'not-clear', answeredOn: '2026-06-02' })]],
    ['clear', [clear('name-check', '2026-06-01', null)]],
    ['clear', [clear('name-check', '2026-06-01', '2026-09-14')]],
    ['lapsing', [clear('name-check', '2026-06-01', '2026-09-13')]],
    ['lapsing', [clear('name-check', '2026-06-01', '2026-06-16')]],
    ['lapsed', [clear('name-check', '2026-05-01', '2026-06-15')]],
    ['stale', [clear('name-check', '2026-06-01', null, { staleSince: '2026-06-10' })]],
    [
      'waiting',
      [asked('name-check', '2026-06-12'), clear('name-check', '2026-06-01', null, { staleSince: '2026-06-10' })],
    ],
  ] as const)('is %s by the latest that was asked', (state, checks) => {
    expect(checkStateOf(checks, name, today)).toBe(state);
  });

  it('concerns people from the birthday of the age on', () => {
    const child = { personId: 'c', birthDate: '2012-06-16' };
    expect(isNeeded(name, child, [], today)).toBe(false);
    expect(isNeeded(name, child, [], '2026-06-16')).toBe(true);
  });
});
