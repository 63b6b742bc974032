import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { personChange, personFacts } from './person';
import { fullName, isPlausibleName, tidyName } from './person-name.rules';
import { personFindings } from './person.rules';

const today = '2026-06-15';
const codes = (facts: Parameters<typeof personFindings>[0]) =>
  personFindings(facts, today).map(({ field, code }) => `${field} ${code}`);

describe('facts about a person', () => {
  it('are fine when they can be true', () => {
    expect(codes({ givenNames: 'Ali', familyName: '', nameLocal: 'علي', birthDate: today })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('hold a birth date of somebody who may be alive', () => {
    expect(codes({ birthDate: '2026-06-16' })).toEqual(['birthDate platform.field.future-date']);
    expect(codes({ birthDate: '1903-06-14' })).toEqual(['birthDate case-record.person.birth-too-long-ago']);
    expect(codes({ birthDate: '1904-01-01' })).toEqual([]);
  });

  it('hold names that have a letter', () => {
    expect(codes({ givenNames: '?', familyName: '12', nameLocal: '٣' })).toEqual([
      'givenNames case-record.person.name-characters',
      'familyName case-record.person.name-characters',
      'nameLocal case-record.person.name-characters',
    ]);
    for (const name of ['O’Brien', 'Nguyễn', 'ተስፋዬ', 'အောင်', '李', 'Abd al-Rahman', 'علی‌رضا']) {
      expect(isPlausibleName(name)).toBe(true);
    }
  });

  it('are all optional in a change, and none is filled in', () => {
    expect(personChange.parse({})).toEqual({});
    expect(personFacts.safeParse({ givenNames: ' ', sex: 'female', birthDate: today }).success).toBe(false);
  });

  it.each(['', ' ', '\u200B', ' \u202E \uFEFF'])(
    'say which name is missing when it holds nothing to be seen: "%s"',
    (unseen) => {
      const { error } = personFacts.safeParse({ givenNames: unseen, sex: 'female', birthDate: today });
      expect(error?.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([['givenNames', 'too_small']]);
    },
  );
});

describe('names', () => {
  it('are written one way: composed, single-spaced, without unseen marks of direction', () => {
    expect(tidyName('  Jose\u0301 \t \u202EMari\u0301a\u200F ')).toBe('José María');
    expect(tidyName('علی‌رضا')).toBe('علی‌رضا');
  });

  it('do not change when written that way twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(tidyName(tidyName(name))).toBe(tidyName(name));
      }),
    );
  });

  it('fall back to the name in its own script', () => {
    expect(fullName({ givenNames: 'Ali', familyName: '' })).toBe('Ali');
    expect(fullName({ givenNames: '', familyName: '', nameLocal: 'علي' })).toBe('علي');
  });
});
