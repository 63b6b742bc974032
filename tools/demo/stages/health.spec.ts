import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  assessmentContext,
  fitCheckFindings,
  moveAssessment,
  signingFindings,
  type AssessmentInput,
  type AssessmentMove,
  type AssessmentState,
  type FitCheckInput,
  type HealthRules,
} from '@passage/health/domain';
import { programmes } from '@passage/pipeline/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from '../load/caseload.fixture';

const today = '2026-06-15';
let server: FixtureServer;
let caseload: CaseloadFixture;
beforeAll(async () => {
  server = await startFixtureServer();
  caseload = await server.load('health', { seed: 3, today });
});
afterAll(() => server.stop());

interface SignedRow {
  input: AssessmentInput;
  programme: string;
  person: { birthDate: string; sex: string; nationality: string; flags: string[] };
}

const signed = `
  select json_build_object('plannedOn', a.planned_on, 'site', a.site, 'physician', a.physician, 'examinedOn', a.examined_on,
      'lastTestOn', a.last_test_on, 'tbClass', a.tb_class, 'conditions', a.conditions, 'outcome', a.outcome,
      'waiverReference', a.waiver_reference, 'needs', a.needs, 'clinicalNote', a.clinical_note) as input,
    g.code as programme,
    json_build_object('birthDate', p.birth_date, 'sex', p.sex, 'nationality', p.nationality, 'flags', p.flags) as person
  from health.assessments a join case_record.people p on p.id = a.person_id join case_record.cases c on c.id = a.case_id
  join pipeline.programmes g on g.id = c.programme_id where a.state = 'signed'`;

describe('health of the demo', () => {
  it('has signed assessments in which nothing is missing or contradicts itself', async () => {
    const rows = await caseload.rows<SignedRow>(signed);
    expect(rows.length).toBeGreaterThan(200);
    for (const { input, programme, person } of rows) {
      const { requirements = [], destination = '' } = programmes.find(({ code }) => code === programme) ?? {};
      const rules: HealthRules = { requirements, destination, bands: [] };
      expect(signingFindings(input, assessmentContext(rules, person, input.examinedOn, today))).toEqual([]);
    }
  });

  it('has assessments that moved from state to state as they may', async () => {
    const rows = await caseload.rows<{
      state: AssessmentState;
      moves: { move: AssessmentMove; to: AssessmentState }[];
    }>(`
      select a.state, json_agg(json_build_object('move', m.move, 'to', m.to_state) order by m.moved_at, m.id) as moves
      from health.assessments a join health.assessment_moves m on m.assessment_id = a.id group by a.id`);
    expect(rows.length).toBe(await caseload.count('health.assessments'));
    for (const { state, moves } of rows) {
      const [first, ...rest] = moves;
      expect(first).toEqual({ move: 'plan', to: 'planned' });
      expect(
        rest.reduce((at: AssessmentState | undefined, { move }) => at && moveAssessment(at, move), 'planned'),
      ).toBe(state);
    }
  });

  it('lets the assessment made last speak for everybody', async () => {
    const standing = `pipeline.clearances k join health.assessments a on a.id = k.source_id
      where k.source_type = 'health-assessment' and k.superseded_at is null and k.requirement_code = 'health.assessment'`;
    expect(await caseload.count(`(select k.person_id from ${standing} group by 1 having count(*) > 1) twice`)).toBe(0);
    expect(
      await caseload.count(
        `${standing} and (lower(k.valid_period), upper(k.valid_period)) is distinct from (a.valid_from, a.valid_until)`,
      ),
    ).toBe(0);
    expect(
      await caseload.count(
        `health.assessments a where a.examined_on < (select birth_date from case_record.people p where p.id = a.person_id)`,
      ),
    ).toBe(0);
  });

  it('has fit-to-fly checks that hold on the day of departure', async () => {
    const checks = await caseload.rows<{ input: FitCheckInput }>(`
      select json_build_object('checkedOn', checked_on, 'result', result, 'delayUntil', delay_until, 'needs', needs, 'clinicalNote', clinical_note) as input
      from health.fit_checks`);
    expect(checks.length).toBeGreaterThan(50);
    for (const { input } of checks) expect(fitCheckFindings(input, today)).toEqual([]);
    expect(
      await caseload.count(`pipeline.items i join movement.bookings b using (case_id)
      where i.code = 'health.fit-to-fly' and b.state in ('departed', 'arrived') and not i.satisfied @> b.travel_on`),
    ).toBe(0);
  });

  it('keeps to itself why somebody is held', async () => {
    expect(
      await caseload.count(`pipeline.holds h where h.reason_class = 'medical'
      and (h.note <> '' or not exists (select from health.medical_holds m where m.hold_id = h.id))`),
    ).toBe(0);
  });
});
