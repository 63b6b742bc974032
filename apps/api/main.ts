import 'reflect-metadata';
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
  let description: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      // Made when first asked for: it takes longer than everything else a start does.
      description ??= JSON.stringify(openApiOf(app));
      return reply.type('application/json').send(description);
    });
  await app.listen(settings.PORT, settings.HOST);
  const address = app.getHttpServer().address();
  const port = address && typeof address === 'object' ? address.port : settings.PORT;
  process.stdout.write(`listening ${port}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
