import { writeMedicalReason } from './health';
import type { Scene } from './scene';

/** Holds, and the task to look at them again. Who releases one is never who placed it. */
export function writeHolds(scene: Scene): void {
  const { history, random, rows, scope } = scene;
  for (const hold of history.holds) {
    const role =
      hold.stage === 'health' ? 'health-staff' : hold.stage === 'movement' ? 'movement-officer' : 'caseworker';
    const placedBy = random.pick(scene.staff(role));
    const released = hold.releasedOn
      ? {
          released_at: scene.instant(hold.releasedOn),
          released_by: another(scene, placedBy),
          release_reason: 'What was missing has come',
        }
      : { released_at: null, released_by: null, release_reason: null };
    const id = scene.id(hold.placedOn);
    if (hold.reason === 'medical') writeMedicalReason(scene, id, hold, placedBy);
    rows.add('pipeline.holds', {
      ...{ id, ...scope, person_id: hold.person?.id ?? null, stage: hold.stage },
      ...{
        reason_class: hold.reason,
        gates: hold.gates,
        note: hold.note,
        owner_id: placedBy,
        review_on: hold.reviewOn,
      },
      ...{ placed_by: placedBy, placed_at: scene.instant(hold.placedOn), ...released },
    });
  }
}

function another(scene: Scene, placedBy: string): string {
  const others = [...scene.staff('caseworker'), ...scene.staff('movement-officer')].filter((id) => id !== placedBy);
  return scene.random.pick(others);
}
