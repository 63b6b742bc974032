import { z } from 'zod';

const address = z.url({ protocol: /^postgres(ql)?$/ });
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
/** A year: longer than any wait, short enough for a timer of days. */
const seconds = whole(1, 31_536_000);

/** Every setting of the server, read from the environment; docs/operations.md lists them. */
export const settings = z.object({
  DATABASE_URL: address.meta({
    expected:
      'the address of PostgreSQL for the API’s own login, such as postgres://passage_api:password@host:5432/passage',
  }),
  DATABASE_READ_URL: address.optional().meta({ expected: 'the address of a streaming replica for reads' }),
  HOST: z.string().default('127.0.0.1').meta({ expected: 'an address of this machine to listen on' }),
  PORT: whole(0, 65_535)
    .default(3000)
    .meta({ expected: 'a port: a whole number from 1 to 65535, or 0 for a free one' }),
  FILES_DIR: z.string().min(1).default('.passage/files').meta({ expected: 'a folder for uploaded files' }),
  WEB_DIR: z.string().min(1).default('dist/web').meta({ expected: 'the folder of the built dashboard' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .meta({ expected: 'fatal, error, warn, info, debug, trace or silent' }),
  READ_CONNECTIONS: whole(1, 200).optional().meta({ expected: 'a whole number from 1 to 200' }),
  WRITE_CONNECTIONS: whole(1, 200).default(12).meta({ expected: 'a whole number from 1 to 200' }),
  SESSION_IDLE_SECONDS: seconds.default(30 * 60).meta({ expected: 'a whole number of seconds, at least 1' }),
  SESSION_ABSOLUTE_SECONDS: seconds.default(12 * 3600).meta({ expected: 'a whole number of seconds, at least 1' }),
  STOP_SECONDS: whole(1, 600).default(8).meta({ expected: 'a whole number of seconds from 1 to 600' }),
  UPLOAD_LIMIT_BYTES: whole(1024, Number.MAX_SAFE_INTEGER)
    .default(50 * 1024 * 1024)
    .meta({ expected: 'a whole number of bytes, at least 1024' }),
  PASSAGE_TODAY: z.iso.date().optional().meta({ expected: 'a day, YYYY-MM-DD' }),
});

export type GivenSettings = z.infer<typeof settings>;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What is wrong with the settings of an environment, a line each: which, what was given, what is expected and what
 * to do. Nothing given is as good as empty.
 * @param optional settings that somebody else will give.
 */
export function settingFaults(environment: Environment, optional: readonly (keyof GivenSettings)[] = []): string[] {
  return Object.entries(settings.shape).flatMap(([name, schema]) => {
    const given = environment[name] || undefined;
    if (given === undefined && optional.some((each) => each === name)) return [];
    const { success } = schema.safeParse(given);
    return success ? [] : [settingFault(name as keyof GivenSettings, given)];
  });
}

function settingFault(name: keyof GivenSettings, given: string | undefined): string {
  const schema = settings.shape[name];
  const { expected } = schema.meta() as { expected: string };
  const isNeeded = !schema.safeParse(undefined).success;
  const remedy = isNeeded ? `Set ${name} to that.` : `Set ${name} to that, or leave it out.`;
  return `${name} ${given === undefined ? 'is missing' : `is "${withoutPassword(given)}"`}; expected is ${expected}. ${remedy}`;
}

/** An address as it may be shown. What cannot be read as one may hold a password anywhere before its last @. */
export function withoutPassword(address: string): string {
  return address
    .replace(/^([a-z]+:\/\/)?(.*)@/is, (_, scheme: string | undefined, login: string) => {
      return `${scheme ?? ''}${login.split(':')[0] ?? ''}:…@`;
    })
    .replace(/(password=)[^&]*/gi, '$1…');
}
