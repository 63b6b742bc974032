import { writeCrossReference } from './family-events';
import type { Scene } from './scene';

const stage = 'movement';
const reasons = ['Brothers; to travel together', 'Grandparents and grandchildren; to travel together'];
/** Share of families on the way to travel who look for another one; about half find one. */
const share = 0.12;

/** Families that are to travel on the same day: now and then two of one people, office and programme. */
export class TravelLinks {
  private readonly waiting = new Map<string, Scene>();

  /** Links a family with the last one that looked for another. */
  write(scene: Scene): void {
    const { family, history, random } = scene;
    if ((history.phase !== 'preparing' && history.phase !== 'ready') || !random.chance(share)) return;
    const key = `${family.officeCode} ${family.programme.code} ${family.origin}`;
    const other = this.waiting.get(key);
    if (!other) {
      this.waiting.set(key, scene);
      return;
    }
    this.waiting.delete(key);
    const groupId = scene.id();
    const reason = random.pick(reasons);
    for (const each of [other, scene]) {
      scene.rows.add('pipeline.travel_links', { ...each.scope, group_id: groupId, reason });
      const by = each.ownerId ?? random.pick(each.staff('caseworker'));
      each.tell({ stage, code: 'pipeline.travel-link.made', on: scene.today, by });
      if (each === scene) writeCrossReference(scene, other, groupId, reason, by);
    }
  }
}
