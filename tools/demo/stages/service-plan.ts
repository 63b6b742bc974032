import {
  concerns,
  dueOn as dueDayOf,
  outcomeWindowOf,
  type CoreServiceSet,
  type CoreServiceTemplate,
  type NotPossibleReason,
} from '@passage/integration/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import { earlierOf, laterOf } from '../history/check';
import type { Scene } from './scene';
import { addDays, daysBetween } from '../history/calendar';

const stage = 'integration';

/** A service that a set of the database asks for. */
export interface DemoService extends Pick<CoreServiceTemplate, 'code' | 'subject' | 'minAge' | 'maxAge' | 'dueDays'> {
  id: string;
}

/** What a programme asks for after arrival, as the database has it. */
export interface DemoServiceSet extends Omit<CoreServiceSet, 'services' | 'note'> {
  services: readonly DemoService[];
}

type Result =
  | { state: 'due'; happenedOn: null; reason: null }
  | { state: 'done'; happenedOn: PlainDate; reason: null }
  | { state: 'not-possible'; happenedOn: PlainDate; reason: NotPossibleReason };

const stillDue: Result = { state: 'due', happenedOn: null, reason: null };
const reasons: readonly NotPossibleReason[] = ['family-declined', 'given-by-others', 'not-applicable', 'not-available'];
const evidence = [
  'Receipt in the file',
  'Seen on the visit',
  'Letter of the office',
  'Told by the family on the phone',
];

/** The services due to the family after its arrival, and how far they have come. */
export function writeServicePlan(scene: Scene, by: string): void {
  const { family, history, rows, scope } = scene;
  const { arrived } = history.days;
  const set = scene.ground.serviceSet(family.programme.code, arrived);
  const window = outcomeWindowOf(set, arrived);
  rows.add('integration.service_plans', {
    ...{ ...scope, set_id: set.id, arrived_on: arrived, outcome_from: window.from, outcome_due_on: window.dueOn },
    ...{ outcome_until: window.until, outcome_recorded_on: outcomeDay(scene) },
  });
  const results = set.services.flatMap((service) =>
    recipients(service, family.people, arrived).map((person) => ({
      ...{ service, person, dueOn: dueDayOf(service, arrived) },
      result: resultOf(scene, service),
    })),
  );
  for (const { service, person, dueOn, result } of overdue(scene, results)) {
    const { state, happenedOn, reason } = result;
    rows.add('integration.core_services', {
      ...{
        id: scene.id(),
        ...scope,
        person_id: person?.id ?? null,
        template_id: service.id,
        code: service.code,
      },
      ...{ due_on: dueOn, state, happened_on: happenedOn, reason, version: state === 'due' ? 1 : 2 },
      evidence: state === 'done' ? scene.random.pick(evidence) : '',
    });
    if (happenedOn === null) continue;
    const params = { service: service.code, reason };
    scene.tell({ stage, code: `integration.service.${state}`, on: happenedOn, person, params, by });
  }
}

/** The day of the outcome, where one is recorded. */
export function outcomeDay({ history }: Scene): PlainDate | null {
  return history.phase === 'complete' && history.trouble !== 'outcome-late' ? history.days.settled : null;
}

function recipients(service: DemoService, people: readonly DemoPerson[], on: PlainDate): (DemoPerson | null)[] {
  if (service.subject === 'case') return [null];
  return people.filter(({ birthDate }) => concerns(service, birthDate, on));
}

/** What is past its day was given, a few days early or late; of what lies ahead some was given already. */
function resultOf({ history, random, today }: Scene, service: DemoService): Result {
  const { arrived } = history.days;
  const dueOn = dueDayOf(service, arrived);
  if (dueOn >= today && !random.chance(0.25)) return stillDue;
  const wished = addDays(
    dueOn,
    random.chance(0.1) ? random.whole(1, 4) : -random.whole(0, Math.min(6, service.dueDays)),
  );
  const happenedOn = laterOf(arrived, earlierOf(wished, addDays(today, -random.whole(0, 2))));
  return random.chance(0.03)
    ? { state: 'not-possible', happenedOn, reason: random.pick(reasons) }
    : { state: 'done', happenedOn, reason: null };
}

interface Planned {
  service: DemoService;
  person: DemoPerson | null;
  dueOn: PlainDate;
  result: Result;
}

/** Where services are late, the one that came due last and some of the others have not been given. */
function overdue({ history, random, today }: Scene, planned: readonly Planned[]): readonly Planned[] {
  if (history.trouble !== 'services-overdue') return planned;
  const past = planned.filter(({ dueOn }) => dueOn < today);
  const last = past.at(-1);
  return planned.map((each) => {
    const isRecent = each.dueOn < today && daysBetween(each.dueOn, today) <= 30;
    return each === last || (isRecent && random.chance(0.35)) ? { ...each, result: stillDue } : each;
  });
}
