import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { consentInput, consentPurposes, consentRecipients, type Consent } from './consent';
import { consentFindings, mayShareWith, withdrawalFindings, type ConsentGround } from './consent.rules';

const today = '2026-06-15';
const me = '00000000-0000-7000-8000-000000000001';
const aunt = '00000000-0000-7000-8000-000000000002';
const given = { purpose: 'resettlement', recipient: 'unhcr', givenOn: '2026-01-10', language: 'ar' };
const ground: ConsentGround = { personId: me, birthDate: '1990-01-01', guardian: undefined, today };
const codes = (input: object, change: Partial<ConsentGround> = {}) =>
  consentFindings(consentInput.parse({ ...given, ...input }), { ...ground, ...change }).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('a consent', () => {
  it('of an adult is their own', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ givenOn: '2026-06-16' })).toEqual(['givenOn platform.field.future-date']);
    expect(codes({ givenOn: '1989-12-31' })).toContain('givenOn case-record.consent.before-birth');
    expect(codes({ validUntil: '2026-01-10' })).toEqual(['validUntil case-record.period.ends-before-it-begins']);
  });

  it('of a child needs an adult who is related, or of whom it is noted by what right', () => {
    const birthDate = '2015-05-05';
    const byGuardian = { givenBy: 'guardian', guardianId: aunt };
    const adult = { birthDate: '1980-01-01', isRelated: true };
    expect(codes({}, { birthDate })).toEqual(['givenBy case-record.consent.minor-needs-guardian']);
    expect(codes({ givenBy: 'guardian' }, { birthDate })).toEqual(['guardianId case-record.consent.guardian-missing']);
    expect(codes({ givenBy: 'guardian', guardianId: me }, { birthDate })).toEqual([
      'guardianId case-record.consent.own-guardian',
    ]);
    expect(codes(byGuardian, { birthDate, guardian: { ...adult, birthDate: '2009-01-01' } })).toEqual([
      'guardianId case-record.consent.guardian-under-age',
    ]);
    const stranger = { birthDate, guardian: { ...adult, isRelated: false } };
    expect(codes(byGuardian, stranger)).toEqual(['guardianCapacity case-record.consent.capacity-missing']);
    expect(codes({ ...byGuardian, guardianCapacity: 'Custody paper of 2024' }, stranger)).toEqual([]);
    expect(codes(byGuardian, { birthDate, guardian: adult })).toEqual([]);
    expect(codes({ givenBy: 'guardian', guardianName: 'Rana', guardianCapacity: 'aunt' }, { birthDate })).toEqual([]);
  });

  it('is withdrawn between the day it was given and today', () => {
    const faults = (withdrawnOn: string) =>
      withdrawalFindings({ withdrawnOn, withdrawReason: 'x' }, given, today).map(({ code }) => code);
    expect(faults('2026-06-16')).toEqual(['platform.field.future-date']);
    expect(faults('2026-01-09')).toEqual(['case-record.consent.withdrawn-before-given']);
    expect(faults('2026-01-10')).toEqual([]);
  });
});

describe('whether data may be shared', () => {
  const consentOf = (change: Partial<Consent> = {}): Consent => ({
    ...consentInput.parse(given),
    ...{ id: me, personId: me, withdrawnOn: null, withdrawReason: '', version: 1 },
    ...change,
  });
  const answer = (consents: Consent[], day: string, birthDate = '1990-01-01') => {
    const asked = mayShareWith({ birthDate, consents }, 'resettlement', 'unhcr', day);
    return asked.may ? 'yes' : asked.because;
  };

  it('follows the days of the consent', () => {
    expect(answer([], today)).toBe('never-given');
    expect(answer([consentOf()], '2026-01-09')).toBe('not-yet');
    expect(answer([consentOf()], '2026-01-10')).toBe('yes');
    expect(answer([consentOf({ validUntil: '2026-06-15' })], today)).toBe('expired');
    expect(answer([consentOf({ withdrawnOn: '2026-06-15' })], '2026-06-14')).toBe('yes');
    expect(answer([consentOf({ withdrawnOn: '2026-06-15' })], today)).toBe('withdrawn');
  });

  it('ends, where a guardian agreed for a child, on the day the child comes of age', () => {
    const byGuardian = consentOf({ givenBy: 'guardian', guardianId: aunt });
    expect(answer([byGuardian], '2026-06-14', '2008-06-15')).toBe('yes');
    expect(answer([byGuardian], '2026-06-15', '2008-06-15')).toBe('came-of-age');
    expect(answer([byGuardian, consentOf({ givenOn: '2026-06-15' })], today, '2008-06-15')).toBe('yes');
  });

  const days = fc.integer({ min: 0, max: 400 }).map((each) => addDays('2025-01-01', each));
  const consents = fc.array(
    fc
      .record({
        purpose: fc.constantFrom(...consentPurposes),
        recipient: fc.constantFrom(...consentRecipients),
        givenOn: days,
        validUntil: fc.option(days),
        withdrawnOn: fc.option(days),
      })
      .map(consentOf),
    { maxLength: 12 },
  );
  const purposes = fc.constantFrom(...consentPurposes);
  const recipients = fc.constantFrom(...consentRecipients);
  const birthDate = '1990-01-01';

  it('is never answered by a consent to another purpose or recipient', () => {
    fc.assert(
      fc.property(consents, purposes, recipients, days, (all, purpose, recipient, day) => {
        const ofThis = all.filter((each) => each.purpose === purpose && each.recipient === recipient);
        const person = (these: Consent[]) => ({ birthDate, consents: these });
        const asked = mayShareWith(person(all), purpose, recipient, day);
        expect(asked.may).toBe(mayShareWith(person(ofThis), purpose, recipient, day).may);
      }),
    );
  });

  it('never becomes yes by withdrawing', () => {
    fc.assert(
      fc.property(consents, purposes, recipients, days, (all, purpose, recipient, day) => {
        const withdrawn = all.map((each) => ({ ...each, withdrawnOn: each.givenOn }));
        expect(mayShareWith({ birthDate, consents: withdrawn }, purpose, recipient, day).may).toBe(false);
      }),
    );
  });
});
