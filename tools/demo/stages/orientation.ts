import { certificateNumber } from '@passage/orientation/domain';
import { addDays, ageOn, type PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import { earlierOf, type Check } from '../history/check';
import { courseEndBefore } from '../history/session-calendar';
import type { Scene } from './scene';
import type { DemoCourse, DemoSession } from './shared-records';

const stage = 'orientation';

/** Places in sessions, attendance by day, and courses completed. */
export function writeOrientation(scene: Scene): void {
  const { history, random } = scene;
  const by = random.pick(scene.staff('orientation-trainer'));
  const checks = scene.checks('orientation.course');
  for (const check of checks) {
    if (check.person) attend(scene, check.person, check, by);
  }
  const [first] = checks;
  if (history.trouble === 'missed' && history.phase === 'preparing' && first?.person) {
    const missedOn = courseEndBefore(addDays(earlierOf(first.on, scene.today), -7));
    miss(scene, first.person, missedOn, first.outcome === 'pending', by);
  }
}

/** The course for somebody of this age, among those of the family's programme. */
function courseFor(scene: Scene, person: DemoPerson, on: PlainDate): DemoCourse | undefined {
  const age = ageOn(person.birthDate, on);
  return scene.ground.courses.find(
    ({ programmeCodes, minAge, maxAge }) =>
      programmeCodes.includes(scene.family.programme.code) && age >= minAge && (maxAge === null || age < maxAge),
  );
}

function attend(scene: Scene, person: DemoPerson, check: Check, by: string): void {
  const course = courseFor(scene, person, check.on);
  if (!course) return scene.clear(check, { type: 'orientation-enrolment', id: null, by });
  const session = scene.shared.place(scene.family.officeCode, course, check.on);
  if (check.outcome === 'pending') {
    enrol(scene, session, person, { state: 'enrolled', certificate: null });
    scene.tell({
      stage,
      code: 'orientation.session.enrolled',
      on: addDays(scene.today, -3),
      person,
      params: { firstDay: session.days[0]?.day ?? check.on },
      by,
    });
    return;
  }
  const certificate = certificateNumber(scene.shared.nextCertificate(), check.on);
  const id = enrol(scene, session, person, { state: 'completed', certificate });
  const late = scene.random.chance(0.08);
  session.days.forEach((day, index) => mark(scene, id, session, day.id, late && index === 0 ? 'late' : 'present', by));
  scene.clear(check, { type: 'orientation-enrolment', id, by });
  scene.tell({ stage, code: 'orientation.course.completed', on: check.on, person, params: { certificate }, by });
}

/** An earlier session that somebody did not come to; a task stands until there is a new place. */
function miss(scene: Scene, person: DemoPerson, on: PlainDate, isOpen: boolean, by: string): void {
  const course = courseFor(scene, person, on);
  if (!course || on <= scene.history.days.decided) return;
  const session = scene.shared.place(scene.family.officeCode, course, on);
  const id = enrol(scene, session, person, { state: 'not-completed', certificate: null });
  for (const day of session.days) mark(scene, id, session, day.id, 'absent', by);
  scene.tell({ stage, code: 'orientation.course.no-show', on, person, by });
  scene.ask({
    ...{ stage, code: 'orientation.missed', title: 'Did not come to orientation: find out why and enrol again' },
    ...{ dueOn: addDays(on, 14), role: 'orientation-trainer', person, by },
    ...(!isOpen && { doneOn: addDays(on, 7) }),
  });
}

function enrol(
  scene: Scene,
  session: DemoSession,
  person: DemoPerson,
  { state, certificate }: { state: string; certificate: string | null },
): string {
  const { rows, scope } = scene;
  const on = addDays(session.lastDay, -20);
  const id = scene.id(on);
  rows.add('orientation.enrolments', {
    ...{ id, session_id: session.id, ...scope, person_id: person.id, kind: 'participant', state },
    ...{ certificate_number: certificate, created_at: scene.instant(on) },
  });
  return id;
}

function mark(scene: Scene, enrolmentId: string, session: DemoSession, dayId: string, word: string, by: string): void {
  const { rows, scope } = scene;
  rows.add('orientation.attendances', {
    ...{ id: scene.id(session.lastDay), enrolment_id: enrolmentId, session_id: session.id, session_day_id: dayId },
    ...{ ...scope, mark: word, marked_by: by, marked_at: scene.instant(session.lastDay) },
  });
}
