import { certificateNumber, type EnrolmentKind, type EnrolmentState } from '@passage/orientation/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import { earlierOf, type Check } from '../history/check';
import { courseEndBefore } from '../history/session-calendar';
import type { Scene } from './scene';
import type { DemoCourse, DemoSession } from './shared-records';
import { addDays } from '../history/calendar';

const stage = 'orientation';

/** Places in sessions, attendance by day, and courses completed. */
export function writeOrientation(scene: Scene): void {
  const { history, random } = scene;
  const by = random.pick(scene.staff('orientation-trainer'));
  const checks = scene.checks('orientation.course');
  const [first] = checks;
  const isMissed = history.trouble === 'missed' && history.phase === 'preparing';
  const missedOn = first && isMissed ? courseEndBefore(addDays(earlierOf(first.on, scene.today), -7)) : null;
  for (const check of checks) {
    const { person } = check;
    if (!person) continue;
    const missed = check === first && missedOn ? miss(scene, person, missedOn, check.outcome === 'pending', by) : null;
    if (missed === null || check.outcome !== 'pending') attend(scene, person, check, missed, by);
  }
  const [earliest] = checks.map(({ on }) => on).sort();
  if (earliest && random.chance(0.3)) mindChildren(scene, earliest);
}

/** The course for somebody of this age on its first day, among those of the family's programme. */
function courseFor(scene: Scene, person: DemoPerson, lastDay: PlainDate): DemoCourse | undefined {
  return scene.ground.courses.find(({ programmeCodes, minAge, maxAge, days }) => {
    const age = ageOn(person.birthDate, addDays(lastDay, 1 - days));
    return programmeCodes.includes(scene.family.programme.code) && age >= minAge && (maxAge === null || age < maxAge);
  });
}

/** Who is too young for a course, and will be of age by the journey, is spared it. */
const spared = 'Of age only shortly before travel';

function attend(scene: Scene, person: DemoPerson, check: Check, makesUpId: string | null, by: string): void {
  const course = courseFor(scene, person, check.on);
  if (!course) {
    if (check.outcome === 'pending') return;
    const waived: Check = { ...check, outcome: 'waived' };
    return scene.state(waived, { by: scene.random.pick(scene.ground.managers), reason: spared });
  }
  const session = scene.shared.place(scene.family.officeCode, course, check.on);
  if (check.outcome === 'pending') {
    enrol(scene, session, person, { state: 'enrolled', certificate: null, makesUpId });
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
  const id = enrol(scene, session, person, { state: 'completed', certificate, makesUpId });
  const late = scene.random.chance(0.08);
  session.days.forEach((day, index) => mark(scene, id, session, day.id, late && index === 0 ? 'late' : 'present', by));
  scene.clear(check, { type: 'orientation-enrolment', id, by });
  scene.tell({ stage, code: 'orientation.course.completed', on: check.on, person, params: { certificate }, by });
}

/** An earlier session that somebody did not come to; a task stands until there is a new place. */
function miss(scene: Scene, person: DemoPerson, on: PlainDate, isOpen: boolean, by: string): string | null {
  const course = courseFor(scene, person, on);
  if (!course || on <= scene.history.days.decided) return null;
  const session = scene.shared.place(scene.family.officeCode, course, on);
  const id = enrol(scene, session, person, { state: 'not-completed', certificate: null, makesUpId: null });
  for (const day of session.days) mark(scene, id, session, day.id, 'absent', by);
  scene.tell({ stage, code: 'orientation.course.no-show', on, person, by });
  scene.ask({
    ...{ stage, code: 'orientation.missed', title: 'Did not come to orientation: find out why and enrol again' },
    ...{ dueOn: addDays(on, 7), role: 'orientation-trainer', person, by },
    ...(!isOpen && { doneOn: addDays(on, 7) }),
  });
  return id;
}

/** Children too young for the course are minded while the others learn. */
function mindChildren(scene: Scene, lastDay: PlainDate): void {
  const { family } = scene;
  const [adult] = family.people;
  const course = adult && courseFor(scene, adult, lastDay);
  if (!course) return;
  const children = family.people.filter(
    (person) => person.birthDate < addDays(lastDay, -365) && ageOn(person.birthDate, lastDay) < ageToBeMinded,
  );
  const session = scene.shared.childminding(family.officeCode, course, lastDay, children.length);
  if (!session) return;
  const state = session.lastDay <= scene.today ? 'completed' : 'enrolled';
  for (const child of children) {
    enrol(scene, session, child, { state, certificate: null, makesUpId: null, kind: 'childminding' });
  }
}

/** No course takes younger ones. */
const ageToBeMinded = 8;

function enrol(
  scene: Scene,
  session: DemoSession,
  person: DemoPerson,
  place: {
    state: EnrolmentState;
    certificate: string | null;
    makesUpId: string | null;
    kind?: EnrolmentKind;
  },
): string {
  const { rows, scope } = scene;
  const on = addDays(session.lastDay, -20);
  const id = scene.id();
  rows.add('orientation.enrolments', {
    ...{ id, session_id: session.id, ...scope, person_id: person.id, kind: place.kind ?? 'participant' },
    ...{ state: place.state, makes_up_id: place.makesUpId, certificate_number: place.certificate },
    created_at: scene.instant(on),
  });
  return id;
}

function mark(scene: Scene, enrolmentId: string, session: DemoSession, dayId: string, word: string, by: string): void {
  const { rows, scope } = scene;
  rows.add('orientation.attendances', {
    ...{ id: scene.id(), enrolment_id: enrolmentId, session_id: session.id, session_day_id: dayId },
    ...{ ...scope, mark: word, marked_by: by, marked_at: scene.instant(session.lastDay) },
  });
}
