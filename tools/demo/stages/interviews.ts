import type { PlainDate } from '@passage/platform/domain';
import { addDays } from '../history/calendar';
import { earlierOf, laterOf, type Check } from '../history/check';
import { utcOf } from './local-instant';
import { writeQuestionnaire } from './questionnaires';
import type { Scene } from './scene';

const stage = 'case-processing';
/** When interviews begin, by the clock of the office. */
const times = ['08:30', '10:30', '13:00', '14:30'];

/** Interviews that were held, missed or are planned. */
export function writeInterviews(scene: Scene, by: string): void {
  const { history, random } = scene;
  const checks = scene.checks('case.interview');
  if (history.trouble === 'missed' && history.phase === 'awaiting-interview') {
    const on = addDays(scene.today, -random.whole(2, 20));
    if (on > history.days.submitted) writeMissedInterview(scene, on, by);
    return;
  }
  for (const on of new Set(checks.map((check) => check.on))) {
    const heard = checks.filter((check) => check.on === on);
    writeInterview(scene, on, heard, by);
  }
}

function writeInterview(scene: Scene, on: PlainDate, heard: readonly Check[], by: string): void {
  const isHeld = heard.some(({ outcome }) => outcome !== 'pending');
  const interview = interviewRow(scene, on, isHeld ? 'held' : 'planned', by);
  const { id } = interview;
  for (const check of heard) {
    if (!check.person) continue;
    const participant = participantRow(scene, id, check.person.id, isHeld ? true : null);
    scene.clear(check, { type: 'interview', id: participant, by });
    if (!isHeld) bookPerson(scene, interview, check.person.id);
  }
  writeQuestionnaire(scene, id, on, isHeld, by);
  if (!isHeld) {
    const { time, place } = interview;
    const params = { date: on, time, place };
    scene.tell({ stage, code: 'case-processing.interview.planned', on, params, by });
  } else {
    moveRow(scene, id, 'hold', 'held', on, by);
    const params = { date: on, heard: heard.length, expected: heard.length };
    scene.tell({ stage, code: 'case-processing.interview.held', on, params, by });
  }
}

function writeMissedInterview(scene: Scene, on: PlainDate, by: string): void {
  const { id } = interviewRow(scene, on, 'no-show', by);
  for (const { id: personId } of scene.family.people) participantRow(scene, id, personId, false);
  moveRow(scene, id, 'report-no-show', 'no-show', on, by);
  scene.tell({ stage, code: 'case-processing.interview.no-show', on, params: { date: on }, by });
  scene.ask({
    ...{
      stage,
      code: 'case-processing.interview-missed',
      title: 'Find out why the interview was missed, and plan another',
    },
    ...{ dueOn: addDays(on, 7), role: 'caseworker', assigneeId: scene.ownerId, by },
  });
}

interface InterviewRow {
  id: string;
  /** When it takes place, as a range of the database. */
  period: string;
  /** Local time at the office. */
  time: string;
  place: string;
}

function interviewRow(scene: Scene, on: PlainDate, state: string, by: string): InterviewRow {
  const { rows, scope, random, family } = scene;
  const plannedOn = laterOf(family.referredOn, earlierOf(addDays(on, -20), addDays(scene.today, -2)));
  const id = scene.id();
  const { timeZone } = scene.ground.office(family.officeCode);
  const time = random.pick(times);
  const place = random.pick(['Interview centre', 'Office, second floor', 'Embassy annex']);
  const minutes = random.pick([60, 90, 90, 120]);
  const startsAt = utcOf(on, time, timeZone);
  const roomNumber = random.whole(1, 9);
  const officer = random.pick(['Officer Hale', 'Officer Brandt', 'Officer Nowak', '']);
  const isInterpreterFound = random.pick([true, false, true]);
  const language = family.people[0]?.language ?? '';
  const found =
    state === 'planned'
      ? bookedFor(scene, { id, startsAt, minutes, language, officer, roomNumber, isInterpreterFound })
      : { room_id: null, interpreter_id: null, interviewer: officer };
  rows.add('case_processing.interviews', {
    ...{ id, ...scope, state, starts_at: startsAt, time_zone: timeZone, duration_minutes: minutes, place },
    ...{ room: '', language, interpreter: '', ...found },
    ...{ responsible_id: by, created_at: scene.instant(plannedOn) },
  });
  return { id, period: periodOf(startsAt, minutes), time, place };
}

interface Planned {
  id: string;
  startsAt: string;
  minutes: number;
  language: string;
  officer: string;
  /** Which of the rooms that do is asked for first. */
  roomNumber: number;
  isInterpreterFound: boolean;
}

/** Finds a room, an interpreter and an officer who are free, and books them with the family. */
function bookedFor(scene: Scene, planned: Planned) {
  const { family, shared, scope, rows } = scene;
  const { id, startsAt, minutes, language, officer, roomNumber, isInterpreterFound } = planned;
  const begin = Date.parse(startsAt);
  const sitting = { officeCode: family.officeCode, begin, minutes };
  const room = shared.slots.room(sitting, family.people.length, roomNumber);
  const interpreter = isInterpreterFound ? shared.slots.interpreter(sitting, language) : null;
  const interviewer = officer && shared.slots.interviewer(sitting, officer);
  const period = periodOf(startsAt, minutes);
  const subjects: [kind: string, subject: string | null][] = [
    ['room', room],
    ['interpreter', interpreter],
    ['interviewer', interviewer ? `${scope.office_id} ${interviewer.toLowerCase()}` : null],
  ];
  for (const [kind, subject] of subjects) {
    if (subject) rows.add('case_processing.bookings', { interview_id: id, ...scope, kind, subject, period });
  }
  return { room_id: room, interpreter_id: interpreter, interviewer };
}

function bookPerson({ rows, scope }: Scene, { id, period }: InterviewRow, personId: string): void {
  rows.add('case_processing.bookings', { interview_id: id, ...scope, kind: 'person', subject: personId, period });
}

function periodOf(startsAt: string, minutes: number): string {
  return `["${startsAt}","${new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()}")`;
}

function participantRow(scene: Scene, interviewId: string, personId: string, attended: boolean | null): string {
  const { rows, scope } = scene;
  const id = scene.id();
  rows.add('case_processing.interview_participants', {
    id,
    interview_id: interviewId,
    ...scope,
    person_id: personId,
    attended,
  });
  return id;
}

function moveRow(scene: Scene, interviewId: string, move: string, toState: string, on: PlainDate, by: string): void {
  scene.rows.add('case_processing.interview_moves', {
    ...{ id: scene.id(), interview_id: interviewId, ...scene.scope, move, from_state: 'planned', to_state: toState },
    ...{ moved_by: by, moved_at: scene.instant(on) },
  });
}
