import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from './caseload.fixture';

let server: FixtureServer;
beforeAll(async () => {
  server = await startFixtureServer();
});
afterAll(() => server.stop());

const atRisk = `movement.bookings b join pipeline.case_windows w using (case_id)
  where b.state in ('proposed', 'confirmed') and (not w.travel_window @> b.travel_on or w.blocker_count > 0)`;
const open = 'join case_record.cases c on c.id = case_id and c.closed_on is null';

/** What somebody who opens the demo is to find, and how often at least. */
const worthSeeing = (today: string): [what: string, from: string, least: number][] => [
  [
    'windows about to close',
    `pipeline.case_windows where window_state = 'open' and closes_on between date '${today}' + 1 and date '${today}' + 30`,
    6,
  ],
  ['checks that have lapsed', `pipeline.case_windows where blockers @> '[{"kind": "expired"}]'`, 2],
  [
    'one member who holds a family back',
    `pipeline.case_windows where blocker_count = 1 and traveller_count > 1 and stage in ('health', 'orientation', 'movement')`,
    3,
  ],
  ['holds', 'pipeline.case_windows where hold_count > 0', 10],
  ['holds to look at again', `pipeline.holds where released_at is null and review_on < '${today}'`, 3],
  ['medical holds, with a reason for the clinic', 'health.medical_holds', 1],
  ['families who missed their interview', `case_processing.interviews where state = 'no-show'`, 2],
  ['people who missed an examination', `health.assessments where cancel_reason = 'no-show'`, 1],
  ['people who missed their course', `orientation.enrolments where state = 'not-completed'`, 2],
  ['stale checks', 'pipeline.clearances where stale_since is not null', 3],
  ['members refused', `pipeline.clearances where outcome = 'refused'`, 2],
  ['bookings at risk', atRisk, 1],
  ['bookings called off', `movement.bookings where state = 'deferred'`, 1],
  ['services overdue', `integration.core_services s ${open} where s.state = 'due' and s.due_on < '${today}'`, 10],
  [
    'outcomes due',
    `integration.service_plans ${open}
      where outcome_recorded_on is null and '${today}' between outcome_from and outcome_due_on`,
    3,
  ],
  [
    'outcomes late',
    `integration.service_plans ${open} where outcome_recorded_on is null and outcome_due_on < '${today}'`,
    1,
  ],
  ['agencies that have not answered', `integration.placements ${open} where state = 'offered'`, 5],
  [
    'agencies that are full',
    `integration.agency_capacities k, integration.places_used(k.agency_id,
      daterange(k.starts_on, k.ends_on)) u where u.offered + u.assured > 0 and u.offered + u.assured = k.people`,
    1,
  ],
  ['families who travel together', 'pipeline.travel_links', 2],
  ['tasks late', `case_record.tasks where state = 'open' and due_on < '${today}'`, 10],
];

/** What is on the calendar of the day, and of those to come. */
const alive = (today: string): [what: string, from: string, least: number][] => [
  ['interviews today', `case_processing.interviews where starts_at::date = '${today}'`, 1],
  ['examinations today', `health.assessments where planned_on = '${today}' and state in ('planned', 'examined')`, 3],
  ['tasks of today', `case_record.tasks where state = 'open' and due_on = '${today}'`, 3],
  [
    'orientation within a fortnight',
    `orientation.sessions where state = 'planned' and first_day <= date '${today}' + 14`,
    3,
  ],
  [
    'journeys within a fortnight',
    `movement.bookings where state in ('proposed', 'confirmed') and travel_on <= date '${today}' + 14`,
    2,
  ],
  [
    'families on the way or just arrived',
    `pipeline.milestones where code = 'departed' and happened_on > date '${today}' - 10`,
    2,
  ],
  [
    'services due this week',
    `integration.core_services where state = 'due' and due_on between '${today}' and date '${today}' + 7`,
    3,
  ],
];

/** The caseload is made for the day it is opened: it is as troubled on any. */
describe.each(['2026-01-01', '2026-06-15', '2026-11-23', '2028-02-29'])('the caseload of %s', (today) => {
  let caseload: CaseloadFixture;
  beforeAll(async () => {
    caseload = await server.load(`day_${today.replaceAll('-', '')}`, { today });
  });

  it.each(worthSeeing(today))('has %s', async (_what, from, least) => {
    expect(await caseload.count(from)).toBeGreaterThanOrEqual(least);
  });

  it.each(alive(today))('has %s', async (_what, from, least) => {
    expect(await caseload.count(from)).toBeGreaterThanOrEqual(least);
  });

  it('shows each role something to do in the office of its demo account', async () => {
    const roles = ['caseworker', 'health-staff', 'movement-officer', 'orientation-trainer', 'integration-worker'];
    for (const role of roles) {
      const tasks = `case_record.tasks t join access.offices o on o.id = t.office_id
        where o.code = 'AMM' and t.state = 'open' and t.role = '${role}'`;
      expect([role, (await caseload.count(tasks)) > 0]).toEqual([role, true]);
    }
  });
});
