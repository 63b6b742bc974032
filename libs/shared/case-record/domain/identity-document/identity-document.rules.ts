import { addMonths, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import type { DocumentKind } from '../document/document';
import { finding } from '../finding/finding';
import { isPlausibleName } from '../person/person-name.rules';
import type { IdentityDocumentInput, IdentityDocumentKind } from './identity-document';

/**
 * Months before its last day from which a document is said to expire soon: many states and carriers ask for half a
 * year of validity on arrival (general knowledge, unverified).
 */
export const soonMonths = 6;

export type DocumentValidity = 'no-end' | 'valid' | 'expires-soon' | 'expired';

/** How a document stands on a day; it is still valid on its last day. */
export function documentValidity({ expiresOn }: { expiresOn: PlainDate | null }, day: PlainDate): DocumentValidity {
  if (expiresOn === null) return 'no-end';
  if (expiresOn < day) return 'expired';
  return expiresOn < addMonths(day, soonMonths) ? 'expires-soon' : 'valid';
}

/** What is wrong with a document: days out of order, days in the future, a name without letters. */
export function identityDocumentFindings(input: IdentityDocumentInput, today: PlainDate): FieldProblem[] {
  const { issuedOn, expiresOn, printedBirthDate, printedName, number } = input;
  const findings: FieldProblem[] = [];
  if (!documentNumberKey(number)) findings.push(finding('platform.field.not-accepted', 'number'));
  if (issuedOn && issuedOn > today) findings.push(finding('platform.field.future-date', 'issuedOn'));
  if (printedBirthDate && printedBirthDate > today) {
    findings.push(finding('platform.field.future-date', 'printedBirthDate'));
  }
  if (issuedOn && expiresOn && expiresOn < issuedOn) {
    findings.push(finding('case-record.identity-document.expires-before-issue', 'expiresOn'));
  }
  if (issuedOn && printedBirthDate && issuedOn < printedBirthDate) {
    findings.push(finding('case-record.identity-document.issued-before-birth', 'issuedOn'));
  }
  if (printedName && !isPlausibleName(printedName)) {
    findings.push(finding('case-record.person.name-characters', 'printedName'));
  }
  return findings;
}

const travelPapers: readonly IdentityDocumentKind[] = [
  'passport',
  'convention-travel-document',
  'emergency-travel-document',
];
const civilPapers: readonly IdentityDocumentKind[] = ['birth-certificate', 'family-book', 'marriage-certificate'];

/** What the scan of a paper is among the documents of the case. */
export function scanKindOf(kind: IdentityDocumentKind): DocumentKind {
  if (travelPapers.includes(kind)) return 'travel-document';
  return civilPapers.includes(kind) ? 'civil-status' : 'identity-document';
}

/** A document number as it is compared: capitals, without spaces, dots, hyphens and slashes. */
export function documentNumberKey(number: string): string {
  return number.toUpperCase().replace(/[\s./-]/gu, '');
}
