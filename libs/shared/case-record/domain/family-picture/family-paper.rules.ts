import type { FamilyPicture } from './family-picture';

/**
 * The family as its own papers may show it (UNHCR Resettlement Handbook 4.6, domain reference B1): without the people
 * and the relationships that a member asked to hide, as if they had never been recorded.
 */
export function familyPaper(picture: FamilyPicture): FamilyPicture {
  const people = picture.people.filter(({ lifeStatus }) => !lifeStatus?.hiddenAtRequestOf);
  const shown = new Set(people.map(({ id }) => id));
  return {
    ...picture,
    principalApplicantId:
      picture.principalApplicantId && shown.has(picture.principalApplicantId) ? picture.principalApplicantId : null,
    people,
    relationships: picture.relationships.filter(
      ({ personId, relatedPersonId, hiddenAtRequestOf }) =>
        !hiddenAtRequestOf && shown.has(personId) && shown.has(relatedPersonId),
    ),
  };
}
