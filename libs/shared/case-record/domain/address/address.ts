import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { isHiddenFromFamily } from '../family-papers/hidden-from-family';
import { countryCode } from '../person/person';

/** What kind of place somebody lives or can be found in. */
export const addressKinds = ['home', 'camp', 'shelter', 'with-others', 'detention', 'postal', 'other'] as const;
export const addressKind = z.enum(addressKinds).meta({ id: 'AddressKind', description: 'What kind of place it is' });
export type AddressKind = z.infer<typeof addressKind>;

/** Where a person lives or lived, as entered. */
export const addressInput = z
  .object({
    kind: addressKind.default('home'),
    street: text(300).default('').meta({ description: 'Street and house, block and shelter, or how to find it' }),
    place: text(120, 1).meta({ description: 'Town, village or camp' }),
    region: text(120).default('').meta({ description: 'District or governorate' }),
    country: countryCode,
    from: plainDate.nullable().default(null).meta({ description: 'First day there, if known' }),
    until: plainDate.nullable().default(null).meta({ description: 'First day no longer there; null while there' }),
    isHiddenFromFamily,
  })
  .meta({ id: 'AddressInput', description: 'Where a person lives or lived' });
export type AddressInput = z.infer<typeof addressInput>;

/** An address as the API shows it. */
export const address = addressInput
  .extend({ id: recordId, personId: recordId, version: recordVersion })
  .meta({ id: 'Address', description: 'Where a person lives or lived' });
export type Address = z.infer<typeof address>;
