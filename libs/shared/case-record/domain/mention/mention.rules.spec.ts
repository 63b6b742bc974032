import { describe, expect, it } from '@jest/globals';
import { roles } from '@passage/access/domain';
import fc from 'fast-check';
import { mayReadNote, namedIn } from './mention.rules';

const offices = ['amman', 'beirut'];
const reader = fc.record({
  roles: fc.subarray([...roles], { minLength: 1 }),
  officeIds: fc.subarray(offices),
  seesAllOffices: fc.boolean(),
  agencyId: fc.option(fc.constant('harbor')),
  isActive: fc.boolean(),
});
const place = fc.record({
  officeId: fc.constantFrom(...offices),
  agencyId: fc.option(fc.constantFrom('harbor', 'other')),
  compartment: fc.constantFrom('case' as const, 'protection' as const, 'health' as const),
});

describe('who may be named in a note', () => {
  it('is nobody who has left, works elsewhere, or does not hold its compartment', () => {
    fc.assert(
      fc.property(reader, place, (colleague, note) => {
        if (!mayReadNote(colleague, note)) return;
        expect(colleague.isActive).toBe(true);
        const isOfAgency = colleague.agencyId !== null && colleague.agencyId === note.agencyId;
        expect(colleague.seesAllOffices || colleague.officeIds.includes(note.officeId) || isOfAgency).toBe(true);
        if (note.compartment === 'health') expect(colleague.roles).toContain('health-staff');
        if (note.compartment === 'protection') expect(colleague.roles).toContain('caseworker');
      }),
    );
  });

  it('is every active colleague of the office for an open note', () => {
    fc.assert(
      fc.property(reader, place, (colleague, note) => {
        const ofOffice = { ...colleague, isActive: true, officeIds: [note.officeId] };
        expect(mayReadNote(ofOffice, { ...note, compartment: 'case' })).toBe(true);
      }),
    );
  });
});

describe('colleagues named in a text', () => {
  const colleagues = ['Ana', 'Ana Maria', 'Omar Said', 'رنا حداد'].map((name) => ({ name }));
  const names = (body: string) => namedIn(body, colleagues).map(({ name }) => name);

  it('are those whose name stands after an @, and not those whose name begins alike', () => {
    expect(names('@Ana Maria, please call')).toEqual(['Ana Maria']);
    expect(names('@Ana and @Ana Maria')).toEqual(['Ana Maria', 'Ana']);
    expect(names('رأي @رنا حداد؟')).toEqual(['رنا حداد']);
    expect(names('Omar Said called')).toEqual([]);
  });

  it('are found in any text that was put together of names', () => {
    fc.assert(
      fc.property(
        fc.subarray(colleagues),
        fc.string().filter((text) => !text.includes('@')),
        (named, text) => {
          const body = named.map(({ name }) => `${text} @${name};`).join('');
          expect(names(body).sort()).toEqual(named.map(({ name }) => name).sort());
        },
      ),
    );
  });
});
