import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  isComplete,
  obstacleOf,
  type AttendanceMark,
  type EnrolmentKind,
  type EnrolmentState,
} from '@passage/orientation/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from '../load/caseload.fixture';

const today = '2026-06-15';
let server: FixtureServer;
let caseload: CaseloadFixture;
beforeAll(async () => {
  server = await startFixtureServer();
  caseload = await server.load('orientation', { seed: 9, today, people: 2000 });
});
afterAll(() => server.stop());

interface EnrolmentRow {
  kind: EnrolmentKind;
  state: EnrolmentState;
  sessionState: string;
  birthDate: string;
  programmeCode: string;
  course: {
    minAge: number;
    maxAge: number | null;
    programmeCodes: string[];
    days: number;
    minAttendancePercent: number;
  };
  days: string[];
  marks: (AttendanceMark | null)[];
}

const enrolments = `
  select e.kind, e.state, s.state as "sessionState", to_char(p.birth_date, 'YYYY-MM-DD') as "birthDate", g.code as "programmeCode",
    json_build_object('minAge', k.min_age, 'maxAge', k.max_age, 'programmeCodes', k.programme_codes, 'days', k.days,
      'minAttendancePercent', k.min_attendance_percent) as course,
    (select json_agg(d.day order by d.day) from orientation.session_days d where d.session_id = s.id) as days,
    (select json_agg((select t.mark from orientation.attendances t where t.enrolment_id = e.id and t.session_day_id = d.id))
      from orientation.session_days d where d.session_id = s.id) as marks
  from orientation.enrolments e join orientation.sessions s on s.id = e.session_id join orientation.courses k on k.id = s.course_id
  join case_record.people p on p.id = e.person_id join case_record.cases c on c.id = e.case_id
  join pipeline.programmes g on g.id = c.programme_id`;

describe('orientation of the demo', () => {
  it('gives places only to those who may have them', async () => {
    const rows = await caseload.rows<EnrolmentRow>(enrolments);
    expect(rows.length).toBeGreaterThan(300);
    const free = { isMakeUp: false, freePlaces: 1, freeChildmindingPlaces: 1 };
    const fresh = {
      personId: '',
      isCaseClosed: false,
      hasCompleted: false,
      isEnrolledInCourse: false,
      hasMissedDays: false,
      busyOn: [],
    };
    for (const { kind, birthDate, programmeCode, course, days } of rows) {
      expect(days.length).toBe(course.days);
      expect(obstacleOf({ ...fresh, birthDate, programmeCode }, kind, { ...free, course, days })).toBeNull();
    }
  });

  it('gives results that follow from who came', async () => {
    for (const { kind, state, sessionState, course, marks } of await caseload.rows<EnrolmentRow>(enrolments)) {
      expect(state === 'enrolled').toBe(sessionState === 'planned');
      if (kind === 'childminding' || sessionState === 'planned') continue;
      expect(state === 'completed').toBe(isComplete({ course, marks, earlierDays: 0 }));
    }
    expect(
      await caseload.count(
        `orientation.enrolments where (state = 'completed' and kind = 'participant') <> (certificate_number is not null)`,
      ),
    ).toBe(0);
  });

  it('fills no session beyond its places, and lets nobody be in two on one day', async () => {
    const taken = (kind: string) =>
      `(select count(*) from orientation.enrolments e where e.session_id = s.id and e.kind = '${kind}')`;
    expect(
      await caseload.count(
        `orientation.sessions s where ${taken('participant')} > s.capacity or ${taken('childminding')} > s.childminding_places`,
      ),
    ).toBe(0);
    expect(
      await caseload.count(`(select e.person_id, d.day from orientation.enrolments e
      join orientation.session_days d on d.session_id = e.session_id group by 1, 2 having count(*) > 1) twice`),
    ).toBe(0);
  });

  it('clears those who completed a course, and no others but where it was waived', async () => {
    const cleared = `pipeline.clearances k where k.requirement_code = 'orientation.course' and k.outcome = 'cleared'`;
    expect(
      await caseload.count(
        `${cleared} and not exists (select from orientation.enrolments e where e.id = k.source_id and e.state = 'completed')`,
      ),
    ).toBe(0);
    expect(await caseload.count(cleared)).toBe(
      await caseload.count(`orientation.enrolments where state = 'completed' and kind = 'participant'`),
    );
  });
});
