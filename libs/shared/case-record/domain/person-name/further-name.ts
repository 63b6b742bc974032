import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { isHiddenFromFamily } from '../family-papers/hidden-from-family';
import { tidyName } from '../person/person-name.rules';

/** Where a further name comes from, or what it is used for. */
export const furtherNameKinds = ['as-in-passport', 'at-birth', 'by-marriage', 'spelling', 'alias', 'other'] as const;
export const furtherNameKind = z
  .enum(furtherNameKinds)
  .meta({ id: 'FurtherNameKind', description: 'What kind of name it is beside the main one' });
export type FurtherNameKind = z.infer<typeof furtherNameKind>;

/** Scripts names are written in, by their codes (ISO 15924); `Zyyy` is any other. */
export const nameScripts = ['Latn', 'Arab', 'Cyrl', 'Ethi', 'Mymr', 'Deva', 'Beng', 'Hani', 'Hebr', 'Zyyy'] as const;
export type NameScript = (typeof nameScripts)[number];

const name = (maximum: number) => text(maximum).overwrite(tidyName);

/** Another name or spelling of a person, as entered; in Latin script, in its own, or both. */
export const furtherNameInput = z
  .object({
    kind: furtherNameKind.default('spelling'),
    latin: name(300).default('').meta({ description: 'The full name in Latin script; empty where there is none' }),
    local: name(300).default('').meta({ description: 'The full name in its own script; empty where there is none' }),
    source: text(200).default('').meta({ description: 'Where the name was read or heard' }),
    isHiddenFromFamily,
  })
  .meta({ id: 'FurtherNameInput', description: 'Another name or spelling of a person' });
export type FurtherNameInput = z.infer<typeof furtherNameInput>;

/** A further name as the API shows it. */
export const furtherName = furtherNameInput
  .extend({
    id: recordId,
    personId: recordId,
    notedOn: plainDate.meta({ description: 'Day on which it was written down' }),
    version: recordVersion,
  })
  .meta({ id: 'FurtherName', description: 'Another name or spelling of a person' });
export type FurtherName = z.infer<typeof furtherName>;
