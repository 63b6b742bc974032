import type { Gate, HoldReason, Stage } from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import { laterOf } from './check';
import type { DemoPerson } from '../family/family';
import type { Random } from '../random/random';
import { hasReached, type Phase } from './phase';
import type { Timetable } from './timetable';
import { addDays } from './calendar';

/** A hold of the demo; released ones carry the day. */
export interface DemoHold {
  person: DemoPerson | null;
  stage: Stage;
  reason: HoldReason;
  gates: Gate[];
  note: string;
  placedOn: PlainDate;
  reviewOn: PlainDate;
  releasedOn: PlainDate | null;
}

interface Kind {
  stage: Stage;
  reason: HoldReason;
  gates: Gate[];
  note: string;
  ofPerson?: true;
}

const early: readonly Kind[] = [
  {
    stage: 'case-processing',
    reason: 'identity-documents',
    gates: ['submission'],
    note: 'Family booklet not seen yet',
    ofPerson: true,
  },
  {
    stage: 'case-processing',
    reason: 'custody',
    gates: ['submission'],
    note: 'Consent of the absent parent is awaited',
    ofPerson: true,
  },
  {
    stage: 'case-processing',
    reason: 'family-composition',
    gates: ['submission', 'booking'],
    note: 'A brother may have to join the case',
  },
  {
    stage: 'case-processing',
    reason: 'no-contact',
    gates: ['submission'],
    note: 'Phone switched off since the last call',
  },
];
const middle: readonly Kind[] = [
  {
    stage: 'case-processing',
    reason: 'security',
    gates: ['booking'],
    note: 'A check is to be repeated',
    ofPerson: true,
  },
  {
    stage: 'case-processing',
    reason: 'applicant-request',
    gates: ['booking'],
    note: 'The family asked for time to decide',
  },
  {
    stage: 'case-processing',
    reason: 'fraud-allegation',
    gates: ['booking'],
    note: 'An allegation is being looked into',
  },
];
const late: readonly Kind[] = [
  { stage: 'health', reason: 'medical', gates: ['booking', 'departure'], note: '', ofPerson: true },
  { stage: 'movement', reason: 'exit-permit', gates: ['booking', 'departure'], note: 'The authority has not answered' },
  {
    stage: 'case-processing',
    reason: 'policy-pause',
    gates: ['booking', 'departure'],
    note: 'Arrivals of the programme are paused',
  },
];

const kinds: Partial<Record<Phase, readonly Kind[]>> = {
  referred: early,
  'awaiting-interview': [...early, ...middle],
  'awaiting-decision': middle,
};

/** The holds of a case: one that stands where that is the trouble, and now and then one that was released. */
export function drawHolds(
  {
    phase,
    isHeld,
    people,
    referredOn,
    days,
    asOf,
  }: {
    phase: Phase;
    isHeld: boolean;
    people: readonly DemoPerson[];
    referredOn: PlainDate;
    days: Timetable;
    asOf: PlainDate;
  },
  random: Random,
): DemoHold[] {
  // With a hold that names booking nothing could have been booked: it came later.
  const earliest = hasReached(phase, 'booked') ? days.booked : referredOn;
  const standing = isHeld
    ? [draw(kinds[phase] ?? late, people, addDays(asOf, -random.whole(2, 60)), earliest, random)]
    : [];
  if (!random.chance(0.08)) return standing;
  const earlier = draw(early, people, addDays(referredOn, random.whole(3, 30)), referredOn, random);
  const releasedOn = addDays(earlier.placedOn, random.whole(3, 40));
  return releasedOn < asOf ? [...standing, { ...earlier, releasedOn }] : standing;
}

function draw(
  list: readonly Kind[],
  people: readonly DemoPerson[],
  wished: PlainDate,
  earliest: PlainDate,
  random: Random,
): DemoHold {
  const { ofPerson, ...kind } = random.pick(list);
  const placedOn = laterOf(wished, earliest);
  return {
    ...kind,
    person: ofPerson ? random.pick(people) : null,
    placedOn,
    reviewOn: addDays(placedOn, random.whole(14, 60)),
    releasedOn: null,
  };
}
