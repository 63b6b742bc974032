import { createHash } from 'node:crypto';
import { sealedText, type Answers } from '@passage/case-processing/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { Scene } from './scene';

/** One family in so many has a form of its interview. */
const everyHowMany = 3;

/** The pre-screening form of an interview: sealed once it was held, half filled in while it is ahead. */
export function writeQuestionnaire(
  scene: Scene,
  interviewId: string,
  on: PlainDate,
  isHeld: boolean,
  by: string,
): void {
  const { ground, rows, scope, variant, family, today } = scene;
  const form = ground.preScreeningForm;
  if (!form || variant % everyHowMany !== 0) return;
  const answers: Answers = isHeld
    ? {
        ...{ identity: true, composition: true, 'applied-before': false, language: family.people[0]?.language ?? 'en' },
        ...{ arrangements: ['breaks'], papers: ['identity', 'civil'] },
      }
    : { identity: true };
  const at = `${isHeld ? on : today} 09:00:00+00`;
  rows.add('case_processing.questionnaires', {
    ...{ id: scene.id(), interview_id: interviewId, ...scope, form_version_id: form },
    ...{ state: isHeld ? 'sealed' : 'draft', answers, started_by: by, saved_by: by, saved_at: at },
    digest: isHeld ? createHash('sha256').update(sealedText(form, answers)).digest('hex') : null,
    ...{ sealed_by: isHeld ? by : null, sealed_at: isHeld ? at : null, version: isHeld ? 3 : 2 },
  });
}
