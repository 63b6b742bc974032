/** What caseworkers of the demo write down for all colleagues. */
export const noteBodies: readonly string[] = [
  'Called the family; they are well and ask how long it will take. Explained the next steps again.',
  'The eldest child sits examinations in June. The family asks not to travel before, if there is a choice.',
  'New phone number is that of a neighbour; call in the evening only.',
  'Brought copies of the birth certificates. Originals were seen and returned.',
  'The mother prefers a female interpreter.',
  'Address changed: they now live with relatives on the third floor, without a lift.',
  'Spoke about the possible dates. They need two weeks to give up the flat.',
  'The family was worried by a message on social media; explained that it has nothing to do with their case.',
  'A cousin lives in the country of destination and would gladly be near.',
  'Reading glasses were lost; asked the clinic to look at it.',
  'The grandmother’s documents are with another office; asked for them.',
  'Two of the children missed a year of school; they attend evening classes now.',
];

/** What only case processing may read. */
export const protectionNotes: readonly string[] = [
  'Asked that her former address not be told to relatives who call.',
  'Was threatened by the landlord; referred to the protection desk.',
  'Wishes to be heard without other members of the family.',
];

/** What only health staff may read. */
export const clinicalNotes: readonly string[] = [
  'Repeat blood pressure at the next visit.',
  'Brought earlier chest films; compared, no change.',
  'Vaccination card incomplete; second doses given.',
];
