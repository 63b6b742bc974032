import type { Scene } from './scene';

/** Courses attended. */
export function writeOrientation(scene: Scene): void {
  const by = scene.random.pick(scene.staff('orientation-trainer'));
  for (const check of scene.checks('orientation.course')) {
    if (check.outcome !== 'pending') scene.clear(check, { type: 'orientation-enrolment', id: null }, by);
  }
}
