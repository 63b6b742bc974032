import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bySuitability, interpreterRefusal, levelOf, worksAt, type Slot } from './interpreter.rules';
import { languageLevels, type Interpreter } from './interpreter';

const monday: Slot = { date: '2026-06-15', time: '09:00', durationMinutes: 90 };
const layla = {
  name: 'Layla Aziz',
  sex: 'female' as const,
  languages: [
    { language: 'ar', level: 'native' as const },
    { language: 'ckb', level: 'working' as const },
  ],
  hours: [{ weekday: 'mon' as const, from: '08:00', until: '12:00' }],
  absences: [{ from: '2026-07-01', until: '2026-07-10' }],
  isFree: true,
};
const anyone = { language: '', sex: null };

describe('an interpreter', () => {
  it('speaks a language in all its dialects, and the best level counts', () => {
    expect(levelOf(layla, 'ar-SY')).toBe('native');
    expect(levelOf(layla, ' AR ')).toBe('native');
    expect(levelOf(layla, 'fa')).toBeNull();
    const twice = [...layla.languages, { language: 'ckb', level: 'fluent' as const }];
    expect(levelOf({ languages: twice }, 'ckb')).toBe('fluent');
  });

  it('works within weekly hours and not while away', () => {
    expect(worksAt(layla, monday)).toBe(true);
    expect(worksAt(layla, { ...monday, time: '10:30' })).toBe(true);
    expect(worksAt(layla, { ...monday, time: '10:31' })).toBe(false);
    expect(worksAt(layla, { ...monday, date: '2026-06-16' })).toBe(false);
    expect(worksAt(layla, { ...monday, date: '2026-07-06' })).toBe(false);
    expect(worksAt({ ...layla, hours: [] }, { ...monday, time: '23:00' })).toBe(true);
  });

  it('is refused for the language, the sex asked for, or the time', () => {
    const wish = (change: object) => interpreterRefusal(layla, { ...anyone, ...change }, monday);
    expect(wish({})).toBeUndefined();
    expect(wish({ language: 'fa' })).toBe('case-processing.interpreter.language');
    expect(wish({ sex: 'male' })).toBe('case-processing.interpreter.sex');
    expect(interpreterRefusal(layla, anyone, { ...monday, time: '07:00' })).toBe('case-processing.interpreter.away');
  });

  it('who does is suggested before whoever does not, and nobody is lost', () => {
    const someone = fc.record({
      name: fc.string(),
      sex: fc.constantFrom<Interpreter['sex']>('female', 'male'),
      languages: fc.array(
        fc.record({ language: fc.constantFrom('ar', 'fa', 'so'), level: fc.constantFrom(...languageLevels) }),
      ),
      hours: fc.constant<Interpreter['hours']>([]),
      absences: fc.constant<Interpreter['absences']>([]),
      isFree: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 8 }), (people) => {
        const wish = { language: 'ar', sex: 'female' as const };
        const suggested = bySuitability(people, wish, monday);
        expect(new Set(suggested)).toEqual(new Set(people));
        const does = suggested.map((each) => interpreterRefusal(each, wish, monday) === undefined);
        expect(does).toEqual(does.toSorted((one, other) => Number(other) - Number(one)));
      }),
    );
  });
});
