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

  it('lets no answer of the API be run, framed, guessed at or kept', async () => {
    const caseworker = await api.as('caseworker');
    for (const { headers } of [await caseworker.get('/api/session'), await api.anonymous.get('/api/nothing')]) {
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('lets pages run our own scripts only', async () => {
    const { headers } = await fetch(`${api.url}/today`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("object-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
