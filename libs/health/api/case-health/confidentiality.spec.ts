import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Role } from '@passage/access/domain';
import type { Assessment, CaseHealthSummary } from '@passage/health/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import pg from 'pg';
import { aFamily, type Family } from '../family.fixture';

const secret = 'Secret finding of the physician';
const others = roles.filter((role) => role !== 'health-staff' && role !== 'administrator');

describe('what health staff know', () => {
  let api: TestApi;
  let family: Family;
  let assessment: Assessment;
  let health: TestClient;

  beforeAll(async () => {
    api = await startApi();
    health = await api.as('health-staff');
    family = await aFamily(api);
    const [personId] = family.people;
    const facts = { plannedOn: '2026-06-10', site: 'Clinic', physician: 'Dr Haddad' };
    const begun = await health.post<Assessment>('/api/health/assessments', {
      caseId: family.caseId,
      personId,
      ...facts,
    });
    const found = {
      ...{ ...facts, examinedOn: '2026-06-10', lastTestOn: '2026-06-10', tbClass: 'b1', conditions: ['hiv'] },
      ...{ outcome: 'conditional', waiverReference: '', needs: ['oxygen'], clinicalNote: secret },
    };
    const at = `/api/health/assessments/${begun.body.id}`;
    const saved = await health.put<Assessment>(at, found, { ifMatch: 1 });
    assessment = (await health.post<Assessment>(`${at}/signature`, found, { ifMatch: saved.body.version })).body;
    await health.post(`/api/cases/${family.caseId}/medical-holds`, {
      ...{ personId, gates: ['booking'], reviewOn: '2026-07-01', clinicalReason: secret },
    });
    await health.post('/api/health/fit-checks', {
      ...{ caseId: family.caseId, personId, checkedOn: '2026-06-14', result: 'fit', delayUntil: null },
      ...{ needs: [], clinicalNote: secret },
    });
  });

  afterAll(async () => {
    await api.stop();
  });

  it('is shown to them', async () => {
    const { body } = await health.get(`/api/cases/${family.caseId}/health`);
    expect(JSON.stringify(body).split(secret)).toHaveLength(4);
  });

  it.each(others)('reaches a %s only as cleared, until when, and needs', async (role: Role) => {
    const client = await api.as(role);
    const { status, body } = await client.get<CaseHealthSummary>(`/api/cases/${family.caseId}/health-summary`);
    const sees = role === 'integration-worker' ? [200, 404] : [200];
    expect(sees).toContain(status);
    if (status !== 200) return;
    const mother = body.members.find(({ person }) => person.id === family.people[0]);
    expect(mother).toMatchObject({ needs: ['oxygen'], isHeld: true });
    expect(mother?.items.map(({ requirementCode, state }) => `${requirementCode} ${state}`)).toEqual([
      'health.assessment ok',
      'health.fit-to-fly ok',
      'health.tb-screening ok',
    ]);
    expect(Object.keys(mother?.items[0] ?? {}).sort()).toEqual(['clearedUntil', 'requirementCode', 'state', 'title']);
  });

  it.each(['caseworker', 'manager', 'auditor'])('leaves through no endpoint that a %s may ask', async (role) => {
    const client = await api.as(role);
    const { caseId, people } = family;
    const asked = [
      `/api/cases/${caseId}`,
      `/api/cases/${caseId}/health`,
      `/api/cases/${caseId}/health-summary`,
      `/api/cases/${caseId}/timeline`,
      `/api/cases/${caseId}/notes`,
      `/api/cases/${caseId}/documents`,
      `/api/cases/${caseId}/tasks`,
      `/api/cases/${caseId}/window`,
      `/api/cases/${caseId}/clearances`,
      `/api/cases/${caseId}/holds`,
      `/api/health/assessments/${assessment.id}`,
      `/api/health/people/${people[0]}`,
      '/api/health/worklist',
      '/api/health/worklist/counts',
      '/api/health/needs',
      `/api/audit/changes?case=${caseId}`,
    ];
    for (const path of asked) {
      const { status, body } = await client.get(path);
      const answer = JSON.stringify(body);
      expect({ path, isOpen: status < 500, told: /Secret finding|"b1"|hiv|Dr Haddad/.test(answer) }).toEqual({
        path,
        isOpen: true,
        told: false,
      });
    }
  });

  it('lies behind row-level security: a caseworker’s connection reads no row of it', async () => {
    const { staff } = await api.as('caseworker');
    const rowsSeen = async (compartments: string) => {
      const client = new pg.Client({ connectionString: api.apiUrl });
      await client.connect();
      try {
        await client.query(
          `select set_config('passage.staff_id', $1, false), set_config('passage.office_ids', $2, false),
            set_config('passage.compartments', $3, false), set_config('passage.all_offices', 'on', false)`,
          [staff.id, `{${staff.officeIds.join(',')}}`, compartments],
        );
        const tables = ['assessments', 'assessment_moves', 'fit_checks', 'medical_holds'];
        const counts = [];
        for (const table of tables) {
          const { rows } = await client.query<{ count: string }>(`select count(*) from health.${table}`);
          counts.push(Number(rows[0]?.count));
        }
        await expect(client.query('select from audit.change_log')).rejects.toThrow('permission denied');
        const events = await client.query(`select from case_record.timeline_events where compartment = 'health'`);
        const changed = await client.query(`update health.assessments set site = 'x' where state <> 'signed'`);
        return [...counts, events.rows.length, changed.rowCount];
      } finally {
        await client.end();
      }
    };
    expect(await rowsSeen('{protection,security}')).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await rowsSeen('{health}')).slice(0, 4)).toEqual([1, 3, 1, 1]);
  });

  it('is written down as read by whom', async () => {
    const { rows } = await api.owner.query<{ what: string }>(
      `select distinct what from audit.read_log where $1 = any (person_ids) and what like 'health-%' order by 1`,
      [family.people[0]],
    );
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['health-assessment', 'health-fit-check', 'health-record', 'health-summary']),
    );
  });
});
