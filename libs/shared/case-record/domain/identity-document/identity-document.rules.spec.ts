import { describe, expect, it } from '@jest/globals';
import { identityDocumentInput } from './identity-document';
import { documentNumberKey, documentValidity, identityDocumentFindings, scanKindOf } from './identity-document.rules';

const today = '2026-06-15';
const codes = (input: object) =>
  identityDocumentFindings(identityDocumentInput.parse({ kind: 'passport', number: 'n 0123', ...input }), today).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('a document of identity', () => {
  it('is fine when its days can be true, also born on the first of January', () => {
    expect(codes({ issuedOn: '2020-01-02', expiresOn: '2020-01-02', printedBirthDate: '1990-01-01' })).toEqual([]);
    expect(identityDocumentInput.parse({ kind: 'passport', number: 'n 0123' }).number).toBe('N 0123');
  });

  it('does not expire before it is issued, nor is it issued tomorrow or before birth', () => {
    expect(codes({ issuedOn: '2020-01-02', expiresOn: '2020-01-01' })).toEqual([
      'expiresOn case-record.identity-document.expires-before-issue',
    ]);
    expect(codes({ issuedOn: '2026-06-16', printedBirthDate: '2026-06-17' })).toEqual([
      'issuedOn platform.field.future-date',
      'printedBirthDate platform.field.future-date',
      'issuedOn case-record.identity-document.issued-before-birth',
    ]);
  });

  it('has a number with something in it, and a name with letters', () => {
    expect(codes({ number: '---', printedName: '🙂' })).toEqual([
      'number platform.field.not-accepted',
      'printedName case-record.person.name-characters',
    ]);
    expect(documentNumberKey('n-01 23/4.5')).toBe('N012345');
  });

  it('has a scan that is found again as what the paper is for', () => {
    expect((['passport', 'family-book', 'identity-card', 'other'] as const).map(scanKindOf)).toEqual([
      ...['travel-document', 'civil-status', 'identity-document', 'identity-document'],
    ]);
  });

  it.each([
    [null, 'no-end'],
    ['2026-06-14', 'expired'],
    ['2026-06-15', 'expires-soon'],
    ['2026-12-14', 'expires-soon'],
    ['2026-12-15', 'valid'],
  ])('valid until %s is, on 15 June 2026, %s', (expiresOn, validity) => {
    expect(documentValidity({ expiresOn }, today)).toBe(validity);
  });
});
