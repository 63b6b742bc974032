import { hasHappened } from '../history/history';
import { writeOutcome } from './outcome';
import { writePlacement } from './placement';
import type { Scene } from './scene';
import { writeServicePlan } from './service-plan';

/** The place with a receiving agency, what is done for the family after arrival, and how it fares there. */
export function writeIntegration(scene: Scene): void {
  const by = scene.random.pick(scene.staff('integration-worker'));
  writePlacement(scene, by);
  if (scene.history.phase === 'ended-early' || !hasHappened(scene.history, 'arrived')) return;
  const receiving = scene.random.pick([...scene.ground.agencyStaff(scene.agency.code), by]);
  writeServicePlan(scene, receiving);
  writeOutcome(scene, receiving);
}
