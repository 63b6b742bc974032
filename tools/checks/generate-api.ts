import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startApi, startTestServer } from '@passage/testing';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/**
 * Writes the types of the web client from the API's own description (`npm run api:generate`).
 * With `--check` it writes nothing and fails when what is committed differs.
 */
const target = path.resolve(import.meta.dirname, '../../libs/shared/platform/web/generated/api.ts');

async function describe(): Promise<string> {
  const server = await startTestServer();
  const api = await startApi();
  try {
    const { body } = await api.anonymous.get<OpenAPI3>('/api/openapi.json');
    return `${astToString(await openapiTS(body))}`;
  } finally {
    await api.stop();
    await server.stop();
  }
}

const text = await describe();
if (!process.argv.includes('--check')) {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  process.stdout.write(`wrote ${path.relative(process.cwd(), target)}\n`);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  process.stderr.write(
    'The types of the web client are not those of the API: run `npm run api:generate` and commit the result.\n',
  );
  process.exit(1);
}
