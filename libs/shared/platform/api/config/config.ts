import { availableParallelism } from 'node:os';
import { settingFaults, settings, type GivenSettings } from '@passage/platform/domain';

/** The settings, with those that depend on the machine. */
export interface Settings extends GivenSettings {
  /** Two for each processor of the database: with more, they only displace each other. */
  READ_CONNECTIONS: number;
}

/** The settings as an injectable. */
export class Config {
  constructor(readonly settings: Settings) {}
}

/** Reads the settings, or says in plain words which are wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const faults = settingFaults(environment);
  if (faults.length > 0) throw new Error(['Passage cannot start:', ...faults].join('\n  '));
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { READ_CONNECTIONS = Math.max(4, 2 * availableParallelism()), ...others } = settings.parse(given);
  return { ...others, READ_CONNECTIONS };
}
