import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { isHiddenFromFamily } from '../family-papers/hidden-from-family';
import { countryCode } from '../person/person';
import { tidyName } from '../person/person-name.rules';

/** Papers that say who somebody is. */
export const identityDocumentKinds = [
  'passport',
  'identity-card',
  'unhcr-registration',
  'refugee-certificate',
  'asylum-seeker-certificate',
  'convention-travel-document',
  'emergency-travel-document',
  'birth-certificate',
  'family-book',
  'marriage-certificate',
  'driving-licence',
  'other',
] as const;
export const identityDocumentKind = z
  .enum(identityDocumentKinds)
  .meta({ id: 'IdentityDocumentKind', description: 'What paper it is' });
export type IdentityDocumentKind = z.infer<typeof identityDocumentKind>;

/** A document of identity, as entered: what is printed on it, whatever the record of the person says. */
export const identityDocumentInput = z
  .object({
    kind: identityDocumentKind,
    number: text(60, 1)
      .overwrite((number) => number.toUpperCase())
      .meta({ description: 'Number as printed' }),
    issuingCountry: countryCode.nullable().default(null),
    issuedBy: text(200).default('').meta({ description: 'Authority and place of issue' }),
    issuedOn: plainDate.nullable().default(null),
    expiresOn: plainDate.nullable().default(null).meta({ description: 'Last day of validity; null when it has none' }),
    printedName: text(300).overwrite(tidyName).default('').meta({ description: 'Name as printed' }),
    printedBirthDate: plainDate.nullable().default(null).meta({ description: 'Birth date as printed' }),
    isOriginalSeen: z.boolean().default(false).meta({ description: 'A colleague had the original in hand' }),
    scanId: recordId.nullable().default(null).meta({ description: 'The document of the case that holds the scan' }),
    machineReadableZone: text(140).default('').meta({ description: 'The machine-readable lines, as read' }),
    isHiddenFromFamily,
  })
  .meta({ id: 'IdentityDocumentInput', description: 'A document of identity' });
export type IdentityDocumentInput = z.infer<typeof identityDocumentInput>;

/** A document of identity, as the API shows it. */
export const identityDocument = identityDocumentInput
  .extend({ id: recordId, personId: recordId, version: recordVersion })
  .meta({ id: 'IdentityDocument', description: 'A document of identity of a person' });
export type IdentityDocument = z.infer<typeof identityDocument>;
