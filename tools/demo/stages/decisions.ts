import { addDays } from '../history/calendar';
import type { Check } from '../history/check';
import { authorityOf } from './authorities';
import type { Scene } from './scene';

const stage = 'case-processing';

/** What each outcome of the requirement means as an answer about a member. */
const answers: Record<string, string> = { cleared: 'accepted', refused: 'denied', pending: 'deferred' };

/** Decisions of the receiving state, whose last answer about everybody stands. */
export function writeDecisions(scene: Scene, by: string): void {
  const { rows, scope, history } = scene;
  const checks = scene.checks('case.decision');
  for (const on of new Set(checks.map((check) => check.on))) {
    const id = scene.id();
    const answered = checks.filter((check) => check.on === on);
    const isDenial = answered.some(({ outcome }) => outcome === 'refused');
    const period = isDenial ? scene.ground.reviewPeriod(scene.family.programme.destination, on) : null;
    const reviewUntil = period && addDays(on, period.periodDays);
    rows.add('case_processing.decisions', {
      ...{
        id,
        ...scope,
        decided_on: on,
        authority: authorityOf(scene),
        reference_number: `D-${scene.random.whole(100_000, 999_999)}`,
      },
      ...{ review_until: reviewUntil, review_source_note: period?.sourceNote ?? null },
      ...{ review_is_verified: period?.isVerified ?? null, recorded_by: by, recorded_at: scene.instant(on) },
    });
    for (const check of answered) writeAnswer(scene, id, check, checks, by);
    const params = countsOf(answered);
    scene.tell({ stage, code: 'case-processing.decision.recorded', on, params, by });
    if (reviewUntil && history.closure === null) {
      scene.ask({
        ...{
          stage,
          code: 'case-processing.denial',
          title: 'Tell the family of the denial, and until when a review may be asked for',
        },
        ...{ dueOn: reviewUntil, madeOn: on, role: 'caseworker', assigneeId: scene.ownerId, by },
      });
    }
  }
}

function writeAnswer(scene: Scene, decisionId: string, check: Check, all: readonly Check[], by: string): void {
  if (!check.person) return;
  const id = scene.id();
  const later = all.find((other) => other.person === check.person && other.on > check.on);
  scene.rows.add('case_processing.decision_members', {
    ...{
      id,
      decision_id: decisionId,
      ...scene.scope,
      person_id: check.person.id,
      outcome: answers[check.outcome] ?? 'accepted',
    },
    ...{ valid_until: null, replaced_at: later ? scene.instant(later.on) : null },
  });
  if (!later) scene.clear(check, { type: 'decision', id, by });
}

function countsOf(answered: readonly Check[]): Record<string, number> {
  const count = (outcome: Check['outcome']) => answered.filter((check) => check.outcome === outcome).length;
  return { accepted: count('cleared'), denied: count('refused'), open: count('pending') };
}
