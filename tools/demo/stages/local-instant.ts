import { instantOf, type PlainDate } from '@passage/platform/domain';

const known = new Map<string, string>();

/** The instant of a local time; reckoned once for each day, because zones take their time. */
export function utcOf(date: PlainDate, time: string, zone: string): string {
  const key = `${date} ${time} ${zone}`;
  const found = known.get(key) ?? instantOf({ date, time }, zone)?.toISOString();
  if (found === undefined) throw new Error(`No clock in ${zone} shows ${time} on ${date}.`);
  known.set(key, found);
  return found;
}
