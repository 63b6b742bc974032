import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { readSettings } from '@passage/platform/api';
import { createApplication } from './application';
import { openApiOf } from './open-api';

try {
  const settings = readSettings(process.env);
  const app = await createApplication(settings);
  const description = openApiOf(app);
  const describeOnly = process.argv[2] === '--describe' ? process.argv[3] : undefined;
  if (describeOnly) {
    writeFileSync(describeOnly, `${JSON.stringify(description, null, 2)}\n`);
    await app.close();
    process.exit(0);
  }
  const text = JSON.stringify(description);
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(text));
  await app.listen(settings.PORT, settings.HOST);
  const address = app.getHttpServer().address();
  const port = address && typeof address === 'object' ? address.port : settings.PORT;
  if (process.env.PASSAGE_SUPERVISED === 'on') endWithSupervisor(() => app.close());
  process.stdout.write(`listening ${port}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** Under `npm start` the server lives no longer than what started it, even if that was killed. */
function endWithSupervisor(close: () => Promise<void>): void {
  process.stdin.resume().once('end', () => void close().finally(() => process.exit(0)));
}
