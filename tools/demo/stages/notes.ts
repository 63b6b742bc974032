import type { Role } from '@passage/access/domain';
import type { RecordCompartment } from '@passage/case-record/domain';
import { laterOf } from '../history/check';
import { hasHappened } from '../history/history';
import { clinicalNotes, noteBodies, protectionNotes } from './note-bodies';
import type { Scene } from './scene';
import { addDays } from '../history/calendar';

/** Notes on the case: open ones, ones for case processing only, and ones for health staff only. */
export function writeNotes(scene: Scene): void {
  const { history, random } = scene;
  for (let count = random.weighted(counts); count > 0; count -= 1) write(scene, 'case', 'caseworker', noteBodies);
  if (random.chance(0.05)) write(scene, 'protection', 'caseworker', protectionNotes);
  if (hasHappened(history, 'examined') && random.chance(0.05)) write(scene, 'health', 'health-staff', clinicalNotes);
}

/** How many open notes a case has. */
const counts = [
  [0, 0.62],
  [1, 0.25],
  [2, 0.09],
  [3, 0.04],
] as const;
/** Days before today within which notes of the demo were written. */
const longestAgo = 90;

function write(scene: Scene, compartment: RecordCompartment, role: Role, bodies: readonly string[]): void {
  const { random, rows, scope, history, family } = scene;
  const on = laterOf(family.referredOn, addDays(history.asOf, -random.whole(0, longestAgo)));
  rows.add('case_record.notes', {
    ...{ id: scene.id(), ...scope, person_id: null, compartment, body: random.pick(bodies) },
    ...{ author_id: random.pick(scene.staff(role)), created_at: scene.instant(on) },
  });
}
