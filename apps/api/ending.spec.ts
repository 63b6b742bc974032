import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUrlFor, createDatabase } from '@passage/embedded-database';
import { startApiProcess, testServer, type ApiProcess } from '@passage/testing';

/** Milliseconds for a test that starts a server and stops it, on a machine that may have other work. */
const oneStart = 120_000;

/** A way to the database that can fall silent, as a network does, or break. */
async function wayTo(url: string): Promise<{ url: string; fallSilent(): void; breakOff(): void }> {
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  let isSilent = false;
  const way = createServer({ pauseOnConnect: true }, (client) => {
    sockets.push(client);
    if (isSilent) return;
    const server = connect(Number(port), hostname);
    sockets.push(server);
    for (const socket of [client, server]) socket.on('error', () => undefined);
    client.pipe(server).pipe(client);
    client.resume();
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  const through = new URL(url);
  through.port = String((way.address() as AddressInfo).port);
  return {
    url: through.href,
    fallSilent: () => {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    breakOff: () => {
      way.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

describe('the end of the server', () => {
  const files = mkdtempSync(path.join(tmpdir(), 'passage-ending-'));
  let apiUrl = '';

  beforeAll(async () => {
    const { ownerUrl, login, template } = testServer();
    const name = `ending_${randomUUID().replaceAll('-', '')}`;
    apiUrl = apiUrlFor(await createDatabase(ownerUrl, name, template), login);
  });

  afterAll(() => {
    rmSync(files, { recursive: true, force: true });
  });

  const start = async (url: string) =>
    await startApiProcess({ DATABASE_URL: url, FILES_DIR: files, STOP_SECONDS: '1' });

  const ended = async ({ process: server }: ApiProcess) => (await once(server, 'exit')) as [number | null];

  it(
    'comes when it is told to, with a reason, though its database answers nothing any more',
    async () => {
      const way = await wayTo(apiUrl);
      const server = await start(way.url);
      way.fallSilent();
      const end = ended(server);
      server.process.kill('SIGTERM');
      expect(await end).toEqual([1, null]);
      expect(server.output.join('')).toContain('did not end in good order within 1 s');
      way.breakOff();
    },
    oneStart,
  );

  it(
    'comes when it is told to though the connections to its database broke',
    async () => {
      const way = await wayTo(apiUrl);
      const server = await start(way.url);
      way.breakOff();
      const end = ended(server);
      server.process.kill('SIGTERM');
      expect(await end).not.toContain('SIGKILL');
    },
    oneStart,
  );

  it(
    'comes with the process that started it, whatever became of that',
    async () => {
      const server = await start(apiUrl);
      const end = ended(server);
      server.process.stdin?.destroy();
      const [code] = await end;
      expect(code).not.toBeNull();
    },
    oneStart,
  );
});
