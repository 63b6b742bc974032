import { recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { lifeStatus } from '../life-status/life-status';
import { memberRelationship } from '../membership/membership';
import { person } from '../person/person';
import { relationship } from '../relationship/relationship';

/** Where a person of the picture stands: in the case, no longer in it, or kept as a relative only. */
export const familyPlaces = ['member', 'former-member', 'outside'] as const;
export const familyPlace = z
  .enum(familyPlaces)
  .meta({ id: 'FamilyPlace', description: 'member now, former-member, or outside: a relative who never was one' });
export type FamilyPlace = z.infer<typeof familyPlace>;

/** A person as the picture of a family shows them. */
export const picturedPerson = person
  .pick({
    id: true,
    number: true,
    givenNames: true,
    familyName: true,
    nameLocal: true,
    language: true,
    sex: true,
    birthDate: true,
    birthDatePrecision: true,
  })
  .extend({
    place: familyPlace,
    memberRelationship: memberRelationship
      .nullable()
      .meta({ description: 'How a member stands to the principal applicant; null for everybody else' }),
    lifeStatus: lifeStatus.nullable().meta({ description: 'Null as long as there is no news' }),
  })
  .meta({ id: 'PicturedPerson', description: 'A person as the picture of a family shows them' });
export type PicturedPerson = z.infer<typeof picturedPerson>;

/** Everybody on record with a case, and who is what to whom. */
export const familyPicture = z
  .object({
    caseId: recordId,
    caseNumber: z.string(),
    principalApplicantId: recordId.nullable(),
    people: z.array(picturedPerson).meta({ description: 'The principal applicant first, members next' }),
    relationships: z.array(relationship),
  })
  .meta({ id: 'FamilyPicture', description: 'Everybody on record with a case, and who is what to whom' });
export type FamilyPicture = z.infer<typeof familyPicture>;
