import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Course } from '@passage/orientation/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { sessionInput } from '../family.fixture';

const path = '/api/orientation/courses';
const youth = {
  ...{ code: 'US-CO-YOUTH', name: 'Orientation for youth', programmeCodes: ['US-RESETTLEMENT'], curriculum: 'youth' },
  ...{ minAge: 12, maxAge: 18, hours: 6, days: 2, minAttendancePercent: 50, capacity: 20, topics: ['travel'] },
  ...{ sourceNote: 'Pilot of the centre', isVerified: false, isActive: true },
};

describe('courses', () => {
  let api: TestApi;
  let trainer: TestClient;

  beforeAll(async () => {
    api = await startApi();
    trainer = await api.as('orientation-trainer');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('come for every programme that asks for one, labelled as not checked', async () => {
    const { body } = await trainer.get<{ items: Course[] }>(path);
    const served = new Set(body.items.flatMap(({ programmeCodes }) => programmeCodes));
    expect([...served].sort()).toEqual(['DE-HUMANITARIAN', 'EU-RELOCATION', 'US-RESETTLEMENT']);
    expect(body.items.every(({ isVerified, sourceNote }) => !isVerified && sourceNote.length > 0)).toBe(true);
  });

  it('are added and changed by trainers; their codes and programmes are checked', async () => {
    const added = await trainer.post<Course>(path, youth);
    expect(added.status).toBe(201);
    const code = async (change: object) => (await trainer.post<ProblemDetails>(path, { ...youth, ...change })).body;
    expect(await code({})).toMatchObject({ code: 'orientation.course.code-taken', errors: [{ field: 'code' }] });
    expect(await code({ code: 'X', programmeCodes: ['NONE'] })).toMatchObject({
      errors: [{ field: 'programmeCodes' }],
    });
    expect(await code({ code: 'X', maxAge: 10 })).toMatchObject({ status: 422, errors: [{ field: 'maxAge' }] });
    const at = `${path}/${added.body.id}`;
    const changed = await trainer.put<Course>(at, { ...youth, isActive: false }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ isActive: false, version: 2 });
    expect((await trainer.put(at, youth, { ifMatch: 1 })).status).toBe(412);
    const input = await sessionInput(api, ['2026-07-01', '2026-07-02'], { course: 'US-CO-YOUTH' });
    const planned = await trainer.post<ProblemDetails>('/api/orientation/sessions', input);
    expect(planned.body.code).toBe('orientation.course.inactive');
  });
});
