import type { Role } from '@passage/access/domain';
import type { Stage } from '@passage/pipeline/domain';
import { laterOf } from '../history/check';
import type { Phase } from '../history/phase';
import type { Scene } from './scene';
import { addDays } from '../history/calendar';

interface Errand {
  stage: Stage;
  role: Role;
  title: string;
}

const errand = (stage: Stage, role: Role, title: string): Errand => ({ stage, role, title });

/** What colleagues set themselves, by how far the case has come. */
const errands: Partial<Record<Phase, readonly Errand[]>> = {
  referred: [
    errand('case-processing', 'caseworker', 'Complete the referral with the family'),
    errand('case-processing', 'caseworker', 'Ask for the missing birth certificate'),
  ],
  'awaiting-interview': [
    errand('case-processing', 'caseworker', 'Find an interpreter for the interview'),
    errand('case-processing', 'caseworker', 'Tell the family where the interview takes place'),
  ],
  'awaiting-decision': [errand('case-processing', 'caseworker', 'Answer the question of the receiving state')],
  preparing: [
    errand('health', 'health-staff', 'Ask for the last laboratory result'),
    errand('movement', 'movement-officer', 'Collect photographs for the travel documents'),
    errand('orientation', 'orientation-trainer', 'Agree on childminding with the family'),
  ],
  ready: [
    errand('movement', 'movement-officer', 'Ask the airline for seats'),
    errand('case-processing', 'caseworker', 'Ask the family how much notice they need'),
  ],
  booked: [
    errand('movement', 'movement-officer', 'Tell the receiving agency the flight numbers'),
    errand('movement', 'movement-officer', 'Order the bus to the airport'),
  ],
  settling: [
    errand('integration', 'integration-worker', 'Call the family about the school places'),
    errand('integration', 'integration-worker', 'Visit the family at home'),
  ],
};

/** How often each errand is one of a family's. */
const shareOfErrands = 0.2;

/** Tasks by hand: some late, some of today, most ahead; now and then one that is done. */
export function writeTasks(scene: Scene): void {
  const { history, random, today, ownerId } = scene;
  for (const { stage, role, title } of errands[history.phase] ?? []) {
    if (!random.chance(shareOfErrands)) continue;
    const by = random.pick(scene.staff(role));
    const assigneeId = role === 'caseworker' ? ownerId : random.chance(0.5) ? by : null;
    const dueOn = random.chance(0.12) ? today : addDays(today, random.whole(-8, 21));
    const madeOn = laterOf(scene.family.referredOn, addDays(dueOn, -random.whole(3, 10)));
    const isDone = madeOn <= today && random.chance(0.25);
    scene.ask({
      stage,
      title,
      dueOn,
      role,
      assigneeId,
      madeOn,
      by,
      ...(isDone && { doneOn: laterOf(madeOn, addDays(today, -2)) }),
    });
  }
}
