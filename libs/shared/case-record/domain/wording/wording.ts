import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** What a name that an administrator writes can be the name of. */
export const nameUses = [
  'programme',
  'requirement',
  'message',
  'office',
  'letterhead',
  'agency',
  'check',
  'task',
  'letter',
  'interview-form',
  'room',
  'course',
  'need-code',
  'question',
] as const;
export type NameUse = (typeof nameUses)[number];

const words = {
  english: text(500, 1).meta({ description: 'The name as it stands in the configuration' }),
  french: text(500).default('').meta({ description: 'Empty: the English name is shown' }),
  arabic: text(500).default('').meta({ description: 'Empty: the English name is shown' }),
};

/** What a name is called in the other languages, as entered. */
export const wordingInput = z
  .object(words)
  .meta({ id: 'WordingInput', description: 'What a name of the configuration is called in French and Arabic' });
export type WordingInput = z.infer<typeof wordingInput>;

/** What a name is called in the other languages. */
export const wording = z
  .object({
    ...words,
    french: z.string(),
    arabic: z.string(),
    madeFor: z.string().meta({
      description:
        'The former English name that the words were made for; empty once somebody has saved them for this one',
    }),
    id: recordId,
    version: recordVersion,
  })
  .meta({ id: 'Wording', description: 'What a name of the configuration is called in French and Arabic' });
export type Wording = z.infer<typeof wording>;

/** The words a screen needs to show names in the reader's language. */
export const wordingList = z
  .object({ items: z.array(z.object({ english: z.string(), french: z.string(), arabic: z.string() })) })
  .meta({ id: 'WordingList', description: 'What names of the configuration are called in French and Arabic' });
export type WordingList = z.infer<typeof wordingList>;

/** A name that stands in the configuration now, with what it is called in other languages as far as somebody wrote it. */
export const configuredName = z
  .object({
    english: z.string(),
    usedFor: z.array(z.enum(nameUses)),
    wording: wording.nullable().meta({ description: 'null: nobody wrote it in another language yet' }),
  })
  .meta({ id: 'ConfiguredName', description: 'A name in use in the configuration' });
export type ConfiguredName = z.infer<typeof configuredName>;
export const configuredNameList = z.object({ items: z.array(configuredName) }).meta({
  id: 'ConfiguredNameList',
  description: 'Names in use, those with words missing or made for a former name first',
});
