import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { readSettings } from '@passage/platform/api';
import { createApplication } from './application';
import { endWhenTold } from './ending';
import { openApiOf } from './open-api';

try {
  const settings = readSettings(process.env);
  let close = () => Promise.resolve();
  endWhenTold({
    close: () => close(),
    longestSeconds: settings.STOP_SECONDS,
    isSupervised: process.env.PASSAGE_SUPERVISED === 'on',
  });
  const app = await createApplication(settings);
  close = () => app.close();
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
  process.stdout.write(`listening ${port}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
