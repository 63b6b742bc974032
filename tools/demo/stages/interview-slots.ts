import type { Ground } from '../load/ground';

interface Hour {
  begin: number;
  end: number;
}

/** When an interview is planned, as milliseconds. */
export interface Sitting {
  officeCode: string;
  begin: number;
  minutes: number;
}

/** Gives planned interviews rooms, interpreters and officers that are free, as the database demands. */
export class InterviewSlots {
  private readonly taken = new Map<string, Hour[]>();

  constructor(private readonly ground: Ground) {}

  /** A free room that holds so many, looked for from the one of that number on; null where there is none. */
  room({ officeCode, ...sitting }: Sitting, people: number, number: number): string | null {
    const fitting = this.ground.rooms(officeCode).filter(({ capacity }) => capacity >= people + 2);
    const begin = fitting.length > 0 ? number % fitting.length : 0;
    return (
      [...fitting.slice(begin), ...fitting.slice(0, begin)].find(({ id }) => this.take(`room ${id}`, sitting))?.id ??
      null
    );
  }

  /** A free interpreter of the language; null where there is none. */
  interpreter({ officeCode, ...sitting }: Sitting, language: string): string | null {
    const fitting = this.ground.interpreters(officeCode).filter(({ languages }) => languages.includes(language));
    return fitting.find(({ id }) => this.take(`interpreter ${id}`, sitting))?.id ?? null;
  }

  /** The officer when free, otherwise nobody. */
  interviewer({ officeCode, ...sitting }: Sitting, name: string): string {
    return this.ground.areSlotsFree && this.take(`interviewer ${officeCode} ${name}`, sitting) ? name : '';
  }

  private take(subject: string, { begin, minutes }: Omit<Sitting, 'officeCode'>): boolean {
    const hours = this.taken.get(subject) ?? [];
    const end = begin + minutes * 60_000;
    if (hours.some((hour) => begin < hour.end && hour.begin < end)) return false;
    this.taken.set(subject, [...hours, { begin, end }]);
    return true;
  }
}
