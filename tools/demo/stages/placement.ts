import type { DeclineReason, PlacementState } from '@passage/integration/domain';
import type { PlainDate } from '@passage/platform/domain';
import { earlierOf, laterOf } from '../history/check';
import { hasHappened } from '../history/history';
import type { GroundAgency } from '../load/ground';
import type { Scene } from './scene';
import { addDays } from '../history/calendar';

const stage = 'integration';
/** Days in which an agency is to answer, and in which another is to be asked. */
const daysToAnswer = 7;

const declineReasons: readonly DeclineReason[] = [
  'no-capacity',
  'no-housing',
  'household-size',
  'care-not-available',
  'language-not-supported',
  'far-from-family',
];
const ties = ['A brother lives in the same city', 'Cousins within an hour’s drive', 'Friends from home live nearby'];

type Agency = GroundAgency & { place: string };
type Move = readonly [move: 'offer' | 'accept' | 'decline', to: PlacementState, on: PlainDate];

/** Offers of the family to receiving agencies, and what became of them. */
export function writePlacement(scene: Scene, by: string): void {
  const { history, random, today, assuredOn } = scene;
  const { decided, arrived } = history.days;
  if (assuredOn !== null) {
    const offeredOn = laterOf(decided, addDays(assuredOn, -random.whole(2, 14)));
    const triedOn = laterOf(decided, addDays(offeredOn, -random.whole(5, 12)));
    if (triedOn < offeredOn && random.chance(0.08)) decline(scene, triedOn, offeredOn, by);
    accept(scene, offeredOn, assuredOn, by);
    return;
  }
  if (history.phase === 'ended-early' || !hasHappened(history, 'decided')) return;
  const offeredOn = laterOf(decided, addDays(today, -random.whole(1, 16)));
  if (random.chance(0.7)) {
    const id = place(scene, scene.agency, 'offered', offeredOn, arrived, null);
    moved(scene, id, scene.agency, [['offer', 'offered', offeredOn]], null, by);
    scene.ask({
      ...{ stage, code: 'integration.placement-answer', title: `Ask ${scene.agency.name} whether it takes the case` },
      ...{ dueOn: addDays(offeredOn, daysToAnswer), role: 'integration-worker', by },
    });
  } else if (random.chance(0.5)) {
    const declinedOn = earlierOf(addDays(offeredOn, random.whole(0, 4)), today);
    decline(scene, offeredOn, declinedOn, by);
    scene.ask({
      ...{ stage, code: 'integration.placement-wanted', title: 'Find a receiving agency for the case' },
      ...{ dueOn: addDays(declinedOn, daysToAnswer), role: 'integration-worker', by },
    });
  }
}

function accept(scene: Scene, offeredOn: PlainDate, assuredOn: PlainDate, by: string): void {
  const { agency, history } = scene;
  const id = place(scene, agency, 'accepted', offeredOn, history.days.arrived, null);
  const moves: Move[] = [
    ['offer', 'offered', offeredOn],
    ['accept', 'accepted', assuredOn],
  ];
  moved(scene, id, agency, moves, null, by);
  for (const check of scene.checks('integration.assurance')) scene.clear(check, { type: 'placement', id, by });
}

/** An agency that could not take the family: another one of the country where there is one. */
function decline(scene: Scene, offeredOn: PlainDate, declinedOn: PlainDate, by: string): void {
  const { random, family, agency: wanted } = scene;
  const others = scene.ground.agenciesIn(family.programme.destination).filter(({ id }) => id !== wanted.id);
  const other = others[0] ?? wanted;
  const agency = { ...other, place: random.pick(other.places) };
  const reason = random.pick(declineReasons);
  const id = place(scene, agency, 'declined', offeredOn, addDays(declinedOn, 60), reason);
  const moves: Move[] = [
    ['offer', 'offered', offeredOn],
    ['decline', 'declined', declinedOn],
  ];
  moved(scene, id, agency, moves, reason, by);
}

function place(
  scene: Scene,
  agency: Agency,
  state: PlacementState,
  offeredOn: PlainDate,
  expectedOn: PlainDate,
  reason: DeclineReason | null,
): string {
  const { rows, scope, random, family, history } = scene;
  const id = scene.id();
  const isAccepted = state === 'accepted';
  const hasArrived = history.phase !== 'ended-early' && hasHappened(history, 'arrived');
  rows.add('integration.placements', {
    ...{ id, ...scope, agency_id: agency.id, state, place: agency.place, expected_on: expectedOn },
    ...{ family_tie: random.chance(0.3) ? random.pick(ties) : '', offered_on: offeredOn, people: family.people.length },
    ...{ assured_on: isAccepted ? scene.assuredOn : null, reason },
    ...{ arrived_on: isAccepted && hasArrived ? history.days.arrived : null, created_at: scene.instant(offeredOn) },
  });
  return id;
}

const told = { offer: 'offered', accept: 'accepted', decline: 'declined' };

function moved(
  scene: Scene,
  placementId: string,
  { name, place: at }: Agency,
  moves: readonly Move[],
  reason: DeclineReason | null,
  by: string,
): void {
  for (const [step, [move, to, on]] of moves.entries()) {
    const why = move === 'decline' ? reason : null;
    scene.rows.add('integration.placement_moves', {
      ...{ id: scene.id(), placement_id: placementId, ...scene.scope, move, to_state: to, reason: why },
      ...{ moved_by: by, moved_at: scene.instant(on, step) },
    });
    scene.tell({
      ...{ stage, code: `integration.placement.${told[move]}`, on, by },
      params: { agency: name, place: at, reason: why },
    });
  }
}
