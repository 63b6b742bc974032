import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, startApi, type TestApi } from '@passage/testing';

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

  it('names the field that the database does not accept, and what to do', async () => {
    const caseworker = await api.as('caseworker');
    const { caseId } = await aFamily(api);
    const hold = async (change: object) =>
      (
        await caseworker.post<ProblemDetails>(`/api/cases/${caseId}/holds`, {
          ...{ personId: null, stage: 'case-processing', reasonClass: 'custody', gates: ['booking'], note: '' },
          ...{ ownerId: null, reviewOn: '2026-07-01', ...change },
        })
      ).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await hold({ ownerId: caseId })).toEqual(['ownerId platform.field.unknown-reference']);
    expect(await hold({ note: 'Bell\u0007' })).toEqual(['note platform.field.control-characters']);
  });

  it('names the field in which two changes at the same moment say the same', async () => {
    const caseworker = await api.as('caseworker');
    const { caseId, personIds } = await aFamily(api);
    const custody = async (fromOn: string) =>
      await caseworker.post<ProblemDetails>(`/api/cases/${caseId}/custodies`, {
        ...{ childId: personIds[1], personId: personIds[0], kind: 'sole', fromOn },
      });
    expect((await custody('2026-01-01')).status).toBe(201);
    await api.owner.query('begin');
    await api.owner.query(`update case_record.custodies set from_on = '2026-02-02' where case_id = $1`, [caseId]);
    const second = custody('2026-02-02');
    let waiting = 0;
    while (waiting === 0) {
      const { rows } = await api.owner.query<{ waiting: number }>(
        `select count(*)::integer as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      waiting = rows[0]?.waiting ?? 0;
    }
    await api.owner.query('commit');
    const { status, body } = await second;
    expect([status, body.code]).toEqual([409, 'platform.record.exists']);
    expect(body.errors).toEqual([expect.objectContaining({ field: 'fromOn', code: 'platform.record.exists' })]);
  });
});
