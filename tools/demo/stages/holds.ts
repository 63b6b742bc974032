import { writeMedicalReason } from './health';
import type { Scene } from './scene';

/** Holds that stand or were released. Who releases one is never who placed it. */
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
    const id = scene.id();
    const { person, stage } = hold;
    const about = { stage, person, params: { reasonClass: hold.reason } };
    if (hold.reason === 'medical') writeMedicalReason(scene, id, hold, placedBy);
    else scene.tell({ ...about, code: 'pipeline.hold.placed', on: hold.placedOn, by: placedBy });
    if (hold.releasedOn && released.released_by) {
      scene.tell({ ...about, code: 'pipeline.hold.released', on: hold.releasedOn, by: released.released_by });
    }
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
