import { fullName, type BirthDatePrecision } from '@passage/case-record/domain';
import { paperFormats, paperLanguages, type PaperLanguage, type PlainDate } from '@passage/platform/domain';
import { paperWords } from './paper-words';

const dayFormats = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  'with-weekday': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day in words of a language. */
export function dayInWords(language: PaperLanguage, day: PlainDate, format: keyof typeof dayFormats = 'date'): string {
  const shown = { ...dayFormats[format], timeZone: 'UTC' };
  return new Intl.DateTimeFormat(paperFormats[language], shown).format(new Date(`${day}T00:00:00Z`));
}

/** A time of the day (`HH:MM`) with the digits of a language. */
export function timeInDigits(language: PaperLanguage, time: string): string {
  const shown = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(paperFormats[language], shown).format(new Date(`2000-01-01T${time}:00Z`));
}

/** A number with the digits of a language. */
export function inDigits(language: PaperLanguage, count: number): string {
  return new Intl.NumberFormat(paperFormats[language]).format(count);
}

/** Several names as one enumeration. */
export function enumerated(language: PaperLanguage, names: readonly string[]): string {
  return new Intl.ListFormat(paperFormats[language]).format(names);
}

/** A birth date as exactly as it is known, never more. */
export function birthDateInWords(language: PaperLanguage, day: PlainDate, precision: BirthDatePrecision): string {
  if (precision === 'day') return dayInWords(language, day, 'short');
  if (precision === 'month') return dayInWords(language, day, 'month');
  const year = dayInWords(language, day, 'year');
  return precision === 'year' ? year : paperWords[language].about(year);
}

/** The name of a country. */
export function countryIn(language: PaperLanguage, code: string): string {
  return new Intl.DisplayNames(paperFormats[language], { type: 'region' }).of(code) ?? code;
}

/** The name of a language; what is no code stays as it was written. */
export function languageIn(language: PaperLanguage, code: string): string {
  if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})*$/.test(code)) return code;
  return new Intl.DisplayNames(paperFormats[language], { type: 'language' }).of(code) ?? code;
}

interface Named {
  givenNames: string;
  familyName: string;
  nameLocal: string;
}

/** A name as it stands in a letter: in Arabic letters in Arabic script where it is known so, elsewhere in Latin. */
export function nameOn(language: PaperLanguage, person: Named): string {
  const isArabic = /\p{Script=Arabic}/u.test(person.nameLocal);
  return language === 'ar' && isArabic ? person.nameLocal : fullName(person);
}

/** The language to write in: the family's where letters have it, else the office's, else one that the words are in. */
export function letterLanguageOf(
  family: string | null,
  office: PaperLanguage,
  written: readonly PaperLanguage[] = paperLanguages,
): PaperLanguage {
  const base = family?.split('-')[0];
  return written.find((each) => each === base) ?? written.find((each) => each === office) ?? written[0] ?? office;
}
