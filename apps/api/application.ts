import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  etagOfRecord,
  problemOf,
  RequestContext,
  requestLimits,
  validationPipe,
  type Settings,
} from '@passage/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module';
import { ServerLog } from './server-log';

/** Content of the pages: only our own, plus styles set by the components. */
const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/**
 * What every answer of the API says of itself: nothing in it is run, framed, guessed at or kept (OWASP REST Security
 * Cheat Sheet). Written out, because they are the same every time.
 */
const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The application, put together and not yet listening. */
export async function createApplication(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: requestLimits.bodyBytes,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    logger: false,
    // What cannot even be read as an address never reaches a route, nor the filter of problems.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const problem = problemOf(error, request.id);
      void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: new ServerLog(settings.LOG_LEVEL),
    abortOnError: false,
  });
  const context = app.get(RequestContext);
  const server = adapter.getInstance();
  server.addHook('onRequest', (request, _reply, done) => {
    const purpose = request.headers['x-purpose'];
    context.run({ requestId: request.id, purpose: typeof purpose === 'string' ? purpose.slice(0, 200) : null }, done);
  });
  server.addHook('preSerialization', etagOfRecord);
  await app.register(fastifyHelmet, { contentSecurityPolicy, global: false });
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.headers(apiHeaders);
    else await reply.helmet();
  });
  await app.register(fastifyCookie);
  // One byte more than is taken in: whoever stores the file refuses it, and says how large it may be.
  await app.register(fastifyMultipart, {
    limits: { fileSize: settings.UPLOAD_LIMIT_BYTES + 1, files: requestLimits.files, fields: requestLimits.fields },
    throwFileSizeLimit: false,
  });
  app.useGlobalPipes(validationPipe);
  await serveWeb(app, settings);
  return app;
}

/** Serves the built pages; an address that is no file and no API is a page of the application. */
async function serveWeb(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const root = path.resolve(settings.WEB_DIR);
  if (!existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: true,
    maxAge: '1h',
    immutable: false,
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', (request, reply) => {
    const isPage = !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0 });
    const problem = {
      type: '/problems/platform.request.no-route',
      title: 'There is nothing at this address',
      status: 404,
      detail: 'Check the address.',
      code: 'platform.request.no-route',
    };
    return reply.status(404).type('application/problem+json').send(JSON.stringify(problem));
  });
}
