import { groundCauses, missingOf, type BestInterestProcedure, type CheckedRule } from '@passage/case-processing/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import { addDays } from '../history/calendar';
import { hasHappened } from '../history/history';
import { checkedReferral } from './checked-referral';
import type { Scene } from './scene';

const staleOn = [...groundCauses];

/** As they stand in the database from its first day on. */
export const startingRules: readonly CheckedRule[] = [
  { situation: 'unaccompanied', procedure: 'determination', custodyPaper: 'needed', validMonths: 12, staleOn },
  { situation: 'one-parent', procedure: 'assessment', custodyPaper: 'suffices', validMonths: 12, staleOn },
  { situation: 'married', procedure: 'assessment', custodyPaper: 'not-asked', validMonths: 12, staleOn },
  { situation: 'at-risk', procedure: 'assessment', custodyPaper: 'not-asked', validMonths: 12, staleOn },
];

const fullAge = 18;

/** Results of best-interests procedures, for children whose situation asks for one before the referral is complete. */
export function writeBestInterests(scene: Scene): void {
  const { history, family } = scene;
  if (!hasHappened(history, 'completed')) return;
  const { completed } = history.days;
  const referral = { ...checkedReferral(family, startingRules), submissionCategory: history.category };
  const lacking = missingOf(referral, completed).filter(({ code }) => code === 'best-interest');
  const isChild = ({ birthDate }: DemoPerson) => ageOn(birthDate, completed) < fullAge;
  for (const { personId } of lacking) {
    const child = family.people.find((each) => (personId ? each.id === personId : isChild(each)));
    if (child) write(scene, child, personId ? 'determination' : 'assessment', completed);
  }
}

function write(scene: Scene, child: DemoPerson, procedure: BestInterestProcedure, completed: PlainDate): void {
  const by = scene.ownerId ?? scene.staff('caseworker')[0] ?? '';
  const { referredOn } = scene.family;
  const heldOn = addDays(completed, -10) < referredOn ? referredOn : addDays(completed, -10);
  scene.rows.add('case_processing.best_interests', {
    ...{ id: scene.id(), ...scene.scope, person_id: child.id, procedure },
    ...{ opened_on: addDays(heldOn, -40), held_on: heldOn, authority: 'Best interests panel', outcome: 'in-favour' },
    ...{ recommendation: 'To travel with this case', recorded_by: by },
  });
  scene.tell({
    ...{ stage: 'case-processing', code: 'case-processing.best-interest.concluded', on: heldOn, by },
    ...{ params: { procedure }, person: child, compartment: 'protection' },
  });
}
