import type { PlainDate } from '@passage/platform/domain';
import type { Check } from '../history/check';
import { earlierOf, laterOf } from '../history/check';
import { hasHappened } from '../history/history';
import { utcOf } from './local-instant';
import type { Scene } from './scene';
import { addDays } from '../history/calendar';

const stage = 'case-processing';

/** Referral check, submission, interviews, decisions, and the checks recorded directly. */
export function writeCaseProcessing(scene: Scene): void {
  const by = scene.ownerId ?? scene.random.pick(scene.staff('caseworker'));
  writeReferralCheck(scene, by);
  writeSubmission(scene, by);
  writeInterviews(scene, by);
  writeDecisions(scene, by);
  for (const code of ['case.fingerprints', 'case.security-check']) {
    for (const check of scene.checks(code)) {
      const from = check.outcome === 'pending' ? scene.history.days.submitted : check.on;
      scene.state(check, { by, from });
    }
  }
}

function writeReferralCheck(scene: Scene, by: string): void {
  const { history, rows, scope } = scene;
  const met = [...scene.checks('case.registration'), ...scene.checks('case.referral-complete')];
  const [first] = met;
  if (!first) return;
  const id = scene.id();
  rows.add('case_processing.referral_checks', { id, ...scope, confirmed_on: history.days.completed, confirmed_by: by });
  for (const check of met) scene.clear(check, { type: 'referral-check', id, by });
  scene.tell({ stage, code: 'case-processing.referral-check.confirmed', on: history.days.completed, by });
}

function writeSubmission(scene: Scene, by: string): void {
  const { history, rows, scope, family } = scene;
  if (!hasHappened(history, 'submitted')) return;
  const on = history.days.submitted;
  const id = scene.id();
  const reference = `${family.programme.destination}-${on.slice(2, 4)}-${scene.random.whole(100_000, 999_999)}`;
  rows.add('case_processing.submissions', {
    ...{ id, ...scope, submitted_on: on, authority: authorityOf(scene), reference_number: reference, submitted_by: by },
  });
  scene.milestone('submitted', on, id, by);
  scene.tell({ stage, code: 'case-processing.submission.recorded', on, by });
}

/** Authorities that decide, by destination (domain reference, part A). */
const authorities: Record<string, string> = { US: 'USCIS', DE: 'BAMF', FR: 'OFPRA' };

function authorityOf({ family }: Scene): string {
  return authorities[family.programme.destination] ?? 'Ministry';
}

function writeInterviews(scene: Scene, by: string): void {
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
  const time = `${String(random.whole(8, 15)).padStart(2, '0')}:${random.pick(['00', '30'])}`;
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

/** What each outcome of the requirement means as an answer about a member. */
const answers: Record<string, string> = { cleared: 'accepted', refused: 'denied', pending: 'deferred' };

function writeDecisions(scene: Scene, by: string): void {
  const { rows, scope, history } = scene;
  const checks = scene.checks('case.decision');
  for (const on of new Set(checks.map((check) => check.on))) {
    const id = scene.id();
    const answered = checks.filter((check) => check.on === on);
    const isDenial = answered.some(({ outcome }) => outcome === 'refused');
    const review = isDenial
      ? {
          review_until: addDays(on, 90),
          review_source_note: 'General rule of the demo, to be verified',
          review_is_verified: false,
        }
      : { review_until: null, review_source_note: null, review_is_verified: null };
    rows.add('case_processing.decisions', {
      ...{
        id,
        ...scope,
        decided_on: on,
        authority: authorityOf(scene),
        reference_number: `D-${scene.random.whole(100_000, 999_999)}`,
      },
      ...{ ...review, recorded_by: by, recorded_at: scene.instant(on) },
    });
    for (const check of answered) writeAnswer(scene, id, check, checks, by);
    const params = countsOf(answered);
    scene.tell({ stage, code: 'case-processing.decision.recorded', on, params, by });
    if (isDenial && history.closure === null) {
      scene.ask({
        ...{
          stage,
          code: 'case-processing.denial',
          title: 'Tell the family of the denial, and until when a review may be asked for',
        },
        ...{ dueOn: addDays(on, 90), madeOn: on, role: 'caseworker', assigneeId: scene.ownerId, by },
      });
    }
  }
}

function writeAnswer(scene: Scene, decisionId: string, check: Check, all: readonly Check[], by: string): void {
  if (!check.person) return;
  const id = scene.id();
  const later = all.find((other) => other.person === check.person && other.on > check.on);
  scene.rows.add('case_processing.decision_members', {
    ...{
      id,
      decision_id: decisionId,
      ...scene.scope,
      person_id: check.person.id,
      outcome: answers[check.outcome] ?? 'accepted',
    },
    ...{ valid_until: null, replaced_at: later ? scene.instant(later.on) : null },
  });
  if (!later) scene.clear(check, { type: 'decision', id, by });
}

function countsOf(answered: readonly Check[]): Record<string, number> {
  const count = (outcome: Check['outcome']) => answered.filter((check) => check.outcome === outcome).length;
  return { accepted: count('cleared'), denied: count('refused'), open: count('pending') };
}
