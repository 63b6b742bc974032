import { availableParallelism } from 'node:os';
import { z } from 'zod';

const seconds = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

/** Every setting of the server, read from the environment; docs/operations.md lists them. */
const settings = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .meta({ description: 'Address of PostgreSQL for the API’s own login, which owns nothing' }),
  DATABASE_READ_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({ description: 'A streaming replica for reads' }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  FILES_DIR: z.string().min(1).default('.passage/files'),
  WEB_DIR: z.string().min(1).default('dist/web'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  READ_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(Math.max(4, 2 * availableParallelism()))
    .meta({ description: 'Two for each processor of the database: with more, they only displace each other' }),
  WRITE_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(12),
  SESSION_IDLE_SECONDS: seconds(30 * 60),
  SESSION_ABSOLUTE_SECONDS: seconds(12 * 3600),
  UPLOAD_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(50 * 1024 * 1024),
  PASSAGE_TODAY: z.iso.date().optional().meta({ description: 'Fixes the day for demonstrations and tests' }),
});

export type Settings = z.infer<typeof settings>;

/** The settings as an injectable. */
export class Config {
  constructor(readonly settings: Settings) {}
}

/** Reads the settings, or says in plain words which are wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Passage cannot start; these settings are missing or wrong:\n${lines.join('\n')}`);
}
