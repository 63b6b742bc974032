import type { PlainDate } from '@passage/platform/domain';
import { addDays } from '../history/calendar';
import { earlierOf, laterOf, type Check } from '../history/check';
import { utcOf } from './local-instant';
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
  }
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
  rows.add('case_processing.interviews', {
    ...{
      id,
      ...scope,
      state,
      starts_at: utcOf(on, time, timeZone),
      time_zone: timeZone,
      duration_minutes: random.pick([60, 90, 90, 120]),
    },
    ...{
      place,
      room: `Room ${random.whole(1, 9)}`,
    },
    ...{
      interviewer: random.pick(['Officer Hale', 'Officer Brandt', 'Officer Nowak', '']),
      language: family.people[0]?.language ?? '',
    },
    ...{
      interpreter: random.pick(['Agreed', 'To be found', '']),
      responsible_id: by,
      created_at: scene.instant(plannedOn),
    },
  });
  return { id, time, place };
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
