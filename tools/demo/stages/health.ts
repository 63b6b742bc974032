import { addDays } from '@passage/platform/domain';
import type { Check } from '../history/check';
import { hasReached } from '../history/phase';
import type { Scene } from './scene';

/** What movement and integration must see to because of a condition. */
const needsOf: Record<string, readonly string[]> = {
  hypertension: ['regular-medication'],
  diabetes: ['regular-medication', 'early-medical-follow-up'],
  'physical-disability': ['cannot-use-steps', 'wheelchair', 'accessible-home'],
  'heart-disease': ['cannot-use-steps', 'regular-medication', 'ground-floor-home', 'early-medical-follow-up'],
  epilepsy: ['operational-escort', 'regular-medication', 'early-medical-follow-up'],
  'visual-impairment': ['operational-escort', 'vision-support'],
  'hearing-impairment': ['hearing-support'],
  'lung-disease': ['cannot-use-steps', 'oxygen', 'ground-floor-home', 'early-medical-follow-up'],
  'kidney-failure': ['nurse-escort', 'regular-medication', 'dialysis-near', 'early-medical-follow-up'],
  'intellectual-disability': ['operational-escort'],
};

/** Examinations and what follows from them: clearances and needs; the check before departure. */
export function writeHealth(scene: Scene): void {
  const { history, rows, scope, random } = scene;
  const by = random.pick(scene.staff('health-staff'));
  for (const check of [...scene.checks('health.assessment'), ...scene.checks('health.tb-screening')]) {
    if (check.outcome === 'pending') continue;
    scene.clear(check, { type: 'health-assessment', id: null }, by);
    const condition = check.person && history.medical.get(check.person)?.condition;
    if (!condition || check.rule.code !== 'health.assessment' || isRepeated(check, scene)) continue;
    for (const code of needsOf[condition] ?? []) {
      rows.add('pipeline.needs', {
        ...{
          id: scene.id(check.on),
          ...scope,
          person_id: check.person?.id ?? null,
          code,
          stage: 'health',
          source_id: null,
        },
        ...{ since: check.on, recorded_by: by },
      });
    }
  }
  if (hasReached(history.phase, 'travelling')) writeFitChecks(scene, by);
}

function isRepeated(check: Check, scene: Scene): boolean {
  return scene.checks(check.rule.code).some((other) => other.person === check.person && other.on > check.on);
}

function writeFitChecks(scene: Scene, by: string): void {
  const rule = scene.family.programme.requirements.find(({ code }) => code === 'health.fit-to-fly');
  if (!rule) return;
  const on = addDays(scene.history.days.departed, -1);
  for (const person of scene.family.people) {
    const check: Check = { rule, person, on, outcome: 'cleared', until: addDays(on, 3), staleSince: null };
    scene.clear(check, { type: 'fit-check', id: null }, by);
  }
}
