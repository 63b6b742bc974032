import type { Worded } from '@passage/case-record/domain';
import type { LetterAppointment, LetterFacts, LetterOffice } from './letter-facts';

/** Between a place and a room of it. */
const join = ' · ';

/** A place, with its room where one is named, in the language of a paper. */
export function wordedPlace(place: string, worded: Worded): string {
  return place.split(join).map(worded).join(join);
}

/** The head of papers in the language of a paper. */
export function wordedOffice(office: LetterOffice, worded: Worded): LetterOffice {
  const { name, letterName, letterAddress } = office;
  return { ...office, name: worded(name), letterName: worded(letterName), letterAddress: worded(letterAddress) };
}

/** What letters are filled in from, with the names of the configuration in the language of the letter. */
export function wordedFacts(facts: LetterFacts, worded: Worded): LetterFacts {
  const appointments = (list: readonly LetterAppointment[]) =>
    list.map((each) => ({ ...each, place: wordedPlace(each.place, worded) }));
  return {
    ...{ ...facts, programme: worded(facts.programme), office: wordedOffice(facts.office, worded) },
    ...{ interviews: appointments(facts.interviews), fingerprints: appointments(facts.fingerprints) },
  };
}
