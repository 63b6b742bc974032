/**
 * Every place that a letter can have filled in from the record, with where it comes from. The list is closed: a template
 * with another place is refused. Never findings, protection facts, results of security checks or reasons of a denial;
 * and nothing of an interview in confidence.
 */
export const letterPlaces = {
  'case.number': 'Number of the case',
  'case.programme': 'Name of the programme of the case',
  'case.submittedOn': 'Day the case was submitted to the receiving state',
  'principalApplicant.name': 'Name of the principal applicant',
  'principalApplicant.birthDate': 'Birth date of the principal applicant, as exactly as it is known',
  'recipient.name': 'Name of the member the letter is for',
  'recipient.birthDate': 'Birth date of the member the letter is for, as exactly as it is known',
  'family.size': 'How many members the case has now',
  'family.names': 'Names of the members, the principal applicant first',
  'office.name': 'Name of the office on letters',
  'office.address': 'Address of the office on letters',
  'owner.name': 'The colleague responsible for the case',
  'author.name': 'The colleague who writes the letter',
  'letter.date': 'Day the letter is written',
  'interview.date':
    'Day of the chosen interview, else of the next planned one, the recipient’s before another’s; never one in confidence',
  'interview.time': 'Time of that interview by the clock of the office',
  'interview.place': 'Place and room of that interview',
  'interview.minutes': 'Planned length of that interview in minutes',
  'interview.participants': 'Names of those who are to be heard at that interview',
  'fingerprints.date': 'Day of the chosen appointment for fingerprints, else of the next one',
  'fingerprints.time': 'Time of that appointment by the clock of the office',
  'fingerprints.place': 'Place of that appointment',
  'fingerprints.participants': 'Names of those whose fingerprints are taken then',
  'decision.date': 'Day of the latest decision that stands',
  'decision.authority': 'Authority that decided',
  'decision.reference': 'Reference number of that decision',
  'decision.accepted': 'Names of those whom it accepts',
  'decision.denied': 'Names of those whom it denies',
  'decision.reviewUntil': 'Last day on which a review of a denial may be asked for',
} as const;
export type LetterPlace = keyof typeof letterPlaces;

/** Places that stand for a part of the paper; each is a paragraph of its own. */
export const letterParts = {
  'table.family': 'Table of the members: name, relationship, sex, birth date, nationality, number',
  'signature.recipient': 'Line for the signature of the member the paper is for, and for place and date',
  'signature.office': 'Line for the signature of the colleague who writes, and for place and date',
  'signature.interpreter': 'Line for the name and signature of an interpreter',
} as const;
export type LetterPart = keyof typeof letterParts;

/** How the places begin that are filled in by hand, one for each field of the template. */
export const fieldPlace = 'field.';

/** All places and parts, as a sentence can name them. */
export const knownPlaces: readonly string[] = [...Object.keys(letterPlaces), ...Object.keys(letterParts)];
