import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi } from '@passage/testing';

describe('the application', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(async () => {
    await api.stop();
  });

  it.each(['/api/cases/%', '/%c0%80'])('answers the address %s, which cannot be read, with a problem', async (path) => {
    const { status, headers, body } = await api.anonymous.get<ProblemDetails>(path);
    expect([status, body.code]).toEqual([400, 'platform.input.malformed']);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.detail).toBeTruthy();
  });
});
