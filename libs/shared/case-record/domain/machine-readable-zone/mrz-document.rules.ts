import { type IdentityDocumentInput, type IdentityDocumentKind } from '../identity-document/identity-document';
import type { MrzReading } from './machine-readable-zone';

/** What of a document of identity its zone tells; somebody looks at it before it is saved. */
export function documentFromMrz(reading: MrzReading): IdentityDocumentInput {
  return {
    kind: kindOf(reading),
    number: reading.number,
    issuingCountry: reading.issuingCountry,
    issuedBy: '',
    issuedOn: null,
    expiresOn: reading.expiresOn,
    printedName: `${reading.givenNames} ${reading.familyName}`.trim(),
    printedBirthDate: reading.birthDate,
    isOriginalSeen: false,
    scanId: null,
    machineReadableZone: reading.lines.join('\n'),
    isHiddenFromFamily: false,
  };
}

/** Convention travel documents are passports whose holder is a refugee (XXB) or stateless person (XXA). */
function kindOf({ documentCode, nationalityCode }: MrzReading): IdentityDocumentKind {
  if (!documentCode.startsWith('P')) return 'identity-card';
  return ['XXA', 'XXB'].includes(nationalityCode) ? 'convention-travel-document' : 'passport';
}
