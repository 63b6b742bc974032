import type { LetterAppointment, LetterFacts, LetterMember } from './letter-facts';
import { shownMembers } from './letter-member.rules';
import type { LetterAudience, LetterWords } from './letter-template';
import { blocksOf, placesIn, textsOfBlock } from './letter-text.rules';

/** Kinds of appointments that letters can speak of, each by the places that begin with its name. */
export const appointmentKinds = ['interview', 'fingerprints'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** Of which kinds of appointments words speak. */
export function appointmentsNamedIn({ subject, body }: LetterWords): AppointmentKind[] {
  const places = placesIn(subject, ...blocksOf(body).flatMap(textsOfBlock));
  return appointmentKinds.filter((kind) => places.some((place) => place.startsWith(`${kind}.`)));
}

/** The appointments of a kind that a paper may speak of, the next first. */
export function offeredAppointments(
  facts: LetterFacts,
  kind: AppointmentKind,
  audience: LetterAudience,
): LetterAppointment[] {
  const shown = shownMembers(facts, audience);
  return isOfAny(kind === 'interview' ? facts.interviews : facts.fingerprints, shown);
}

interface Asked {
  shown: readonly LetterMember[];
  recipient: LetterMember | null;
  appointmentId: string | null;
}

/** The appointment that was chosen; else the next of the recipient, else of anybody whom the paper may show. */
export function appointmentOf(
  appointments: readonly LetterAppointment[],
  { shown, recipient, appointmentId }: Asked,
): LetterAppointment | undefined {
  const seen = isOfAny(appointments, shown);
  return (
    seen.find(({ id }) => id === appointmentId) ??
    seen.find(({ personIds }) => recipient && personIds.includes(recipient.id)) ??
    seen[0]
  );
}

function isOfAny(appointments: readonly LetterAppointment[], shown: readonly LetterMember[]): LetterAppointment[] {
  return appointments.filter(({ personIds }) => shown.some(({ id }) => personIds.includes(id)));
}
