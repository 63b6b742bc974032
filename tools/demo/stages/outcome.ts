import { questionsFor, type PersonOutcome } from '@passage/integration/domain';
import type { DemoPerson } from '../family/family';
import type { Scene } from './scene';
import { outcomeDay } from './service-plan';

const stage = 'integration';

/** How the family fares about 90 days after arrival. Shares are synthetic, but for work (domain reference F4). */
export function writeOutcome(scene: Scene, by: string): void {
  const on = outcomeDay(scene);
  if (on === null) return;
  const { rows, scope, random, family, history } = scene;
  const set = scene.ground.serviceSet(family.programme.code, history.days.arrived);
  const answers = family.people.map((person) =>
    answersAbout(
      scene,
      person,
      questionsFor(person.birthDate, on, {
        school: set.schoolAge,
        adult: set.adultAge,
      }),
    ),
  );
  const earns = answers.some(({ employment }) => employment === 'full-time' || employment === 'self-employed');
  const id = scene.id();
  rows.add('integration.outcomes', {
    ...{ id, ...scope, assessed_on: on, housing: random.weighted(housings), health_access: random.weighted(accesses) },
    ...{ self_sufficiency: random.weighted(earns ? incomes : incomesWithoutWork), created_at: scene.instant(on) },
  });
  for (const { personId, employment, languageLevel, schooling } of answers) {
    if (employment === null && schooling === null) continue;
    rows.add('integration.person_outcomes', {
      ...{ id: scene.id(), outcome_id: id, ...scope, person_id: personId },
      ...{ employment, language_level: languageLevel, schooling },
    });
  }
  scene.milestone('outcome-recorded', on, id, by);
  scene.tell({ stage, code: 'integration.outcome.recorded', on, params: { assessedOn: on }, by });
}

const housings = [
  ['own-lease', 0.7],
  ['with-others', 0.17],
  ['temporary', 0.13],
] as const;
const accesses = [
  ['everybody', 0.86],
  ['some', 0.13],
  ['nobody', 0.01],
] as const;
const incomes = [
  ['own-means', 0.55],
  ['partly-supported', 0.4],
  ['supported', 0.05],
] as const;
const incomesWithoutWork = [
  ['partly-supported', 0.25],
  ['supported', 0.75],
] as const;
const employments = [
  ['full-time', 0.42],
  ['part-time', 0.14],
  ['self-employed', 0.02],
  ['in-training', 0.1],
  ['looking', 0.18],
  ['not-looking', 0.04],
  ['not-available', 0.1],
] as const;
const levels = [
  ['none', 0.08],
  ['few-words', 0.37],
  ['everyday', 0.43],
  ['confident', 0.12],
] as const;
const schools = [
  ['attending', 0.88],
  ['enrolled', 0.09],
  ['not-enrolled', 0.03],
] as const;

function answersAbout(
  { random }: Scene,
  { id: personId }: DemoPerson,
  asked: ReturnType<typeof questionsFor>,
): PersonOutcome {
  return {
    personId,
    employment: asked.includes('employment') ? random.weighted(employments) : null,
    languageLevel: asked.includes('languageLevel') ? random.weighted(levels) : null,
    schooling: asked.includes('schooling') ? random.weighted(schools) : null,
  };
}
