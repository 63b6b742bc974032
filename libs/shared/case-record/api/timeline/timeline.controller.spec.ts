import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TimelineEvent } from '@passage/case-record/domain';
import type { Page } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, personOf, surroundings, type Surroundings } from '../case/family.fixture';

describe('timeline', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('tells what happened and who did it, latest first, page by page', async () => {
    const { id } = await createCase(caseworker, around);
    for (const givenNames of ['Amal', 'Basim', 'Dalia', 'Emad']) {
      await caseworker.post(`/api/cases/${id}/people`, personOf({ givenNames, familyName: '' }));
    }
    const seen: TimelineEvent[] = [];
    for (let after: string | null = ''; after !== null;) {
      const path: string = `/api/cases/${id}/timeline?limit=2${after && `&after=${encodeURIComponent(after)}`}`;
      const { body }: { body: Page<TimelineEvent> } = await caseworker.get<Page<TimelineEvent>>(path);
      seen.push(...body.items);
      after = body.next;
    }
    expect(seen.map(({ code, person }) => person?.name ?? code)).toEqual([
      'Emad',
      'Dalia',
      'Basim',
      'Amal',
      'case-record.case.created',
    ]);
    expect(seen.every(({ staff }) => staff?.id === caseworker.staff.id)).toBe(true);
  });

  it('keeps what happened in a compartment within it', async () => {
    const { id, office } = await createCase(caseworker, around);
    for (const compartment of ['case', 'health', 'protection']) {
      await api.owner.query(
        `insert into case_record.timeline_events (id, case_id, office_id, stage, compartment, code, happened_on)
          values (gen_random_uuid(), $1, $2, 'health', $3, $4, '2026-06-01')`,
        [id, office.id, compartment, `test.${compartment}`],
      );
    }
    const codesFor = async (role: string) => {
      const { body } = await (await api.as(role)).get<Page<TimelineEvent>>(`/api/cases/${id}/timeline`);
      return body.items.map(({ code }) => code).filter((code) => code.startsWith('test.'));
    };
    expect((await codesFor('health-staff')).sort()).toEqual(['test.case', 'test.health']);
    expect((await codesFor('caseworker')).sort()).toEqual(['test.case', 'test.protection']);
    expect(await codesFor('movement-officer')).toEqual(['test.case']);
  });

  it('refuses a cursor that is none', async () => {
    const { id } = await createCase(caseworker, around);
    expect((await caseworker.get(`/api/cases/${id}/timeline?after=nonsense`)).status).toBe(422);
  });
});
