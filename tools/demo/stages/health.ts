import { holdsFor, suggestedNeeds } from '@passage/health/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import { earlierOf, laterOf, type Check } from '../history/check';
import type { DemoHold } from '../history/hold';
import { hasReached } from '../history/phase';
import type { Scene } from './scene';
import { addDays } from '../history/calendar';

const stage = 'health';

/** Assessments and what follows from them, and the check before departure. */
export function writeHealth(scene: Scene): void {
  const { history, random } = scene;
  const by = random.pick(scene.staff('health-staff'));
  const checks = scene.checks('health.assessment');
  for (const check of checks) {
    const { person } = check;
    if (person)
      writeAssessment(
        scene,
        person,
        check,
        checks.find((other) => other.person === person && other.on > check.on),
        by,
      );
  }
  const [first] = checks;
  if (history.trouble === 'missed' && first?.person) writeMissed(scene, first.person, first.on, by);
  if (hasReached(history.phase, 'booked') && fitCheckDay(scene) <= scene.today) writeFitChecks(scene, by);
}

/** What every row of an assessment has. */
const blank = {
  ...{ planned_on: null, site: '', physician: '', examined_on: null, last_test_on: null, tb_class: null },
  ...{ conditions: [], outcome: 'pending', needs: [], valid_from: null, valid_until: null, validity_source: '' },
  ...{ validity_is_verified: false, signed_by: null, signed_at: null, cancel_reason: null },
};
const sites = ['Clinic, first floor', 'Partner hospital', 'Mobile clinic'];
const physicians = ['Dr Haddad', 'Dr Mwangi', 'Dr Rahman', 'Dr Papadaki', 'Dr Ruiz'];

function writeAssessment(scene: Scene, person: DemoPerson, check: Check, later: Check | undefined, by: string): void {
  const { rows, scope, random, history, today } = scene;
  const madeOn = laterOf(scene.family.referredOn, addDays(earlierOf(check.on, today), -14));
  const id = scene.id();
  const about = { id, ...scope, person_id: person.id, created_at: scene.instant(madeOn) };
  const place = { site: random.pick(sites), physician: random.pick(physicians) };
  const isStillToCome = check.on === today && check.outcome === 'pending' && random.chance(0.7);
  if (check.on > today || isStillToCome) {
    rows.add('health.assessments', { ...about, ...blank, state: 'planned', planned_on: check.on, site: place.site });
    tellOf(scene, person, 'health.assessment.planned', madeOn, { on: check.on }, by);
    moved(scene, id, [['plan', null, 'planned', madeOn]], by);
    return;
  }
  const { tbClass = null, condition = null } = history.medical.get(person) ?? {};
  const found = { tbClass, conditions: condition ? [condition] : [] };
  const examined = { planned_on: check.on, ...place, examined_on: check.on, conditions: found.conditions };
  const untilExamined: Move[] = [
    ['plan', null, 'planned', madeOn],
    ['examine', 'planned', 'examined', check.on],
  ];
  if (check.outcome === 'pending') {
    rows.add('health.assessments', { ...about, ...blank, ...examined, state: 'examined' });
    return moved(scene, id, untilExamined, by);
  }
  const lastTestOn = earlierOf(addDays(check.on, random.pick([0, 0, 0, 2, 3])), history.asOf);
  const signedOn = earlierOf(addDays(lastTestOn, random.whole(1, 4)), history.asOf);
  const { programme } = scene.family;
  const rules = { requirements: programme.requirements, destination: programme.destination, bands: scene.ground.bands };
  const facts = { ...found, examinedOn: check.on, lastTestOn };
  const holds = holdsFor(rules, 'health.assessment', facts, signedOn);
  rows.add('health.assessments', {
    ...{ ...about, ...blank, ...examined, state: 'signed', outcome: check.outcome, last_test_on: lastTestOn },
    ...{ tb_class: tbClass, needs: suggestedNeeds(found), valid_from: holds?.from ?? null },
    ...{ valid_until: holds?.until ?? null, validity_source: holds?.sourceNote ?? '' },
    ...{ validity_is_verified: holds?.isVerified ?? false, signed_by: by, signed_at: scene.instant(signedOn) },
  });
  moved(scene, id, [...untilExamined, ['sign', 'examined', 'signed', signedOn]], by);
  const supersededOn = later && later.outcome !== 'pending' ? later.on : undefined;
  const source = { type: 'health-assessment', id, by, supersededOn };
  scene.clear({ ...check, until: holds?.until ?? null }, source);
  const screening = tbClass && holdsFor(rules, 'health.tb-screening', facts, signedOn);
  const tbRule = programme.requirements.find(({ code }) => code === 'health.tb-screening');
  if (screening && tbRule) {
    scene.clear(
      { ...check, ...{ rule: tbRule, on: screening.from, outcome: 'cleared', until: screening.until } },
      source,
    );
  }
  if (!supersededOn) writeNeeds(scene, person, suggestedNeeds(found), id, signedOn, by);
  scene.tell({ stage, code: 'health.assessment.signed', on: signedOn, person, params: { outcome: check.outcome }, by });
}

/** Tells what health staff alone may read. */
function tellOf(
  scene: Scene,
  person: DemoPerson,
  code: string,
  on: PlainDate,
  params: Record<string, string>,
  by: string,
): void {
  scene.tell({ stage, compartment: 'health', code, on, person, params, by });
}

type Move = readonly [move: string, from: string | null, to: string, on: PlainDate];

function moved(scene: Scene, assessmentId: string, moves: readonly Move[], by: string): void {
  for (const [step, [move, from, to, on]] of moves.entries()) {
    scene.rows.add('health.assessment_moves', {
      ...{ id: scene.id(), assessment_id: assessmentId, ...scene.scope, move, from_state: from, to_state: to },
      ...{ reason: move === 'cancel' ? 'no-show' : '', moved_by: by, moved_at: scene.instant(on, step) },
    });
  }
}

function writeNeeds(
  scene: Scene,
  person: DemoPerson,
  codes: readonly string[],
  sourceId: string,
  since: PlainDate,
  by: string,
): void {
  for (const code of codes) {
    scene.rows.add('pipeline.needs', {
      ...{ id: scene.id(), ...scene.scope, person_id: person.id, code, stage, source_id: sourceId },
      ...{ since, recorded_by: by },
    });
  }
}

/** An earlier appointment nobody came to, while there was time for one. */
function writeMissed(scene: Scene, person: DemoPerson, seenOn: PlainDate, by: string): void {
  const on = addDays(earlierOf(seenOn, scene.today), -scene.random.whole(4, 12));
  if (on <= scene.history.days.decided) return;
  const madeOn = addDays(on, -14);
  const id = scene.id();
  scene.rows.add('health.assessments', {
    ...{ id, ...scene.scope, person_id: person.id, created_at: scene.instant(madeOn) },
    ...{ ...blank, state: 'cancelled', planned_on: on, site: scene.random.pick(sites), cancel_reason: 'no-show' },
  });
  const moves: Move[] = [
    ['plan', null, 'planned', madeOn],
    ['cancel', 'planned', 'cancelled', on],
  ];
  moved(scene, id, moves, by);
  tellOf(scene, person, 'health.assessment.cancelled', on, { reason: 'no-show' }, by);
}

/** The check is made on the day before departure. */
function fitCheckDay({ history }: Scene): PlainDate {
  return addDays(history.days.departed, -1);
}

function writeFitChecks(scene: Scene, by: string): void {
  const rule = scene.family.programme.requirements.find(({ code }) => code === 'health.fit-to-fly');
  if (!rule) return;
  const on = fitCheckDay(scene);
  for (const person of scene.family.people) {
    const until = addDays(on, rule.validityDays ?? 3);
    const id = scene.id();
    scene.rows.add('health.fit_checks', {
      ...{ id, ...scene.scope, person_id: person.id, checked_on: on, result: 'fit', valid_until: until },
      ...{ recorded_by: by, recorded_at: scene.instant(on) },
    });
    const check: Check = { rule, person, on, outcome: 'cleared', until, staleSince: null };
    scene.clear(check, { type: 'fit-check', id, by });
    scene.tell({ stage, code: 'health.fit-check.recorded', on, person, params: { outcome: 'cleared' }, by });
  }
}

const clinicalReasons = [
  'Sputum culture not back; to be seen again',
  'Blood pressure not settled under treatment',
  'Operation planned; not to travel before the check-up',
  'Seizure last week; dose is being found',
];

/** The clinical side of a medical hold, which health staff alone may read. */
export function writeMedicalReason(scene: Scene, holdId: string, { person, placedOn }: DemoHold, by: string): void {
  if (!person) return;
  scene.rows.add('health.medical_holds', {
    ...{ id: scene.id(), hold_id: holdId, ...scene.scope, person_id: person.id },
    ...{ clinical_reason: scene.random.pick(clinicalReasons), release_note: '' },
  });
  scene.tell({ stage, code: 'health.medical-hold.placed', on: placedOn, person, by });
}
