import { hasHappened } from '../history/history';
import { hasReached } from '../history/phase';
import type { Scene } from './scene';

/** The place with a receiving agency, and how the family fares there. */
export function writeIntegration(scene: Scene): void {
  const { history } = scene;
  const by = scene.random.pick(scene.staff('integration-worker'));
  for (const check of scene.checks('integration.assurance')) scene.clear(check, { type: 'placement', id: null, by });
  if (hasReached(history.phase, 'complete') && hasHappened(history, 'settled')) {
    scene.milestone('outcome-recorded', history.days.settled, null, by);
  }
}
