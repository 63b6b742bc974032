import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactInput } from './contact';
import { asKeptContact, contactFindings } from './contact.rules';
import { readPhone } from './phone-number.rules';

const today = '2026-06-15';
const codes = (input: object, country = 'JO') =>
  contactFindings(contactInput.parse(input), country, today).map(({ field, code }) => `${field} ${code}`);

describe('a phone number', () => {
  it.each([
    ['0795551234', '+962795551234'],
    ['+962 (79) 555-1234', '+962795551234'],
    ['00962795551234', '+962795551234'],
    ['٠٧٩٥٥٥١٢٣٤', '+962795551234'],
    ['+254 712 345678', '+254712345678'],
  ])('written %s is understood as dialled in Jordan', (text, e164) => {
    expect(readPhone(text, 'JO')?.e164).toBe(e164);
  });

  it('of no country, of letters or too short is nobody’s', () => {
    for (const text of ['+999 123 456 789', 'call my aunt', '12', '+', '', '+962 79 555 1234 ext. 5']) {
      expect([text, readPhone(text, 'JO')]).toEqual([text, undefined]);
    }
  });

  it('means the same when it is read again as it is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 ()-'), maxLength: 18 }), (text) => {
        const phone = readPhone(text, 'JO');
        if (phone) expect(readPhone(phone.international, 'KE')?.e164).toBe(phone.e164);
      }),
    );
  });
});

describe('a contact', () => {
  it('is checked by its channel', () => {
    expect(codes({ channel: 'phone', value: '+999 1234567' })).toEqual(['value case-record.contact.no-phone-number']);
    expect(codes({ channel: 'e-mail', value: 'aunt at home' })).toEqual([
      'value case-record.contact.no-e-mail-address',
    ]);
    expect(codes({ channel: 'telegram', value: '@aunt' })).toEqual([]);
  });

  it('has a period of the past, and is not preferred when it is over', () => {
    const value = '0795551234';
    expect(codes({ value, from: '2026-06-16' })).toEqual(['from platform.field.future-date']);
    expect(codes({ value, from: '2026-01-02', until: '2026-01-01' })).toEqual([
      'until case-record.period.ends-before-it-begins',
    ]);
    expect(codes({ value, until: today, isPreferred: true })).toEqual([
      'isPreferred case-record.contact.preferred-but-ended',
    ]);
  });

  it('is kept with its country code', () => {
    expect(asKeptContact(contactInput.parse({ value: '0795551234' }), 'JO').value).toBe('+962 7 9555 1234');
    expect(asKeptContact(contactInput.parse({ channel: 'other', value: 'radio' }), 'JO').value).toBe('radio');
  });
});
