import type { Condition, TbClass } from '@passage/health/domain';
import type { DemoPerson } from '../family/family';
import type { Random } from '../random/random';

/** What a physician would find about a member: the class of tuberculosis where screened, and at most one other condition. */
export interface MedicalProfile {
  tbClass: TbClass | null;
  condition: Condition | null;
}

/** About a quarter of arrivals have latent tuberculosis (domain reference H); other shares are synthetic. */
const conditions: readonly (readonly [Condition | null, number])[] = [
  [null, 0.9],
  ['hypertension', 0.025],
  ['diabetes', 0.02],
  ['physical-disability', 0.015],
  ['heart-disease', 0.008],
  ['epilepsy', 0.006],
  ['visual-impairment', 0.006],
  ['hearing-impairment', 0.006],
  ['lung-disease', 0.005],
  ['kidney-failure', 0.003],
  ['intellectual-disability', 0.006],
];

/** Draws a profile; children have fewer findings. */
export function drawMedicalProfile(age: number, isScreened: boolean, random: Random): MedicalProfile {
  const tbClass = random.weighted<TbClass>([
    ['no-class', 0.75],
    ['b2', age < 15 ? 0.08 : 0.2],
    ['b1', age < 15 ? 0.005 : 0.03],
    ['b3', 0.02],
  ]);
  const condition = random.weighted(conditions);
  return { tbClass: isScreened ? tbClass : null, condition: age < 18 && random.chance(0.6) ? null : condition };
}

/** The profile of everybody. */
export type MedicalProfiles = ReadonlyMap<DemoPerson, MedicalProfile>;
