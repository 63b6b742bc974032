import { createHash } from 'node:crypto';
import { sealedText, type Answers } from '@passage/case-processing/domain';

/** SHA-256 of what is sealed, as the audit has it. */
export function answerDigest(formVersionId: string, answers: Answers): string {
  return createHash('sha256').update(sealedText(formVersionId, answers)).digest('hex');
}
