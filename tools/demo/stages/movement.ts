import { hasHappened } from '../history/history';
import { hasReached } from '../history/phase';
import type { Scene } from './scene';

/** Papers for the journey, booking, departure and arrival. */
export function writeMovement(scene: Scene): void {
  const { history } = scene;
  const by = scene.random.pick(scene.staff('movement-officer'));
  for (const code of ['movement.travel-document', 'movement.promissory-note', 'movement.exit-permit']) {
    for (const check of scene.checks(code)) {
      if (check.outcome !== 'pending') scene.clear(check, { type: 'direct', id: null, by });
    }
  }
  if (!hasReached(history.phase, 'booked')) return;
  scene.milestone('booked', history.days.booked, null, by);
  if (hasHappened(history, 'departed')) scene.milestone('departed', history.days.departed, null, by);
  if (hasHappened(history, 'arrived')) scene.milestone('arrived', history.days.arrived, null, by);
}
