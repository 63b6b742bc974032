import { isolated, type PaperLanguage, type PlainDate } from '@passage/platform/domain';
import { appointmentOf } from './letter-appointment.rules';
import type { LetterFacts, LetterMember, LetterOffice } from './letter-facts';
import { shownMembers } from './letter-member.rules';
import { fieldPlace, type LetterPlace } from './letter-place';
import type { LetterAudience } from './letter-template';
import { birthDateInWords, dayInWords, enumerated, inDigits, nameOn, timeInDigits } from './paper-formats.rules';

/** In what a letter is written, to whom and when. */
export interface LetterSetting {
  language: PaperLanguage;
  audience: LetterAudience;
  recipient: LetterMember | null;
  today: PlainDate;
  fields: Readonly<Record<string, string>>;
  /** The appointment it speaks of; null: the next one. */
  appointmentId: string | null;
}

/** The name of an office on papers. */
export function nameOfOffice({ name, letterName }: LetterOffice): string {
  return letterName || name;
}

/** What every place of a letter is filled with; those of which the record has nothing are left out. */
export function letterValues(facts: LetterFacts, setting: LetterSetting): Map<string, string> {
  const { language, recipient, today, fields } = setting;
  const principal = facts.members.find(({ id }) => id === facts.principalApplicantId);
  const day = (date: PlainDate | null | undefined) => (date ? dayInWords(language, date) : '');
  const shown = shownMembers(facts, setting.audience);
  const names = (ids: readonly string[] | undefined) =>
    enumerated(
      language,
      shown.filter(({ id }) => ids?.includes(id)).map((member) => isolated(nameOn(language, member))),
    );
  const { appointmentId } = setting;
  const interview = appointmentOf(facts.interviews, { shown, recipient, appointmentId });
  const fingerprints = appointmentOf(facts.fingerprints, { shown, recipient, appointmentId });
  const decision = standing(facts, recipient);
  const values: Record<LetterPlace, string> = {
    'case.number': facts.caseNumber,
    'case.programme': facts.programme,
    'case.submittedOn': day(facts.submittedOn),
    'principalApplicant.name': principal ? nameOn(language, principal) : '',
    'principalApplicant.birthDate': bornOn(language, principal),
    'recipient.name': recipient ? nameOn(language, recipient) : '',
    'recipient.birthDate': bornOn(language, recipient),
    'family.size': inDigits(language, shown.length),
    'family.names': names(shown.map(({ id }) => id)),
    'office.name': nameOfOffice(facts.office),
    'office.address': facts.office.letterAddress,
    'owner.name': facts.owner ?? '',
    'author.name': facts.author,
    'letter.date': day(today),
    'interview.date': interview ? dayInWords(language, interview.date, 'with-weekday') : '',
    'interview.time': interview ? timeInDigits(language, interview.time) : '',
    'interview.place': interview?.place ?? '',
    'interview.minutes': interview?.minutes ? inDigits(language, interview.minutes) : '',
    'interview.participants': names(interview?.personIds),
    'fingerprints.date': fingerprints ? dayInWords(language, fingerprints.date, 'with-weekday') : '',
    'fingerprints.time': fingerprints ? timeInDigits(language, fingerprints.time) : '',
    'fingerprints.place': fingerprints?.place ?? '',
    'fingerprints.participants': names(fingerprints?.personIds),
    'decision.date': day(decision?.decidedOn),
    'decision.authority': decision?.authority ?? '',
    'decision.reference': decision?.referenceNumber ?? '',
    'decision.accepted': names(decision?.accepted),
    'decision.denied': names(decision?.denied),
    'decision.reviewUntil': day(decision?.reviewUntil),
  };
  const typed = Object.entries(fields).map(([key, value]): [string, string] => [`${fieldPlace}${key}`, value]);
  return new Map(
    [...Object.entries(values), ...typed]
      .filter(([, value]) => value !== '')
      .map(([place, value]) => [place, value.split('\n').map(held).join('\n')]),
  );
}

/** An enumeration holds its names apart already; anything else is held apart as a whole. */
function held(value: string): string {
  return value.includes('\u2068') ? value : isolated(value);
}

function bornOn(language: PaperLanguage, member: LetterMember | null | undefined): string {
  return member ? birthDateInWords(language, member.birthDate, member.birthDatePrecision) : '';
}

/** The latest decision about the recipient, else about anybody. */
function standing({ decisions }: LetterFacts, recipient: LetterMember | null) {
  const isAbout = (ids: readonly string[]) => recipient !== null && ids.includes(recipient.id);
  return decisions.find(({ accepted, denied }) => isAbout(accepted) || isAbout(denied)) ?? decisions[0];
}
