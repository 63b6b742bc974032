import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { tidyName } from './person-name.rules';

export const sexes = ['female', 'male', 'other', 'unknown'] as const;
export const sex = z.enum(sexes).meta({ id: 'Sex', description: 'Sex as the travel document or registration says' });
export type Sex = z.infer<typeof sex>;

/** How exactly a birth date is known. Registration without papers often records the first of January or July. */
export const birthDatePrecisions = ['day', 'month', 'year', 'estimated'] as const;
export const birthDatePrecision = z
  .enum(birthDatePrecisions)
  .meta({ id: 'BirthDatePrecision', description: 'How exactly the birth date is known' });
export type BirthDatePrecision = z.infer<typeof birthDatePrecision>;

/** A country by its two capital letters. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'Country, ISO 3166-1 alpha-2', example: 'SY' });

/** A fact about a person by which programmes choose requirements, e.g. `unaccompanied-minor`. Never a diagnosis. */
export const personFlag = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(40)
  .meta({ description: 'A fact by which programmes choose requirements, in kebab case; never a diagnosis' });

const name = (maximum: number, minimum = 0) => text(maximum).overwrite(tidyName).min(minimum);

/** Identity facts of a person, as entered. */
export const personFacts = z.object({
  givenNames: name(200, 1).meta({ description: 'Given names in Latin script' }),
  familyName: name(200).default('').meta({ description: 'Family name in Latin script; empty where there is none' }),
  nameLocal: name(300).default('').meta({ description: 'The full name in the script of its own language' }),
  sex,
  birthDate: plainDate,
  birthDatePrecision: birthDatePrecision.default('day'),
  nationality: countryCode.nullable().default(null),
  language: text(60).nullable().default(null).meta({ description: 'Language spoken best, BCP 47 code or name' }),
  phone: text(40).nullable().default(null),
  registrationNumber: text(60).nullable().default(null).meta({ description: 'Number given at registration by UNHCR' }),
  flags: z.array(personFlag).max(20).default([]),
});

/** A relative who is kept on record with a case and is no member of it. */
export const personRecordInput = personFacts.meta({
  id: 'PersonRecordInput',
  description: 'Somebody who is kept on record with a case and is no member of it',
});
export type PersonRecordInput = z.infer<typeof personRecordInput>;

/** Changes to a person; what is left out stays. */
export const personChange = z
  .object({
    givenNames: name(200, 1),
    familyName: name(200),
    nameLocal: name(300),
    sex,
    birthDate: plainDate,
    birthDatePrecision,
    nationality: countryCode.nullable(),
    language: text(60).nullable(),
    phone: text(40).nullable(),
    registrationNumber: text(60).nullable(),
    flags: z.array(personFlag).max(20),
  })
  .partial()
  .meta({ id: 'PersonChange', description: 'Changes to a person; what is left out stays as it is' });
export type PersonChange = z.infer<typeof personChange>;

/** A person as the API shows them. */
export const person = personFacts
  .extend({
    id: recordId,
    number: z.string().meta({ description: 'Person number with check character' }),
    version: recordVersion,
  })
  .meta({ id: 'Person', description: 'A person of a case' });
export type PersonFacts = z.infer<typeof personFacts>;
export type Person = z.infer<typeof person>;
