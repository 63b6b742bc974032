import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everything } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

const connectionOfEvents = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'passage-events' and datname = current_database()`;

describe('live events', () => {
  let api: TestApi;
  let client: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    client = await api.as('caseworker');
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('tells screens to fetch everything again, and what happened meanwhile, once a lost connection to the database is back', async () => {
    const ending = new AbortController();
    const { body } = await fetch(`${api.url}/api/events`, { headers: client.headers, signal: ending.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (word: string): Promise<void> => {
      while (!heard.includes(word)) {
        const piece = await reader?.read();
        if (!piece || piece.done) throw new Error(`the stream ended without ${word}: ${heard}`);
        heard += piece.value;
      }
    };

    const { rowCount } = await api.owner.query(connectionOfEvents);
    expect(rowCount).toBe(1);
    const agency = { code: 'LIVE-1', name: 'Agency founded meanwhile', country: 'DE', isActive: true };
    expect((await administrator.post('/api/agencies', agency)).status).toBe(201);
    await until(`"topic":"${everything}"`);
    await until('"topic":"directory"');
    ending.abort();
  });
});
