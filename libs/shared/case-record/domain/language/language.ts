import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** How well somebody speaks, or reads and writes, a language. */
export const languageLevels = ['none', 'some', 'well', 'mother-tongue'] as const;
export const languageLevel = z
  .enum(languageLevels)
  .meta({ id: 'LanguageLevel', description: 'none; some: simple talk; well: can follow an interview; mother-tongue' });
export type LanguageLevel = z.infer<typeof languageLevel>;

/** A language of a person, as entered. */
export const personLanguageInput = z
  .object({
    language: text(60, 1).meta({ description: 'BCP 47 code or name', example: 'ar' }),
    speaks: languageLevel.default('well'),
    reads: languageLevel.default('none').meta({ description: 'How well the person reads and writes it' }),
    isPreferred: z
      .boolean()
      .default(false)
      .meta({ description: 'The language to speak with the person; one at a time' }),
    needsInterpreter: z
      .boolean()
      .default(false)
      .meta({ description: 'An interpreter is needed when something important is said in this language' }),
  })
  .meta({ id: 'PersonLanguageInput', description: 'A language a person speaks or reads' });
export type PersonLanguageInput = z.infer<typeof personLanguageInput>;

/** A language of a person, as the API shows it. */
export const personLanguage = personLanguageInput
  .extend({ id: recordId, personId: recordId, version: recordVersion })
  .meta({ id: 'PersonLanguage', description: 'A language a person speaks or reads' });
export type PersonLanguage = z.infer<typeof personLanguage>;
