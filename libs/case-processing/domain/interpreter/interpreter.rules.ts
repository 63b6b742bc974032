import { daysBetween, type PlainDate } from '@passage/platform/domain';
import type { interpreterProblems } from './interpreter.problems';
import { languageLevels, weekdays, type Interpreter, type LanguageLevel } from './interpreter';

/** What an interview asks of its interpreter. */
export interface InterpreterWish {
  /** Language of the interview; empty while nobody knows. */
  language: string;
  /** Sex the person to be heard asked for; null: no matter. */
  sex: 'female' | 'male' | null;
}

/** When an interview takes place, by the clock of the office. */
export interface Slot {
  date: PlainDate;
  /** HH:MM. */
  time: string;
  durationMinutes: number;
}

type Skills = Pick<Interpreter, 'languages' | 'sex'>;
type Times = Pick<Interpreter, 'hours' | 'absences'>;

/** How well the language is spoken; null: not at all. A dialect counts as its language: `ar-SY` is `ar`. */
export function levelOf({ languages }: Pick<Interpreter, 'languages'>, language: string): LanguageLevel | null {
  const wanted = mainPart(language);
  const levels = languages.filter((each) => mainPart(each.language) === wanted).map(({ level }) => level);
  return levels.sort((one, other) => languageLevels.indexOf(other) - languageLevels.indexOf(one))[0] ?? null;
}

/** Whether the interpreter works at that time: on no day of absence, and within the weekly hours where there are any. */
export function worksAt({ hours, absences }: Times, { date, time, durationMinutes }: Slot): boolean {
  if (absences.some(({ from, until }) => from <= date && date <= until)) return false;
  if (hours.length === 0) return true;
  const begin = minutesOf(time);
  const weekday = weekdayOf(date);
  return hours.some(
    (each) =>
      each.weekday === weekday && minutesOf(each.from) <= begin && begin + durationMinutes <= minutesOf(each.until),
  );
}

/** Why the interpreter does not do for the interview; nothing when they do. */
export function interpreterRefusal(
  interpreter: Skills & Times,
  wish: InterpreterWish,
  slot: Slot,
): keyof typeof interpreterProblems | undefined {
  if (wish.language && levelOf(interpreter, wish.language) === null) return 'case-processing.interpreter.language';
  if (wish.sex && interpreter.sex !== wish.sex) return 'case-processing.interpreter.sex';
  return worksAt(interpreter, slot) ? undefined : 'case-processing.interpreter.away';
}

/** Interpreters in the order in which to ask them: who does and is free first, then by how well they speak. */
export function bySuitability<T extends Skills & Times & { name: string; isFree: boolean }>(
  interpreters: readonly T[],
  wish: InterpreterWish,
  slot: Slot,
): T[] {
  const rank = (each: T): number[] => [
    interpreterRefusal(each, wish, slot) ? 1 : 0,
    each.isFree ? 0 : 1,
    -languageLevels.indexOf(levelOf(each, wish.language) ?? 'working'),
  ];
  return interpreters.toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    const differing = left.findIndex((value, index) => value !== right[index]);
    return differing < 0 ? one.name.localeCompare(other.name) : (left[differing] ?? 0) - (right[differing] ?? 0);
  });
}

function mainPart(language: string): string {
  return language.trim().toLowerCase().split('-')[0] ?? '';
}

function weekdayOf(date: PlainDate): (typeof weekdays)[number] | undefined {
  const aMonday = '2001-01-01';
  return weekdays[((daysBetween(aMonday, date) % 7) + 7) % 7];
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
