import { plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { address } from '../address/address';
import { consent } from '../consent/consent';
import { contact } from '../contact/contact';
import { identityDocument } from '../identity-document/identity-document';
import { personLanguage } from '../language/language';
import { memberRelationship } from '../membership/membership';
import { person } from '../person/person';
import { photo } from '../photo/photo';
import { furtherName } from '../person-name/further-name';

/** The case a person belongs to, as far as the page of the person shows it. */
export const caseOfPerson = z
  .object({
    id: recordId,
    number: z.string(),
    countryOfAsylum: z.string().meta({ description: 'Where phone numbers without country code are dialled from' }),
    closedOn: plainDate.nullable(),
    relationship: memberRelationship.nullable().meta({ description: 'Place in the family; null for no member' }),
  })
  .meta({ id: 'CaseOfPerson', description: 'The case a person belongs to' });

/** Everything known of a person besides specific needs, which lie in compartments of their own. */
export const personRecord = person
  .extend({
    case: caseOfPerson,
    photo: photo.nullable(),
    names: z.array(furtherName).meta({ description: 'Further names and spellings' }),
    identityDocuments: z.array(identityDocument),
    contacts: z.array(contact).meta({ description: 'Current ones first, the preferred first of all' }),
    addresses: z.array(address).meta({ description: 'Current ones first' }),
    languages: z.array(personLanguage).meta({ description: 'The preferred one first' }),
    consents: z.array(consent).meta({ description: 'Latest first' }),
  })
  .meta({ id: 'PersonRecord', description: 'Everything known of a person' });
export type PersonRecord = z.infer<typeof personRecord>;
