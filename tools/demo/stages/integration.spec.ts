import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomeFindings, type OutcomeFacts, type OutcomeInput } from '@passage/integration/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from '../load/caseload.fixture';

const today = '2026-06-15';
let server: FixtureServer;
let caseload: CaseloadFixture;
beforeAll(async () => {
  server = await startFixtureServer();
  caseload = await server.load('integration', { seed: 11, today, people: 2000 });
});
afterAll(() => server.stop());

interface OutcomeRow {
  input: OutcomeInput;
  facts: Omit<OutcomeFacts, 'today'>;
}

const outcomes = `
  select json_build_object('assessedOn', o.assessed_on, 'housing', o.housing, 'healthAccess', o.health_access,
      'selfSufficiency', o.self_sufficiency, 'note', o.note, 'people', (select coalesce(json_agg(json_build_object('personId', a.person_id,
        'employment', a.employment, 'languageLevel', a.language_level, 'schooling', a.schooling)), '[]')
        from integration.person_outcomes a where a.outcome_id = o.id)) as input,
    json_build_object('window', json_build_object('from', p.outcome_from, 'dueOn', p.outcome_due_on, 'until', p.outcome_until),
      'ages', json_build_object('school', s.school_age, 'adult', s.adult_age),
      'people', (select json_agg(json_build_object('id', x.id, 'name', x.given_names, 'birthDate', x.birth_date))
        from pipeline.travellers t join case_record.people x on x.id = t.person_id where t.case_id = o.case_id)) as facts
  from integration.outcomes o join integration.service_plans p on p.case_id = o.case_id
  join integration.core_service_sets s on s.id = p.set_id`;

describe('integration of the demo', () => {
  it('has the plans and services that the database would make', async () => {
    const arrived = `pipeline.milestones where code = 'arrived'`;
    expect(await caseload.count('integration.service_plans')).toBe(await caseload.count(arrived));
    const before = await caseload.rows('select * from integration.core_services order by id');
    const plans = await caseload.rows('select * from integration.service_plans order by case_id');
    const placements = await caseload.rows('select * from integration.placements order by id');
    await caseload.rows(`select integration.refresh_service_plans(array(select case_id from ${arrived}))`);
    expect(await caseload.rows('select * from integration.core_services order by id')).toEqual(before);
    expect(await caseload.rows('select * from integration.service_plans order by case_id')).toEqual(plans);
    expect(await caseload.rows('select * from integration.placements order by id')).toEqual(placements);
  });

  it('records services neither before the arrival nor ahead of time', async () => {
    expect(
      await caseload.count(`integration.core_services s join integration.service_plans p using (case_id)
      where s.happened_on < p.arrived_on or s.happened_on > '${today}'`),
    ).toBe(0);
  });

  it('has outcomes in which nothing is missing or asked of the wrong age', async () => {
    const rows = await caseload.rows<OutcomeRow>(outcomes);
    expect(rows.length).toBeGreaterThan(30);
    for (const { input, facts } of rows) expect(outcomeFindings(input, { ...facts, today })).toEqual([]);
    expect(
      await caseload.count(`pipeline.milestones m join integration.outcomes o on o.id = m.source_id and o.assessed_on = m.happened_on
      where m.code = 'outcome-recorded'`),
    ).toBe(rows.length);
  });

  it('shows a case to the agency that assured it, and to no other', async () => {
    expect(
      await caseload.count(`case_record.cases c where c.agency_id is distinct from
      (select p.agency_id from integration.placements p where p.case_id = c.id and p.state = 'accepted')`),
    ).toBe(0);
    expect(
      await caseload.count(`integration.placements p join case_record.cases c on c.id = p.case_id
      join access.agencies a on a.id = p.agency_id join pipeline.programmes g on g.id = c.programme_id where a.country <> g.destination`),
    ).toBe(0);
    expect(
      await caseload.count(`integration.placements p where p.state = 'accepted' and (p.assured_on < p.offered_on or not exists (
      select from pipeline.clearances k where k.source_id = p.id and k.requirement_code = 'integration.assurance' and k.outcome = 'cleared'))`),
    ).toBe(0);
  });

  it('promises no agency more people than it can take', async () => {
    expect(
      await caseload.count(`integration.agency_capacities k,
      integration.places_used(k.agency_id, daterange(k.starts_on, k.ends_on)) u where u.offered + u.assured > k.people`),
    ).toBe(0);
    expect(
      await caseload.count(`integration.placements p where p.state in ('offered', 'accepted') and not exists (
      select from integration.agency_capacities k where k.agency_id = p.agency_id and coalesce(p.arrived_on, p.expected_on) >= k.starts_on
        and coalesce(p.arrived_on, p.expected_on) < k.ends_on)`),
    ).toBe(0);
  });
});
