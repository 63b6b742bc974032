import { once } from 'node:events';
import { createServer } from 'node:net';
import { settingFaults, settings, withoutPassword } from '@passage/platform/domain';
import pg from 'pg';

type Environment = Readonly<Record<string, string | undefined>>;

/** Databases that must let the server in before it is built and started. */
const databases = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_READ_URL'] as const;

/** Refuses to start with settings that are wrong in themselves, a port that is taken, or a database that says no. */
export async function refuseWrongSettings(environment: Environment): Promise<void> {
  refuse(settingFaults(environment, ['DATABASE_URL']));
  const faults = [
    await portFault(environment),
    ...(await Promise.all(databases.map((name) => databaseFault(name, environment[name])))),
  ];
  refuse(faults.filter((fault) => fault !== undefined));
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(['Passage cannot start:', ...faults].join('\n  '));
}

async function portFault({ PORT, HOST }: Environment): Promise<string | undefined> {
  const port = settings.shape.PORT.parse(PORT || undefined);
  const host = settings.shape.HOST.parse(HOST || undefined);
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return undefined;
  } catch (error) {
    return listeningFault(port, host, error as NodeJS.ErrnoException);
  } finally {
    probe.close();
  }
}

function listeningFault(port: number, host: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE')
    return `PORT is "${port}", and another program listens there already; expected is a free port. End that program, or set PORT to another, or to 0 for any that is free.`;
  if (code === 'EACCES')
    return `PORT is "${port}", and this account may not listen there; expected is a port it may use. Set PORT to 1024 or more.`;
  return `HOST is "${host}", and nothing can listen there (${message}); expected is an address of this machine. Set HOST to one, or leave it out.`;
}

async function databaseFault(
  name: (typeof databases)[number],
  address: string | undefined,
): Promise<string | undefined> {
  if (!address) return undefined;
  const fault = (answer: string) =>
    `${name} is "${withoutPassword(address)}", and ${answer}; expected is the address of a PostgreSQL database that lets its login in. Correct ${name}, or start the database.`;
  try {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return fault(`it cannot be connected to (${message || code})`);
  }
}
