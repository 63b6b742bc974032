import type { PlainDate } from '../plain-date/plain-date';

/** What calendar and clock on the wall of a place show. */
export interface WallClock {
  date: PlainDate;
  /** `HH:MM`, 24 hours. */
  time: string;
}

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows in `timeZone` (an IANA name) at an instant. */
export function wallClock(instant: Date, timeZone: string): WallClock {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/**
 * The instant at which the wall shows this, the earlier one when clocks are put back over it; undefined when clocks
 * are put forward over it, so that it never shows.
 */
export function instantOf(wall: WallClock, timeZone: string): Date | undefined {
  const asUtc = Date.parse(`${wall.date}T${wall.time}:00Z`);
  const candidates = [asUtc - dayMs, asUtc + dayMs]
    .map((nearby) => asUtc - offsetMs(nearby, timeZone))
    .sort((one, other) => one - other)
    .map((ms) => new Date(ms));
  return candidates.find((candidate) => {
    const shown = wallClock(candidate, timeZone);
    return shown.date === wall.date && shown.time === wall.time;
  });
}

function offsetMs(ms: number, timeZone: string): number {
  const { date, time } = wallClock(new Date(ms), timeZone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(ms / 60_000) * 60_000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}
