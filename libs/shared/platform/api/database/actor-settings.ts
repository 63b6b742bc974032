import type { Actor } from '../request/actor';

/** The settings by which row-level security knows who asks. Nobody signed in: all empty, so nothing is seen. */
export function actorSettings(actor: Actor | undefined, today: string): [name: string, value: string][] {
  return [
    ['passage.staff_id', actor?.staffId ?? ''],
    ['passage.office_ids', actor ? `{${actor.officeIds.join(',')}}` : ''],
    ['passage.all_offices', actor?.seesAllOffices ? 'on' : 'off'],
    ['passage.agency_id', actor?.agencyId ?? ''],
    ['passage.compartments', actor ? `{${actor.compartments.join(',')}}` : ''],
    ['passage.today', today],
  ];
}

/** One statement that sets them all, for the transaction or for the connection, with its parameters. */
export function setSettings(settings: [string, string][], isLocal: boolean): { text: string; values: string[] } {
  const calls = settings.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, ${isLocal})`);
  return { text: `select ${calls.join(', ')}`, values: settings.flat() };
}
