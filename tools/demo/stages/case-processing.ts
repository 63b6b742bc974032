import { hasHappened } from '../history/history';
import { authorityOf } from './authorities';
import { writeDecisions } from './decisions';
import { writeInterviews } from './interviews';
import type { Scene } from './scene';
import { writeSecurityChecks } from './security-checks';

const stage = 'case-processing';

/** Referral check, submission, interviews, decisions, and the checks recorded directly. */
export function writeCaseProcessing(scene: Scene): void {
  const by = scene.ownerId ?? scene.random.pick(scene.staff('caseworker'));
  writeReferralCheck(scene, by);
  writeSubmission(scene, by);
  writeInterviews(scene, by);
  writeDecisions(scene, by);
  writeSecurityChecks(scene, by);
}

function writeReferralCheck(scene: Scene, by: string): void {
  const { history, rows, scope } = scene;
  const met = [...scene.checks('case.registration'), ...scene.checks('case.referral-complete')];
  const [first] = met;
  if (!first) return;
  const id = scene.id();
  rows.add('case_processing.referral_checks', { id, ...scope, confirmed_on: history.days.completed, confirmed_by: by });
  for (const check of met) scene.clear(check, { type: 'referral-check', id, by });
  scene.tell({ stage, code: 'case-processing.referral-check.confirmed', on: history.days.completed, by });
}

function writeSubmission(scene: Scene, by: string): void {
  const { history, rows, scope, family } = scene;
  if (!hasHappened(history, 'submitted')) return;
  const on = history.days.submitted;
  const id = scene.id();
  const reference = `${family.programme.destination}-${on.slice(2, 4)}-${scene.random.whole(100_000, 999_999)}`;
  rows.add('case_processing.submissions', {
    ...{ id, ...scope, submitted_on: on, authority: authorityOf(scene), reference_number: reference, submitted_by: by },
  });
  scene.milestone('submitted', on, id, by);
  scene.tell({ stage, code: 'case-processing.submission.recorded', on, by });
}
