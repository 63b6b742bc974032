import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { settingFaults, withoutPassword } from './settings';

const good = { DATABASE_URL: 'postgres://passage_api:secret@localhost:5432/passage' };

describe('settings', () => {
  it('are fine when only the database is named', () => {
    expect(settingFaults(good)).toEqual([]);
  });

  it('name what is wrong, what was given, what is expected and what to do', () => {
    expect(settingFaults({ ...good, PORT: 'abc' })).toEqual([
      'PORT is "abc"; expected is a port: a whole number from 1 to 65535, or 0 for a free one. Set PORT to that, or leave it out.',
    ]);
    const [missing, ...others] = settingFaults({});
    expect(missing).toMatch(/^DATABASE_URL is missing; expected is the address of PostgreSQL/);
    expect(others).toEqual([]);
    expect(settingFaults({}, ['DATABASE_URL'])).toEqual([]);
  });

  it('are all named at once', () => {
    const faults = settingFaults({ DATABASE_URL: 'mysql://x', PORT: '99999', LOG_LEVEL: 'loud', STOP_SECONDS: '0' });
    expect(faults.map((line) => line.split(' ')[0])).toEqual(['DATABASE_URL', 'PORT', 'LOG_LEVEL', 'STOP_SECONDS']);
  });

  it('never tell a password', () => {
    const part = fc.stringMatching(/^[a-z0-9:/@ ]{1,12}$/);
    fc.assert(
      fc.property(part, (noise) => {
        const shown = withoutPassword(`postgres//passage_api:SECRET${noise}@localhost`);
        expect(shown).not.toContain('SECRET');
      }),
    );
    expect(withoutPassword('postgres://passage_api:secret@localhost/passage')).toBe(
      'postgres://passage_api:…@localhost/passage',
    );
  });
});
